package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Episode;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is left behind on the screen, in its scrollback and in temporary files by whatever asks: one line or two, which
/// quote nothing.
@Execution(ExecutionMode.CONCURRENT)
class LeftBehindIT extends MovedIn {
    private static final String WORD = "violet";

    @TempDir
    private static Path kept;

    @BeforeAll
    static void keepSome() throws IOException {
        BuiltHaven before = new BuiltHaven(kept);
        before.run("", "note", "violet before");
        before.run("", "toolkit", "add", "violet tea");
        before.run("", "support", "add", "signs", "violet pacing");
        before.run("", "backup");
        before.run("", "log", "violet silence", "--with", "violet friend");
    }

    @BeforeEach
    void haveThat() throws IOException {
        copy(kept.resolve(".local"), home.resolve(".local"));
    }

    /// What such a terminal remembers: all that was not on a second screen.
    private static String left(PtySession session) {
        return session.output()
                .text()
                .replaceAll("(?s)\033\\[\\?1049h.*?(\033\\[\\?1049l|$)", "")
                .replaceAll("\033\\[[0-9;?]*[a-zA-Z]|\r", "");
    }

    /// Each step is what is awaited, and after `=>` the keys.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            log                         | What happened? => violet\\r, What did you feel => sad 4\\r, Where in your => \\004 | Kept: an entry, NAME. | 0
            log                         | What happened? => violet\\r, What did you feel => violet 77\\r, Strength is a whole => \\004 | Kept: an entry, NAME. The last line is no answer yet. haven log --resume goes on where you were. | 2
            log                         | What happened? => violet\\r, What did you feel => vio\\003 | Kept: an entry, NAME. haven log --resume goes on where you were. | 130
            log                         | What happened? => vio, > vio => \\003 | Kept: an entry, NAME. haven log --resume goes on where you were. | 130
            log --finish                | What did you feel => violet 4\\r, Where in your => \\004 | Kept: an entry, NAME. | 0
            note                        | What would you like => violet\\r | Kept: a note, NAME. | 0
            checkin                     | sleep => 6455, note => violet\\r | Kept: a check-in, NAME. | 0
            support edit signs          | > violet pacing => , and more\\r, signs, 2 => \\004 | Your safety plan has 2 lines; haven support shows it. | 0
            toolkit edit `violet tea`   | > violet tea =>  green\\r => , type => \\004 | Kept: a thing of the toolkit. | 0
            journal edit last           | > violet silence =>  again\\r, What did you feel => \\004 | Kept: an entry, NAME. | 0
            journal rm last             | | Taken out: NAME, the entry of WHEN. haven undo brings it back. | 0
            journal rm last --forever   | Take 1 entry out => y\\r | Taken out for good: NAME, the entry of WHEN. Backups and exports made before still hold it. | 0
            journal rm last --forever   | violet silence => n\\r | Nothing was taken out. | 0
            journal rm last --forever   | Take 1 entry out => \\003 | Nothing was taken out. | 130
            journal rm last --forever --yes | | Taken out for good: NAME, the entry of WHEN. Backups and exports made before still hold it. | 0
            undo                        | | Taken back: the entry of WHEN. haven undo --redo puts it back. | 0
            restore last                | violet silence => n\\r | Nothing was changed. | 0
            toolkit rm `violet tea`     | | Taken out: a thing. haven undo brings it back. | 0
            toolkit used `violet tea`   | | Counted: 1 time in all. | 0
            support rm signs 1          | | Taken out: my warning signs, 1. haven undo brings it back. | 0
            practice name-it            | Pause here => \\r, What do you feel => violet\\r\\033, How is it now => \\r | name it: N seconds. | 0
            log - <IN                   | | Kept: an entry, NAME. | 0
            note - <IN                  | | Kept: a note, NAME. | 0
            """)
    void oneLineThatQuotesNothing(String command, String steps, String left, int code) throws IOException {
        try (PtySession session = haven.shell("sh", "-c", shell(command))) {
            type(session, steps == null ? "" : steps);
            assertThat(session.exitCode()).as(session.text()).isEqualTo(code);
            assertThat(session.output().alternateScreen()).isFalse();
            assertThat(plain(left(session))).isEqualTo(left);
        }
        assertThat(temporary()).isEmpty();
    }

    private String shell(String command) throws IOException {
        Path in = Files.writeString(home.resolve("in.txt"), "violet from a file\n");
        return BuiltHaven.command()[0] + " " + command.replace("`", "'").replace("<IN", "< '" + in + "'");
    }

    private static void type(PtySession session, String steps) throws IOException {
        for (String step : steps.isBlank() ? new String[0] : steps.split(", (?=[>A-Za-z ]+ => )")) {
            String[] parts = step.split(" => ", -1);
            session.await(parts[0].strip());
            session.send(String.join("", Arrays.asList(parts).subList(1, parts.length))
                    .translateEscapes());
        }
    }

    private static String plain(String left) {
        return left.replaceAll("\\b[0-9a-f]{5,}\\b", "NAME")
                .replaceAll("(of|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) [0-9:]{5}", "$1")
                .replaceAll("[0-9]+ seconds?", "N seconds")
                .replaceAll("of [MTWFS][a-z]+day", "of WHEN")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private List<Path> temporary() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tmp") || name.startsWith(".haven-") || name.contains("journal.db-")) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "USR1"})
    void endedByASignalTheWordsAreGoneFromTheScreenToo(String signal) throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("log")))) {
            FormScreen.answer(session, "What happened?", "violet\r");
            session.await("What did you feel");
            session.signal(signal);
            assertThat(session.modes()).contains("icanon", "echo");
            assertThat(left(session)).doesNotContain(WORD).contains("haven log --resume goes on where you were.");
        }
    }

    @Test
    void theNextFormLeavesTheScreenThatAKilledOneLeft() throws IOException {
        try (PtySession session = JobShell.open(haven)) {
            session.send(BuiltHaven.command()[0] + " log\r");
            FormScreen.answer(session, "What happened?", "violet\r");
            session.await("What did you feel");
            session.signal("KILL");
            session.await("Killed");
            session.send(BuiltHaven.command()[0] + " note\r");
            session.await("What would you like");
            session.send("x\r");
            session.await("Kept: a note");
            assertThat(session.output().alternateScreen()).isFalse();
            assertThat(session.text()).doesNotContain(WORD);
        }
    }

    @Test
    void whatIsSaidMeanwhileIsSaidAfterwards() throws IOException {
        Files.createDirectories(home.resolve(".config/haven"));
        Files.writeString(home.resolve(".config/haven/config.toml"), "minuts = 3\n");
        try (PtySession session = haven.screen("checkin")) {
            session.await("sleep");
            session.send("6455\r");
            assertThat(session.exitCode()).isZero();
            assertThat(left(session).replace("\n", " ")).contains("there is no setting minuts", "Kept: a check-in, ");
        }
    }

    @Test
    void thatItWaitsForAnotherProgramIsSeenAtOnce() throws IOException, SQLException {
        try (PtySession session = haven.screen("log")) {
            FormScreen.answer(session, "What happened?", "");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + haven.journal())) {
                other.createStatement().execute("BEGIN IMMEDIATE");
                session.send("violet\r");
                session.await("Waiting for another program that is writing to your journal.");
                assertThat(session.output().alternateScreen()).isTrue();
                other.createStatement().execute("ROLLBACK");
            }
            FormScreen.answer(session, "What did you feel", "\004");
            assertThat(session.exitCode()).isZero();
            assertThat(left(session)).startsWith("Waiting for another program").contains("\nKept: an entry, ");
        }
    }

    @Test
    void withEchoItIsSaidAgain() throws IOException {
        haven.run("", "config", "set", "echo", "true");
        try (PtySession session = haven.screen("log")) {
            FormScreen.answer(session, "What happened?", "violet\r");
            FormScreen.answer(session, "What did you feel", "sad 4\r");
            FormScreen.answer(session, "Where in your", "\004");
            assertThat(session.exitCode()).isZero();
            assertThat(left(session)).startsWith("Kept: \"violet\", sad 4. ");
        }
        assertThat(haven.episodes().getLast().get(Episode.TRIGGER)).isEqualTo(WORD);
    }

    @ParameterizedTest
    @CsvSource({"TERM, dumb, ''", "ACCESSIBLE, 1, ''", "LANG, C.UTF-8, --plain"})
    void whereLinesAreWantedTheyStay(String name, String value, String option) throws IOException {
        haven.with(name, value);
        try (PtySession session = haven.shell("sh", "-c", BuiltHaven.command()[0] + " log " + option)) {
            session.await("What happened?");
            session.send("violet\r");
            session.await("What did you feel");
            session.send("\004");
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().text()).contains("> violet").doesNotContain("\033");
        }
    }
}
