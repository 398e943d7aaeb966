package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.command.LogFixture.Outcome;
import haven.journal.Acted;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Feeling;
import haven.journal.Sensation;
import haven.journal.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogCommandTest {
    private static final String TIME = " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".";

    @TempDir
    Path home;

    private LogFixture haven() {
        return new LogFixture(home);
    }

    private static EpisodeDraft draft(Episode like, String at, String day) {
        return new EpisodeDraft(
                like.id(), new Stamp(Instant.parse(at), LogFixture.BERLIN, LocalDate.parse(day)), LogFixture.NOW);
    }

    @Test
    void keepsATriggerOfSeveralWords() {
        Outcome outcome = haven().log("no", "answer", "to", "my", "text");
        Episode kept = haven().kept().getFirst();
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0, "Kept: \"no answer to my text\". " + kept.id().substring(24, 29) + "\n", ""));
        EpisodeDraft expected = draft(kept, "2026-11-22T14:10:00Z", "2026-11-22");
        expected.trigger("no answer to my text");
        assertThat(haven().kept()).containsExactly(expected.episode());
    }

    @Test
    void keepsEverythingThatOptionsSay() {
        Outcome outcome = haven().log(
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
                        "--now",
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
                        "it was late");
        Episode kept = haven().kept().getFirst();
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        "Kept for Saturday 2026-11-21 21:30: \"no answer\", anxious 8, left out, tight chest, hands,"
                                + " distress 7, now 4. " + kept.id().substring(24, 29) + "\n",
                        ""));
        EpisodeDraft expected = draft(kept, "2026-11-21T20:30:00Z", "2026-11-21");
        expected.trigger("no answer");
        expected.feelings(
                List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("left out", OptionalInt.empty())));
        expected.sensations(List.of(
                new Sensation("chest", "tight", "", OptionalInt.empty()),
                new Sensation("hands", "", "", OptionalInt.empty())));
        expected.urge("call again");
        expected.acted(Optional.of(Acted.PARTLY));
        expected.response("a walk");
        expected.need("closeness");
        expected.outcome("calmer");
        expected.distress(OptionalInt.of(7));
        expected.distressNow(OptionalInt.of(4));
        expected.with(List.of("Sam", "Kim"));
        expected.tags(List.of("silence"));
        expected.note("it was late");
        assertThat(haven().kept()).containsExactly(expected.episode());
    }

    @Test
    void answersOnOneLineWhateverTheTriggerHolds() {
        Outcome outcome = haven().log("one\ntwo \u001b[2J " + "long ".repeat(30));
        assertThat(outcome.out()).matches("Kept: \"one two \\[2J (long ){8}long\\.\\.\\.\"\\. [0-9a-f]{5}\n");
        assertThat(haven().kept().getFirst().trigger()).startsWith("one\ntwo \u001b[2J long");
    }

    @Test
    void keepsAnEntryWithoutATrigger() {
        assertThat(haven().log("--note", "x").out()).matches("Kept: your entry\\. [0-9a-f]{5}\n");
        assertThat(haven().log("--feeling", "sad").out()).matches("Kept: sad\\. [0-9a-f]{5}.*\n");
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
                "--now|-1|--now \"-1\": strength is a whole number from 0 to 10, not -1.",
                "--with|` `|--with \" \": it needs a word. For example --with Sam.",
                "--tag|` `|--tag \" \": it needs a word. For example --tag work.",
                "--at|the 40th|--at \"the 40th\" is not a time haven can read." + TIME,
                "--at|2030-01-01|--at \"2030-01-01\" is still to come, and only what has happened can be kept." + TIME,
                "--json|entry.json|--json reads standard input only, not \"entry.json\". Write it so: haven log --json - < entry.json.",
                "--fealing|sad|haven log has no option --fealing. Did you mean --feeling? See haven log --help.",
            })
    void refusesAWrongValueInOneLineAndWritesNothing(String option, String value, String line) {
        assertThat(haven().log("x", option, value)).isEqualTo(new Outcome(2, "", line + "\n"));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesAnEntryInWhichNothingIsSaid() {
        Outcome refused = new Outcome(
                2,
                "",
                "There is nothing to keep yet. Say what happened, for example: haven log \"no answer to my text\""
                        + " --feeling anxious:8.\n");
        assertThat(haven().log()).isEqualTo(refused);
        assertThat(haven().log("  ", "--at", "noon")).isEqualTo(refused);
        assertThat(haven().atATerminal().log("--no-input")).isEqualTo(refused);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void keepsOneEntryFromJson() {
        Outcome outcome = haven().typing("{\"at\": \"yesterday 9pm\", \"trigger\": \"criticism\", \"distress\": 6}")
                .log("--json", "-");
        Episode kept = haven().kept().getFirst();
        EpisodeDraft expected = draft(kept, "2026-11-21T20:00:00Z", "2026-11-21");
        expected.trigger("criticism");
        expected.distress(OptionalInt.of(6));
        assertThat(haven().kept()).containsExactly(expected.episode());
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        "Kept for Saturday 2026-11-21 21:00: \"criticism\", distress 6. "
                                + kept.id().substring(24, 29) + "\n",
                        ""));
    }

    @Test
    void refusesMalformedJsonAndWritesNothing() {
        assertThat(haven().typing("{\"trigger\": ").log("--json", "-"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "The JSON cannot be read at line 1, column 13. It is one object in braces, names and texts in"
                                + " quotes.\n"));
        assertThat(haven().typing("{\"triger\": \"x\"}").log("--json", "-").err())
                .startsWith("In the JSON, there is no field triger. Did you mean trigger? The fields are kind, id,");
        assertThat(haven().typing("{}").log("--json", "-", "--distress", "7"))
                .isEqualTo(new Outcome(2, "", "--json - takes no --distress beside it. Put it into the JSON.\n"));
        assertThat(haven().typing("{}").log("--json", "-", "x"))
                .isEqualTo(new Outcome(
                        2, "", "--json - takes no words beside it. Put them into the JSON as \"trigger\".\n"));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void neverWritesOverAnEntryWithTheSameId() {
        String id = "019a2b3c-0000-7000-8000-000000000000";
        haven().typing("{\"id\": \"" + id + "\", \"trigger\": \"first\"}").log("--json", "-");
        assertThat(haven().typing("{\"id\": \"" + id + "\", \"trigger\": \"second\"}")
                        .log("--json", "-"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "There already is an entry with the id " + id
                                + ". Nothing was changed; leave the id out to keep this as a new one.\n"));
        assertThat(haven().kept()).extracting(Episode::trigger).containsExactly("first");
    }

    @Test
    void namesAPracticeThatIsNotThere() {
        String id = "019a2b3c-0000-7000-8000-000000000000";
        assertThat(haven().typing("{\"trigger\": \"x\", \"practices\": [\"" + id + "\"]}")
                        .log("--json", "-"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "There is no practice with the id " + id
                                + " in your journal. Nothing was changed; name one that is there, or leave it out.\n"));
        assertThat(haven().kept()).isEmpty();
    }

    @Test
    void asksInPlainLinesAndKeepsTheAnswers() {
        Outcome outcome = haven().atATerminal()
                .typing("no answer\nanxious 11\nanxious 8\n<\n\n\n\n\n9\n")
                .log("--plain", "--distress", "7");
        Episode kept = haven().kept().getFirst();
        assertThat(outcome).isEqualTo(new Outcome(0, """
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What happened?
                > What did you feel, and how strongly? (anxious 8, sad 4)
                > Strength is a whole number from 0 to 10, not 11. An empty line skips the question.
                What did you feel, and how strongly? (anxious 8, sad 4)
                > Where in your body? (chest: tight, hands: cold)
                > What did you feel, and how strongly? (anxious 8, sad 4)
                So far: anxious 8 (Enter keeps it)
                > Where in your body? (chest: tight, hands: cold)
                > How strong was it, 0 to 10?
                So far: 7 (Enter keeps it)
                > What went through your mind?
                > What did you feel like doing?
                > Did you do it? (no, partly, yes)
                >\s
                Kept: "no answer", anxious 8, distress 7. %s
                """.formatted(kept.id().substring(24, 29)), ""));
        EpisodeDraft expected = draft(kept, "2026-11-22T14:10:00Z", "2026-11-22");
        expected.trigger("no answer");
        expected.feelings(List.of(new Feeling("anxious", OptionalInt.of(8))));
        expected.distress(OptionalInt.of(7));
        expected.urge("9");
        assertThat(haven().kept()).containsExactly(expected.episode());
    }

    @Test
    void keepsEachAnswerBeforeTheNextQuestion() {
        List<Integer> found = new ArrayList<>();
        InputStream slow = new InputStream() {
            private final byte[] text = "no answer\nsad 3\n".getBytes(StandardCharsets.UTF_8);
            private int next;

            @Override
            public int read() {
                return next < text.length ? text[next++] : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                // One line at a time, as a terminal gives them.
                found.add(Files.exists(haven().journal()) ? said(haven().kept()) : 0);
                int count = 0;
                while (next < text.length) {
                    into[offset + count++] = text[next++];
                    if (text[next - 1] == '\n') {
                        return count;
                    }
                }
                return -1;
            }
        };
        haven().atATerminal().typing(slow).log("--plain");
        assertThat(found).containsExactly(0, 1, 2);
    }

    private static int said(List<Episode> kept) {
        return kept.stream()
                .mapToInt(episode -> (episode.trigger().isEmpty() ? 0 : 1)
                        + episode.feelings().size())
                .sum();
    }

    @Test
    void goesOnAskingWhenTheJournalCannotBeWrittenAndFailsAtTheEnd() throws IOException {
        Path journal = haven().journal();
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "no journal of ours ".repeat(100));
        String line = "Your journal at " + journal + " is damaged, or is not a journal. It was left as it is. Keep a"
                + " copy of it, then move it away; haven makes a new one.\n";
        Outcome outcome = haven().atATerminal().typing("no answer\nsad\n").log("--plain");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        """
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What happened?
                > %sWhat did you feel, and how strongly? (anxious 8, sad 4)
                > Where in your body? (chest: tight, hands: cold)
                >\s
                """.formatted(line),
                        line.strip() + " What you said waits in " + LogFixture.onlyDraft(home)
                                + "; haven log --resume keeps it then.\n"));
    }

    @Test
    void leavesNothingBehindWhenTheOnlyAnswerIsTakenBack() {
        Outcome outcome = haven().atATerminal().typing("\nanxious 8\n<\n,\n").log("--plain");
        assertThat(outcome.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(outcome.code()).isZero();
        assertThat(haven().kept()).isEmpty();
    }

    @Test
    void takesTodayAsThePersonsOwnDay() {
        TestApp haven = TestApp.in(home).at("2026-11-22T01:00+01:00[Europe/Berlin]");
        haven.config("day-end = 3");
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
    void makesNoJournalWhenEveryQuestionIsSkipped() {
        Outcome outcome = haven().atATerminal().typing("\n".repeat(13)).log("--plain");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void letsOnlyTheOwnerReadTheJournal() throws IOException {
        haven().log("x");
        assertThat(Files.getPosixFilePermissions(haven().journal()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(haven().journal().resolveSibling("")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void keepsAllOfTwentyAtOnce() throws Exception {
        List<Callable<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            all.add(() -> haven().seed(number).log("trigger " + number));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Outcome> outcome : threads.invokeAll(all)) {
                // On a busy machine the last of them wait so long that they say so.
                assertThat(outcome.get().err())
                        .isIn("", "Waiting for another program that is writing to your journal.\n");
                assertThat(outcome.get().code()).isZero();
            }
        }
        assertThat(haven().kept())
                .extracting(Episode::trigger)
                .doesNotHaveDuplicates()
                .hasSize(20);
    }
}
