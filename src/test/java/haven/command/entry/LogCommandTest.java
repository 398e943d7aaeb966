package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Sensation;
import haven.file.Mode;
import haven.terminal.TestTerminals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An entry in words and options.
class LogCommandTest {
    private static final String TIME = " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = LogFixture.in(home);
    }

    @Test
    void keepsATriggerOfSeveralWords() {
        Result outcome = haven.run("log", "no", "answer", "to", "my", "text");
        Entry kept = haven.episodes().getFirst();
        assertThat(outcome)
                .isEqualTo(new Result(
                        0, "Kept: \"no answer to my text\". " + kept.id().substring(24, 29) + "\n", ""));
        Entry expected = LogFixture.draft(kept, "2026-11-22T14:10:00Z", "2026-11-22")
                .with(Episode.TRIGGER, "no answer to my text");
        assertThat(haven.episodes()).containsExactly(expected);
    }

    @Test
    void keepsEverythingThatOptionsSay() {
        Result outcome = haven.run(
                "log",
                "no answer",
                "--feeling",
                "anxious:8",
                "--feeling",
                "left out",
                "--body",
                "chest:tight",
                "--body=hands",
                "--urge",
                "call again",
                "--acted",
                "partly",
                "--response",
                "a walk",
                "--need",
                "closeness",
                "--outcome",
                "calmer",
                "--distress",
                "7",
                "--distress-now",
                "4",
                "--with",
                "Sam",
                "--with",
                "Kim",
                "--tag",
                "silence",
                "--at",
                "yesterday 21:30",
                "--note",
                "it was late",
                "--urge-strength",
                "6",
                "--harder",
                "sleep, food",
                "--later",
                "we talked",
                "--old-share",
                "60%");
        Entry kept = haven.episodes().getFirst();
        assertThat(outcome)
                .isEqualTo(new Result(
                        0,
                        "Kept for Saturday 2026-11-21 21:30: \"no answer\", anxious 8, left out, tight chest, hands,"
                                + " distress 7, now 4. " + kept.id().substring(24, 29) + "\n",
                        ""));
        Entry expected = LogFixture.draft(kept, "2026-11-21T20:30:00Z", "2026-11-21")
                .with(Episode.TRIGGER, "no answer")
                .with(
                        Episode.FEELINGS,
                        List.of(
                                new Feeling("anxious", OptionalInt.of(8)),
                                new Feeling("left out", OptionalInt.empty())))
                .with(
                        Episode.BODY,
                        List.of(
                                new Sensation("chest", "tight", "", OptionalInt.empty()),
                                new Sensation("hands", "", "", OptionalInt.empty())))
                .with(Episode.URGE, "call again")
                .with(Episode.ACTED, Optional.of(Acted.PARTLY))
                .with(Episode.RESPONSE, "a walk")
                .with(Episode.NEED, "closeness")
                .with(Episode.OUTCOME, "calmer")
                .with(Episode.DISTRESS, OptionalInt.of(7))
                .with(Episode.DISTRESS_NOW, OptionalInt.of(4))
                .with(Episode.WITH, List.of("Sam", "Kim"))
                .with(Episode.TAGS, List.of("silence"))
                .with(Episode.NOTE, "it was late")
                .with(Episode.URGE_STRENGTH, OptionalInt.of(6))
                .with(Episode.HARDER, List.of("sleep", "food"))
                .with(Episode.LATER, "we talked")
                .with(Episode.OLD_SHARE, OptionalInt.of(60));
        assertThat(haven.episodes()).containsExactly(expected);
    }

    @Test
    void answersOnOneLineWhateverTheTriggerHolds() {
        Result outcome = haven.run("log", "one\ntwo \u001b[2J " + "long ".repeat(30));
        assertThat(outcome.out()).matches("Kept: \"one two \\[2J (long ){8}long\\.\\.\\.\"\\. [0-9a-f]{5}\n");
        assertThat(haven.episodes().getFirst().get(Episode.TRIGGER)).startsWith("one\ntwo \u001b[2J long");
    }

    @Test
    void keepsAnEntryWithoutATrigger() {
        assertThat(haven.run("log", "--note", "x").out()).matches("Kept: your entry\\. [0-9a-f]{5}\n");
        assertThat(haven.run("log", "--feeling", "sad").out()).matches("Kept: sad\\. [0-9a-f]{5}.*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--feeling|anxious:11|--feeling \"anxious:11\": strength is a whole number from 0 to 10, not 11. For example --feeling anxious:8.",
                "--feeling|anxious:x|--feeling \"anxious:x\": strength is a whole number from 0 to 10. For example --feeling anxious:8.",
                "--feeling|anxious:|--feeling \"anxious:\": after the colon comes a whole number from 0 to 10. For example --feeling anxious:8.",
                "--feeling|:8|--feeling \":8\": a feeling has a name, then its strength: anxious 8. For example --feeling anxious:8.",
                "--body|:tight|--body \":tight\": first comes a place in the body, then how it felt: chest:tight. For example --body chest:tight.",
                "--acted|maybe|--acted \"maybe\": the answer is no, partly or yes.",
                "--distress|11|--distress \"11\": strength is a whole number from 0 to 10, not 11.",
                "--distress|` `|--distress \" \": strength is a whole number from 0 to 10.",
                "--distress-now|-1|--distress-now \"-1\": strength is a whole number from 0 to 10, not -1.",
                "--with|` `|--with \" \": it needs a word. For example --with Sam.",
                "--tag|` `|--tag \" \": it needs a word. For example --tag work.",
                "--at|the 40th|--at \"the 40th\" is not a time haven can read." + TIME,
                "--at|today 23:00|--at \"today 23:00\" is still to come; give its date and year if you mean that."
                        + TIME,
                "--json|entry.json|--json reads standard input only, not \"entry.json\". Write it so: haven log --json - < entry.json.",
                "--fealing|sad|haven log has no option --fealing. Did you mean --feeling? See haven log --help.",
            })
    void refusesAWrongValueInOneLineAndWritesNothing(String option, String value, String line) {
        assertThat(haven.run("log", "x", option, value)).isEqualTo(Result.refused(line));
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void readsATriggerThatNoListOfProcessesShows() {
        haven.input("secret words\r\nand more\n");
        assertThat(haven.run("log", "-", "--feeling", "anxious:8").out())
                .matches("Kept: \"secret words and more\", anxious 8\\. [0-9a-f]{5}\n");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("secret words\nand more");
    }

    @Test
    void saysHowToEndATriggerThatIsTypedIntoStandardInput() {
        haven.terminals(new TestTerminals(true)).input("silence\n");
        Result outcome = haven.run("log", "-");
        assertThat(outcome.err()).isEqualTo("Write as many lines as you like; Ctrl-D on an empty line ends.\n");
        assertThat(outcome.out()).startsWith("Kept: \"silence\". ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - x            | haven log - takes no words beside it. It reads them from standard input; nothing was kept.
            x -            | haven log - takes no words beside it. It reads them from standard input; nothing was kept.
            - --edit       | --edit takes no - beside it. The page asks for what happened.
            - --distress x | --distress "x": strength is a whole number from 0 to 10.
            """)
    void refusesWhatCannotStandBesideStandardInput(String words, String line) {
        haven.input("secret words\n");
        assertThat(haven.run(("log " + words).split(" "))).isEqualTo(Result.refused(line));
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void refusesStandardInputThatIsNoText() {
        assertThat(haven.input("a".repeat(1_000_001)).run("log", "-"))
                .isEqualTo(Result.refused("This is too long: an entry has 1 MB of text at most. Nothing was written."));
        assertThat(haven.input(new ByteArrayInputStream(new byte[] {(byte) 0xFF}))
                        .run("log", "-"))
                .isEqualTo(Result.refused("Standard input is not text in UTF-8. Nothing was written."));
        assertThat(haven.input("a\0b").run("log", "-"))
                .isEqualTo(Result.refused(
                        "Standard input has the character NUL, which no text has. Nothing was written."));
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void refusesAnEntryInWhichNothingIsSaid() {
        Result refused = new Result(
                2,
                "",
                "There is nothing to keep yet. Say what happened, for example: haven log \"no answer to my text\""
                        + " --feeling anxious:8.\n");
        assertThat(haven.run("log")).isEqualTo(refused);
        assertThat(haven.run("log", "  ", "--at", "noon")).isEqualTo(refused);
        assertThat(haven.input(" \n").run("log", "-")).isEqualTo(refused);
        assertThat(haven.terminals(new TestTerminals(true)).run("log", "--no-input"))
                .isEqualTo(refused);
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void takesListsAsTheFormDoes() {
        haven.run(
                "log",
                "x",
                "--with",
                "Sam, Kim",
                "--tag",
                "work;silence",
                "--feeling",
                "sad:4, low",
                "--body=chest,hands");
        Entry kept = haven.episodes().getFirst();
        assertThat(List.of(kept.get(Episode.WITH), kept.get(Episode.TAGS), kept.get(Episode.FEELINGS)))
                .isEqualTo(List.of(
                        List.of("Sam", "Kim"),
                        List.of("work", "silence"),
                        List.of(new Feeling("sad", OptionalInt.of(4)), new Feeling("low", OptionalInt.empty()))));
        assertThat(kept.get(Episode.BODY)).extracting(Sensation::place).containsExactly("chest", "hands");
    }

    @Test
    void keepsWhatIsSaidTwiceOnce() {
        haven.run("log", "before", "--with", "Sam", "--tag", "Silence", "--at", "yesterday");
        haven.run(
                ("log x --with sam --with Sam --with KIM --with kim --tag silence,Silence --feeling sad --feeling Sad:4"
                                + " --feeling sad:4")
                        .split(" "));
        Entry kept = haven.episodes().getLast();
        assertThat(kept.get(Episode.WITH)).containsExactly("Sam", "KIM");
        assertThat(kept.get(Episode.TAGS)).containsExactly("Silence");
        assertThat(kept.get(Episode.FEELINGS)).containsExactly(new Feeling("sad", OptionalInt.of(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--feeling|--feeling \"\": a feeling has a name, then its strength: anxious 8",
                "--with|--with \"\": it needs a word",
                "--practice|--practice \"\": it needs a word",
            })
    void refusesAListWithNothingBetweenItsCommas(String option, String line) {
        Result refused = haven.run("log", "x", option, ",;");
        assertThat(refused.err()).startsWith(line);
        assertThat(refused).isEqualTo(haven.run("log", "x", option, ""));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void refusesAFeelingWithTwoStrengths() {
        assertThat(haven.run("log", "x", "--feeling", "anxious:8", "--feeling", "Anxious:3"))
                .isEqualTo(Result.refused("--feeling \"anxious\" has two strengths, 8 and 3. Give one of them."));
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void saysThatADateIsStillToCome() {
        assertThat(haven.run("log", "x", "--at", "2026-12-20 14:05").out())
                .startsWith("Kept for Sunday 2026-12-20 14:05, which is still to come: \"x\". ");
        assertThat(haven.run("journal", "edit", "last", "--at", "2026-12-21 14:05")
                        .out())
                .startsWith("Kept for Monday 2026-12-21 14:05, which is still to come: \"x\". ");
        assertThat(haven.input("{\"trigger\": \"x\", \"at\": \"2026-12-20T14:05+01:00\"}")
                        .run("log", "--json", "-")
                        .out())
                .startsWith("Kept for Sunday 2026-12-20 14:05, which is still to come: \"x\". ");
        haven.at("2026-12-22T15:10+01:00[Europe/Berlin]");
        assertThat(haven.run("journal", "edit", "last", "--note", "it came").out())
                .startsWith("Kept: \"x\". ");
    }

    @Test
    void takesTodayAsThePersonsOwnDay() {
        haven.at("2026-11-22T01:00+01:00[Europe/Berlin]").config("day-end = 3");
        assertThat(haven.run("log", "x", "--at", "today 21:30").out())
                .startsWith("Kept for Saturday 2026-11-21 21:30: \"x\".");
        assertThat(haven.run("log", "x", "--at", "yesterday").out())
                .startsWith("Kept for Friday 2026-11-20 12:00: \"x\".");
        assertThat(haven.input("{\"trigger\": \"x\", \"at\": \"yesterday\"}")
                        .run("log", "--json", "-")
                        .out())
                .startsWith("Kept for Friday 2026-11-20 12:00: \"x\".");
    }

    @Test
    void letsOnlyTheOwnerReadTheJournal() throws IOException {
        haven.run("log", "x");
        assertThat(Mode.of(haven.paths().journal())).isEqualTo("rw-------");
        assertThat(Mode.of(haven.paths().journal().resolveSibling(""))).isEqualTo("rwx------");
    }

    @Test
    void keepsAllOfTwentyAtOnce() throws Exception {
        List<Callable<Result>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            all.add(() -> LogFixture.in(home).seed(number).run("log", "trigger " + number));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Result> outcome : threads.invokeAll(all)) {
                // On a busy machine the last of them wait so long that they say so.
                assertThat(outcome.get().err())
                        .isIn("", "Waiting for another program that is writing to your journal.\n");
                assertThat(outcome.get().code()).isZero();
            }
        }
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .doesNotHaveDuplicates()
                .hasSize(20);
    }
}
