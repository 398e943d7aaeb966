package haven.command.others;

import haven.App;
import haven.UserError;
import haven.command.entry.EntryNames;
import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Ladder;
import haven.entry.LadderState;
import haven.insight.Climb;
import haven.journal.Journal;
import haven.report.LadderPage;
import haven.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The ladders in a journal: all of them, and which of them and of their rungs a person means.
///
/// @param all the oldest first
record Ladders(App app, List<LadderPage.Named> all) {
    static Ladders of(App app) {
        return new Ladders(app, app.look(List.of(), Ladders::read));
    }

    private static List<LadderPage.Named> read(Journal journal) {
        List<Entry> attempts = journal.entries(Attempt.KIND);
        return journal.entries(Ladder.KIND).stream()
                .map(ladder -> LadderPage.Named.of(journal.name(ladder.id()), ladder, attempts))
                .toList();
    }

    /// Those that are not let go.
    List<LadderPage.Named> open() {
        return all.stream().filter(named -> isOpen(named.climb().ladder())).toList();
    }

    private static boolean isOpen(Entry ladder) {
        return ladder.get(Ladder.STATE) == LadderState.OPEN;
    }

    /// The one of this name, or else the only one that is open.
    ///
    /// @throws UserError if there is none, or several are open and none was named
    Climb chosen(Optional<String> name) {
        if (name.isPresent()) {
            return named(name.get());
        }
        List<LadderPage.Named> open = open();
        if (open.isEmpty()) {
            throw UserError.failure("There is no ladder yet.", "haven ladder new begins one.");
        }
        if (open.size() > 1) {
            String names =
                    String.join(", ", open.stream().map(LadderPage.Named::name).toList());
            throw UserError.usage(
                    "There are " + open.size() + " ladders.",
                    "Say which with --ladder: " + names + "; haven ladder shows them.");
        }
        return open.getFirst().climb();
    }

    private Climb named(String name) {
        try (Journal journal = EntryNames.open(app, List.of(name), "haven ladder --ladder last")) {
            Entry entry = new EntryNames(app, journal, Set.of(Ladder.KIND))
                    .there(List.of(name))
                    .getFirst();
            if (!entry.is(Ladder.KIND)) {
                throw UserError.failure(
                        journal.name(entry.id()) + " is no ladder.", "haven ladder shows what there is.");
            }
            return Climb.of(entry, journal.entries(Attempt.KIND));
        }
    }

    /// The number, from 1, of the rung that these words mean: its number, its words, or their beginning.
    ///
    /// @throws UserError if there is none such, or several
    static int rung(Climb climb, String words) {
        int size = climb.rungs().size();
        String said = words.strip();
        if (said.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(said);
            if (number < 1 || number > size) {
                throw UserError.usage("There is no rung " + number + ".", count(size));
            }
            return number;
        }
        String folded = Folded.of(said);
        int[] same = numbers(climb, folded, true);
        int[] begun = same.length > 0 ? same : numbers(climb, folded, false);
        if (begun.length != 1) {
            throw UserError.usage(
                    begun.length == 0 ? "There is no such rung." : "Several rungs begin so.",
                    "Say its number; haven ladder shows them.");
        }
        return begun[0];
    }

    private static int[] numbers(Climb climb, String folded, boolean whole) {
        return IntStream.rangeClosed(1, climb.rungs().size())
                .filter(number -> {
                    String name = Folded.of(climb.rungs().get(number - 1).rung().name());
                    return whole ? name.equals(folded) : name.startsWith(folded);
                })
                .toArray();
    }

    private static String count(int size) {
        return size == 0
                ? "It has none yet; haven journal edit adds some."
                : "They go from 1, the easiest, to " + size + ".";
    }

    /// Which rung it is: "Rung 2 of 4: ask a shop, politely".
    static String told(Climb climb, int number) {
        return "Rung " + number + " of " + climb.rungs().size() + ": "
                + climb.rungs().get(number - 1).rung().name();
    }

    /// Where the person stands, in a sentence.
    static String standing(Climb climb) {
        OptionalInt stand = climb.stand();
        return stand.isPresent()
                ? "You stand at rung " + stand.getAsInt() + " of "
                        + climb.rungs().size() + "."
                : "Every rung is passed, as you see it.";
    }
}
