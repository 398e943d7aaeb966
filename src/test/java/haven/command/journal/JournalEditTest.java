package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.journal.Revision;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalEditTest {
    private static final String INTRODUCTION = "Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.\n";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing().terminals(new TestTerminals(true));
    }

    private Entry newest() {
        try (Journal journal = haven.journal()) {
            return journal.entries(EntryQuery.ALL).getFirst();
        }
    }

    private String name() {
        return newest().id().substring(24, 29);
    }

    @Test
    void theLastCanBeOfAKind() {
        haven.run("note", "a quiet day");
        haven.clock().advance(Duration.ofMinutes(1));
        haven.run("log", "no answer");
        assertThat(haven.run("journal", "edit", "last", "--kind", "note", "--tag", "rest")
                        .out())
                .startsWith("Kept: \"a quiet day\", rest. ");
    }

    @Test
    void changesWhatOptionsSayAsOneChange() {
        haven.run("log", "no answer", "--distress", "7", "--need", "rest", "--with", "Sam", "--tag", "x");
        assertThat(haven.run(
                        "journal",
                        "edit",
                        "last",
                        "--distress",
                        "",
                        "--feeling",
                        "sad:4",
                        "--feeling",
                        "low",
                        "--with",
                        "Kim, Zoë",
                        "--at",
                        "20:00",
                        "--need",
                        "to be heard"))
                .isEqualTo(Result.said(
                        "Kept for Wednesday 2026-11-18 20:00: \"no answer\", sad 4, low. " + name() + "\n"));
        Entry kept = newest();
        assertThat(kept.get(Episode.DISTRESS)).isEmpty();
        assertThat(kept.get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.of(4)), new Feeling("low", OptionalInt.empty()));
        assertThat(List.of(
                        kept.get(Episode.NEED),
                        kept.get(Episode.WITH),
                        kept.get(Episode.TAGS),
                        kept.stamp().at()))
                .isEqualTo(List.of(
                        "to be heard", List.of("Kim", "Zoë"), List.of("x"), Instant.parse("2026-11-18T19:00:00Z")));
        try (Journal journal = haven.journal()) {
            assertThat(journal.revisions(kept.id())).extracting(Revision::what).containsExactly("edit", "log");
        }
    }

    @Test
    void keepsWhatIsSaidTwiceOnce() {
        haven.run("log", "x");
        haven.run(("journal edit last --with sam,Sam --with Kim --tag work --tag Work --feeling sad --feeling Sad:4")
                .split(" "));
        Entry kept = newest();
        assertThat(kept.get(Episode.WITH)).containsExactly("sam", "Kim");
        assertThat(kept.get(Episode.TAGS)).containsExactly("work");
        assertThat(kept.get(Episode.FEELINGS)).containsExactly(new Feeling("sad", OptionalInt.of(4)));
        assertThat(haven.run("journal", "edit", "last", "--feeling", "sad:4,sad:5"))
                .isEqualTo(Result.refused("--feeling \"sad\" has two strengths, 4 and 5. Give one of them."));
        assertThat(newest()).isEqualTo(kept);
    }

    @Test
    void asksWithWhatStandsThereOfAnyKind() {
        haven.run("note", "called Sam back", "--tag", "family");
        haven.input("called Kim back\nwin\n");
        assertThat(haven.run("journal", "edit", "last", "--plain"))
                .isEqualTo(Result.said(INTRODUCTION + """
                What is it?
                So far: called Sam back (Enter keeps it)
                > What sort of note is it? (note, win, gratitude)
                So far: note (Enter keeps it)
                > Any words to find it by? (work, silence)
                So far: family (Enter keeps it)
                >\s
                Kept: win, "called Kim back", family. %s
                """.formatted(name())));
    }

    @Test
    void changesARatingOfACheckInAndTakesOneOut() {
        haven.run("checkin", "sleep:6", "mood:4");
        assertThat(haven.run("journal", "edit", "last", "--rating", "mood:5", "--rating", "sleep:", "--note", "tired")
                        .out())
                .startsWith("Kept: mood 5, \"tired\".");
        assertThat(newest().get(CheckIn.RATINGS)).containsExactly(new Level("mood", 5));
    }

    @Test
    void ratingsAreReadAsACheckInReadsThem() {
        haven.run("checkin", "sleep:6", "mood:4");
        haven.run("journal", "edit", "last", "--rating", "Mood:6", "--rating", "sl:5, CONN:3");
        List<Level> changed = List.of(new Level("sleep", 5), new Level("mood", 6), new Level("connection", 3));
        assertThat(newest().get(CheckIn.RATINGS)).isEqualTo(changed);
        assertThat(haven.run("journal", "edit", "last", "--rating", "xyzzy:3"))
                .isEqualTo(Result.refused("A check-in does not ask about \"xyzzy\"."
                        + " It asks about sleep, mood, self-talk, connection."));
        assertThat(haven.run("journal", "edit", "last", "--rating", "mood:5", "--rating", "mo:7"))
                .isEqualTo(Result.refused("mood is rated twice. One check-in rates it once; another may follow."));
        assertThat(haven.run("journal", "edit", "last", "--rating", ""))
                .isEqualTo(Result.refused("\"\" has no rating. For example sleep:6."));
        assertThat(newest().get(CheckIn.RATINGS)).isEqualTo(changed);
    }

    @Test
    void whatACheckInRatesIsKnownThoughNobodyAsksForItNow() {
        haven.run("checkin", "mood:4");
        try (Journal journal = haven.journal()) {
            Entry kept = journal.entries(EntryQuery.ALL).getFirst();
            journal.save(kept.with(CheckIn.RATINGS, List.of(new Level("pain", 7), new Level("Mood", 2))));
        }
        haven.run("journal", "edit", "last", "--rating", "pa:3,Mood:,mood:5");
        assertThat(newest().get(CheckIn.RATINGS)).containsExactly(new Level("pain", 3), new Level("mood", 5));
    }

    @Test
    void whatHasNothingLeftInItGoesAndCanBeBroughtBack() {
        haven.run("log", "--distress", "7");
        assertThat(haven.run("journal", "edit", "last", "--distress", ""))
                .isEqualTo(Result.said("Nothing was left in it; haven undo brings it back.\n"));
        assertThat(haven.run("undo").code()).isZero();
        assertThat(newest().get(Episode.DISTRESS)).hasValue(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--distress 11|--distress \"11\": strength is a whole number from 0 to 10, not 11.",
                "--acted maybe|--acted \"maybe\": the answer is no, partly or yes.",
                "--text x|An episode has no --text; nothing was changed. It has --trigger, --feeling, --body, --distress, --thought, --urge, --acted, --pattern, --response, --need, --outcome, --distress-now, --with, --tag, --note, --urge-strength, --harder, --later, --old-share, --practice and --at.",
                "--rating sleep:6|An episode has no --rating; nothing was changed. It has --trigger, --feeling, --body, --distress, --thought, --urge, --acted, --pattern, --response, --need, --outcome, --distress-now, --with, --tag, --note, --urge-strength, --harder, --later, --old-share, --practice and --at.",
                "--no-input|There is nothing to change. Say what, for example: haven journal edit last --distress 4; or use it in a terminal.",
            })
    void refusesInOneLineAndChangesNothing(String options, String line) {
        haven.run("log", "no answer");
        Entry before = newest();
        String[] words = ("journal edit last " + options).split(" ");
        assertThat(haven.run(words)).isEqualTo(Result.refused(line));
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void eachKindSaysWhatItHas() {
        haven.run("note", "x");
        assertThat(haven.run("journal", "edit", "last", "--trigger", "y"))
                .isEqualTo(Result.refused(
                        "A note has no --trigger; nothing was changed. It has --about, --text, --tag and --at."));
        haven.at("2026-11-18T22:00+01:00[Europe/Berlin]").run("checkin", "mood:4");
        assertThat(haven.run("journal", "edit", "last", "--trigger", "y"))
                .isEqualTo(Result.refused(
                        "A check-in has no --trigger; nothing was changed. It has --rating, --note and --at."));
        haven.at("2026-11-18T23:00+01:00[Europe/Berlin]").run("breathe", "--cycles", "1");
        assertThat(haven.run("journal", "edit", "last", "--trigger", "y"))
                .isEqualTo(Result.refused(
                        "A practice has no --trigger; nothing was changed. It has --before, --after and --at."));
    }

    @Test
    void aChoiceThatIsAlwaysMadeCannotBeTakenOut() {
        haven.run("note", "called Sam back", "--win");
        Entry before = newest();
        assertThat(haven.run("journal", "edit", "last", "--about", ""))
                .isEqualTo(Result.refused("--about \"\": the answer is note, win or gratitude."));
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void saysWhereNothingIsChanged() {
        haven.run("note", "x");
        assertThat(haven.run("journal", "edit", "last", "--text", "x"))
                .isEqualTo(Result.said("It stands so already; nothing was changed.\n"));
        assertThat(newest().get(Note.TEXT)).isEqualTo("x");
    }
}
