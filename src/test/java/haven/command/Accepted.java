package haven.command;

import haven.command.direction.PlanCommand;
import haven.command.direction.RemindCommand;
import haven.command.direction.SupportCommand;
import haven.command.direction.ToolkitCommand;
import haven.command.housekeeping.BackupCommand;
import haven.command.housekeeping.ConfigCommand;
import haven.command.journal.JournalCommand;
import haven.command.others.LadderCommand;
import haven.command.others.PeopleCommand;
import haven.command.practice.PracticeCommand;
import haven.drill.Card;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.learn.LearnCard;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a command accepts, to hold what is written about it against.
///
/// @param options every spelling, in order
/// @param words the fixed words it takes
record Accepted(SortedSet<String> options, SortedSet<String> words) {
    /// What stands in a command's place.
    static final Set<String> WITHOUT_A_COMMAND = Set.of("-h", "--help", "-V", "--version");

    Accepted(Collection<String> options, Collection<String> words) {
        this(new TreeSet<>(options), new TreeSet<>(words));
    }

    /// The names of all commands, in the order of help.
    static Stream<String> names() {
        return Commands.ALL.stream().map(Commands.Entry::name);
    }

    /// Every command by its name.
    static Map<String, Accepted> byName() {
        return Commands.ALL.stream()
                .collect(Collectors.toMap(
                        Commands.Entry::name,
                        entry -> new Accepted(options(entry.name()), words(entry.name())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /// Every spelling of a command's options.
    static SortedSet<String> options(String name) {
        return Commands.named(name).orElseThrow().command().get().spec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every spelling of every option.
    static SortedSet<String> allOptions() {
        SortedSet<String> all = new TreeSet<>(WITHOUT_A_COMMAND);
        names().forEach(name -> all.addAll(options(name)));
        return all;
    }

    /// The fixed words that a command takes.
    static Collection<String> words(String name) {
        return switch (name) {
            case "breathe" -> drills(Card.Family.BREATHE);
            case "ground" -> drills(Card.Family.GROUND);
            case "practice" ->
                Stream.concat(PracticeCommand.ACTIONS.words().stream(), new DrillLibrary().names().stream())
                        .toList();
            case "journal" -> JournalCommand.ACTIONS;
            case "ladder" -> LadderCommand.ACTIONS.words();
            case "people" -> PeopleCommand.ACTIONS.words();
            case "week" -> Set.of("this", "last");
            case "learn" -> Set.copyOf(LearnCard.TOPICS);
            case "plan" -> PlanCommand.ACTIONS.words();
            case "toolkit" -> ToolkitCommand.ACTIONS.words();
            case "support" -> SupportCommand.ACTIONS.words();
            case "remind" -> RemindCommand.WORDS;
            case "backup" -> BackupCommand.ACTIONS.words();
            case "restore" -> Set.of("last");
            case "config" -> ConfigCommand.ACTIONS.words();
            default -> Set.of();
        };
    }

    private static Collection<String> drills(Card.Family family) {
        return new DrillLibrary().family(family).stream().map(Drill::name).toList();
    }
}
