package haven.command;

import haven.command.Commands.Entry;
import haven.command.Commands.Group;
import haven.command.entry.KindCommand;
import haven.command.journal.JournalCommand;
import haven.command.shared.Command;
import haven.entry.Kinds;
import haven.entry.Promise;
import haven.journal.Schema;
import java.util.List;

/// haven with a kind of entry more, which only tests have.
public final class MadeUp {
    /// The kinds that there are then.
    public static final Kinds KINDS = Kinds.BUILT_IN.and(Promise.KIND);
    /// The tables that go with them.
    public static final Schema SCHEMA = new Schema(KINDS, List.of("001.sql", "promise.sql"));
    /// The commands that know it.
    public static final List<Entry> COMMANDS = List.of(
            new Entry(Group.OTHERS, "promise", "keep a promise", MadeUp::command),
            new Entry(Group.JOURNAL, "journal", "what you kept", () -> new JournalCommand(KINDS)));

    private MadeUp() {}

    private static Command command() {
        return new KindCommand(
                "promise",
                Promise.KIND,
                Promise.WHAT,
                "[OPTIONS] [WHAT ... | -]",
                List.of("Keep a promise."),
                "haven promise call Sam");
    }
}
