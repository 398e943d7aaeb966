package haven.command.entry;

import haven.entry.Entry;
import haven.guide.EntryForm;
import haven.guide.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A form to be filled in, and what goes with its answers.
///
/// @param form at its first question
/// @param isNew whether its entry was begun a moment ago
/// @param command which command asks: `log`, `finish`, `edit`, `toolkit edit`
/// @param kept the entries of it that the journal has
/// @param end what is said once all is kept, where that is not what was kept
public record Beginning(Form form, boolean isNew, String command, List<Entry> kept, Optional<Supplier<String>> end) {
    /// The name of the change that such a command makes.
    static String change(String command) {
        return command.equals("finish") ? "log" : command;
    }

    /// A form about a new entry.
    public static Beginning anew(EntryForm form, String command) {
        return new Beginning(form, true, command, List.of(), Optional.empty());
    }

    /// A form that was left, to go on with.
    static Beginning resumed(EntryForm form, String command, boolean isKept) {
        return new Beginning(form, false, command, isKept ? List.of(form.entry()) : List.of(), Optional.empty());
    }

    /// A form about an entry that the journal has.
    public static Beginning of(EntryForm form, String command) {
        return resumed(form, command, true);
    }
}
