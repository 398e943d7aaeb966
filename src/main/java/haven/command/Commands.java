package haven.command;

import haven.command.direction.LearnCommand;
import haven.command.direction.PlanCommand;
import haven.command.direction.RemindCommand;
import haven.command.direction.SupportCommand;
import haven.command.direction.ToolkitCommand;
import haven.command.entry.BoundaryCommand;
import haven.command.entry.BringCommand;
import haven.command.entry.CheckInCommand;
import haven.command.entry.KindCommand;
import haven.command.entry.NoteCommand;
import haven.command.entry.RepairCommand;
import haven.command.entry.SayCommand;
import haven.command.housekeeping.BackupCommand;
import haven.command.housekeeping.ConfigCommand;
import haven.command.housekeeping.DoctorCommand;
import haven.command.housekeeping.ExportCommand;
import haven.command.housekeeping.ForgetCommand;
import haven.command.housekeeping.ImportCommand;
import haven.command.housekeeping.RestoreCommand;
import haven.command.housekeeping.WordsCommand;
import haven.command.journal.JournalCommand;
import haven.command.journal.PatternsCommand;
import haven.command.journal.UndoCommand;
import haven.command.journal.WeekCommand;
import haven.command.others.DialogueCommand;
import haven.command.others.ExperimentCommand;
import haven.command.others.LadderCommand;
import haven.command.others.PeopleCommand;
import haven.command.others.TimeoutCommand;
import haven.command.practice.BreatheCommand;
import haven.command.practice.GroundCommand;
import haven.command.practice.NowCommand;
import haven.command.practice.PracticeCommand;
import haven.command.shared.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every command that works, in the groups and the order that help shows them in.
public final class Commands {
    /// All of them.
    public static final List<Entry> ALL = List.of(
            new Entry(Group.NOW, "now", "for a hard moment: breathe first, then see", NowCommand::new),
            new Entry(Group.NOW, "breathe", "a paced breath: long exhale, box, 4-7-8 or your own", BreatheCommand::new),
            new Entry(Group.NOW, "ground", "come back to the room: three you see, hear, feel", GroundCommand::new),
            new Entry(
                    Group.NOW,
                    "practice",
                    "every practice, your own too: body scan, feet and more",
                    PracticeCommand::new),
            new Entry(Group.JOURNAL, "log", "keep what happened and how you answered it", KindCommand::log),
            new Entry(Group.JOURNAL, "checkin", "how it is, in four keys: sleep, mood and more", CheckInCommand::new),
            new Entry(Group.JOURNAL, "note", "keep a few words, a win, a thank you", NoteCommand::new),
            new Entry(Group.JOURNAL, "journal", "what you kept: list, show, search, take out", JournalCommand::new),
            new Entry(Group.JOURNAL, "undo", "take back what you did last", UndoCommand::new),
            new Entry(Group.OTHERS, "say", "words for something hard, or for thanks", SayCommand::new),
            new Entry(Group.OTHERS, "ladder", "a fear, in steps that you choose", LadderCommand::new),
            new Entry(Group.OTHERS, "experiment", "a belief, put to a small test", ExperimentCommand::new),
            new Entry(Group.OTHERS, "repair", "mend something between you, alone or in turns", RepairCommand::new),
            new Entry(Group.OTHERS, "boundary", "what is all right with you, and what is not", BoundaryCommand::new),
            new Entry(Group.OTHERS, "timeout", "a pause when it gets too much, and back", TimeoutCommand::new),
            new Entry(Group.OTHERS, "people", "your people: in touch, and what is kept", PeopleCommand::new),
            new Entry(Group.OTHERS, "dialogue", "two of you, in turns and by the clock", DialogueCommand::new),
            new Entry(Group.LOOKING_BACK, "week", "what happened in a week, before and after", WeekCommand::new),
            new Entry(Group.LOOKING_BACK, "patterns", "what repeats, and what helped", PatternsCommand::new),
            new Entry(Group.LOOKING_BACK, "bring", "what to talk about next time", BringCommand::new),
            new Entry(Group.DIRECTION, "plan", "what matters, routines, homework, small steps", PlanCommand::new),
            new Entry(Group.DIRECTION, "toolkit", "what helps you, in your own words", ToolkitCommand::new),
            new Entry(Group.DIRECTION, "support", "help lines, and your safety plan", SupportCommand::new),
            new Entry(Group.DIRECTION, "remind", "a cue at your own times", RemindCommand::new),
            new Entry(Group.DIRECTION, "learn", "short cards on what is worth knowing", LearnCommand::new),
            new Entry(Group.HOUSEKEEPING, "import", "from an export, another program or a text", ImportCommand::new),
            new Entry(Group.HOUSEKEEPING, "export", "everything you kept, for other programs", ExportCommand::new),
            new Entry(Group.HOUSEKEEPING, "backup", "a copy of your journal, checked", BackupCommand::new),
            new Entry(Group.HOUSEKEEPING, "restore", "a backup back, after a look", RestoreCommand::new),
            new Entry(
                    Group.HOUSEKEEPING, "config", "your settings: what each is, and what it does", ConfigCommand::new),
            new Entry(
                    Group.HOUSEKEEPING,
                    "doctor",
                    "what is as it should be, and how to mend the rest",
                    DoctorCommand::new),
            new Entry(Group.HOUSEKEEPING, "forget", "all that haven keeps of you, gone", ForgetCommand::new));

    /// What a shell asks, and no help lists.
    private static final List<Entry> HIDDEN =
            List.of(new Entry(Group.HOUSEKEEPING, "words", "words that you have used", WordsCommand::new));

    private Commands() {}

    /// The command of that name.
    public static Optional<Entry> named(String name) {
        return Stream.concat(ALL.stream(), HIDDEN.stream())
                .filter(entry -> entry.name().equals(name))
                .findFirst();
    }

    /// A command, not built before it is asked for.
    ///
    /// @param group where help lists it
    /// @param name what is typed
    /// @param summary one line, in lower case
    /// @param command makes it
    public record Entry(Group group, String name, String summary, Supplier<Command> command) {}

    /// The groups of commands.
    public enum Group {
        /// For this moment.
        NOW("Right now"),
        /// Writing down.
        JOURNAL("The journal"),
        /// The other half.
        OTHERS("With others"),
        /// Patterns.
        LOOKING_BACK("Looking back"),
        /// Where to.
        DIRECTION("Direction"),
        /// Files and settings.
        HOUSEKEEPING("Housekeeping");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /// As help shows it.
        public String title() {
            return title;
        }
    }
}
