package haven;

import static haven.FormScreen.answer;
import static haven.FormScreen.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.BuiltHaven.Answer;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.file.Mode;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal as the built program keeps it.
@Execution(ExecutionMode.CONCURRENT)
class JournalIT extends MovedIn {
    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077"})
    void nobodyButItsOwnerMayReadIt(String umask) throws IOException {
        String[] words = {"sh", "-c", "umask " + umask + "; exec \"$0\" log silence", BuiltHaven.command()[0]};
        assertThat(haven.piped("", words).answer().code()).isZero();
        assertThat(List.of(Mode.of(haven.journal()), Mode.of(haven.journal().getParent())))
                .isEqualTo(List.of("rw-------", "rwx------"));
    }

    @Test
    void sqliteReadsItWithoutHaven() throws IOException {
        assumeTrue(isInstalled("sqlite3"), "sqlite3 is not installed");
        haven.run("", "log", "no answer", "--feeling", "anxious:8");
        String query =
                "PRAGMA integrity_check; SELECT trigger, name, strength FROM episode JOIN episode_feeling ON episode = id";
        assertThat(haven.piped("", "sqlite3", haven.journal().toString(), query).answer())
                .isEqualTo(new Answer(0, "ok\nno answer|anxious|8\n", ""));
    }

    @Test
    void aFullDiskIsOneLineAndWhatWasKeptIsSafe() throws IOException {
        try (SmallDisk disk = new SmallDisk(haven, home, "640k")) {
            assertThat(haven.run("", "log", "kept").code()).isZero();
            Path journal = disk.journal();
            Path filler = disk.fill("filler", 4000);
            byte[] before = Files.readAllBytes(journal);
            Answer unkept = haven.run("", "log", "not kept");
            assertThat(unkept.code()).isOne();
            assertThat(unkept.err())
                    .startsWith("The disk is full: nothing was written to " + journal
                            + ". What was kept before is safe. Make some room and try again. What you said waits in ")
                    .endsWith("; haven log --resume keeps it then.\n");
            assertThat(Files.readAllBytes(journal)).isEqualTo(before);
            Answer practice = haven.run("", "breathe", "0.5-0.5", "--cycles", "1");
            assertThat(practice.code()).isOne();
            assertThat(practice.err())
                    .startsWith(
                            "Your practice counts, but it could not be kept. The disk is full: nothing was written to "
                                    + journal
                                    + ". What was kept before is safe. Make some room and try again.\nIt waits in ")
                    .endsWith("; haven log --resume keeps it then.\n");
            Answer found = haven.run("lamp\nq\n", "ground");
            assertThat(found.err()).contains("\nWhat you said waits in ");
            Files.delete(filler);
            assertThat(haven.run("", "log", "kept again").code()).isZero();
            assertThat(haven.run("", "log", "--resume").out()).startsWith("Kept: an entry, ");
            assertThat(haven.run("", "journal", "list", "--kind", "practice", "--json")
                            .out())
                    .contains("\"drill\": \"3-3-3\"", "\"word\": \"lamp\"", "\"pattern\": \"0.5-0-0.5-0\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breathe bxo | There is no breath called \"bxo\". Did you mean box?",
                "log x --feeling anxious:11 | 11",
                "log x --at 40th | --at \"40th\" is not a time haven can read.",
                "log x --distress eleven | eleven",
                "log --json - | The JSON cannot be read at line 1, column 8.",
                "ground 3-3 | There is no grounding drill called \"3-3\".",
                "week never | never",
            })
    void aBadWordIsOneLineAndMakesNoJournal(String words, String named) throws IOException {
        Answer answer = haven.run("{\"a\": 1", words.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(named).containsOnlyOnce("\n").endsWith("\n");
        assertThat(haven.journal()).doesNotExist();
        assertThat(haven.journal().getParent()).doesNotExist();
    }

    @Test
    void theFormKeepsEachAnswerAndArrowUpGoesBack() throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("log")))) {
            answer(session, "What happened?", "silnce\r");
            answer(session, "What did you feel, and how strongly?", "sad 4\r");
            answer(session, "Where in your body?", "\033[A");
            session.await(lines -> lines.getLast().isEmpty() && last(lines).equals("> sad 4"), "the answer before");
            session.send("\033[A");
            session.await(lines -> last(lines).equals("> silnce"), "the answer before that");
            session.send("\177\177\177ence\r");
            session.await(lines -> last(lines).equals("> sad 4"), "the next answer");
            session.send("\r");
            session.await(lines -> last(lines).equals(">"), "the next question");
            session.send("chest: tight");
            session.await("> chest: tight");
            session.send("\003");
            assertThat(session.modes()).startsWith("[exit", "130]").contains("echo", "icanon", "icrnl", "isig");
            assertThat(session.output().cursorVisible()).isTrue();
        }
        Entry kept = haven.episodes().getFirst();
        assertThat(List.of(
                        kept.get(Episode.TRIGGER),
                        kept.get(Episode.FEELINGS),
                        kept.get(Episode.BODY).toString()))
                .isEqualTo(List.of(
                        "silence",
                        List.of(new Feeling("sad", OptionalInt.of(4))),
                        "[Sensation[place=chest, quality=tight, temperature=, strength=OptionalInt.empty]]"));
        assertThat(haven.episodes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void endedFromOutsideTheFormHasKeptWhatWasAnswered(String signal, String code) throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("log")))) {
            answer(session, "What happened?", "silence\r");
            answer(session, "What did you feel, and how strongly?", "sad");
            session.await("> sad");
            session.signal(signal);
            assertThat(session.modes()).startsWith("[exit", code + "]").contains("echo", "icanon", "icrnl", "isig");
        }
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .isEqualTo(List.of("silence"));
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .isEqualTo(List.of(new Feeling("sad", OptionalInt.empty())));
    }

    @Test
    void killedOutrightTheFormHasKeptWhatWasAnswered() throws IOException {
        try (PtySession session = haven.screen("log")) {
            answer(session, "What happened?", "silence\r");
            answer(session, "What did you feel, and how strongly?", "sad 4\r");
            answer(session, "Where in your body?", "che");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        assertThat(haven.episodes()).hasSize(1);
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .isEqualTo(List.of(new Feeling("sad", OptionalInt.of(4))));
    }

    private boolean isInstalled(String program) throws IOException {
        return haven.piped("", "sh", "-c", "command -v " + program).answer().code() == 0;
    }
}
