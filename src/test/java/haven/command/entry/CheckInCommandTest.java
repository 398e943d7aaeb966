package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.VirtualPacer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInCommandTest {
    private static final String HOW = "A number from 0 to 10 each. Enter goes on, s skips, < goes back, q ends."
            + " Ctrl-C ends it at any time. Answers are kept.\n";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
    }

    private TestApp asked(VirtualPacer pacer) {
        return haven.terminals(new TestTerminals(true, pacer));
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(CheckIn.KIND);
        }
    }

    @Test
    void inOneLine() {
        assertThat(haven.run("checkin", "mood:4", "sleep:6", "con:3"))
                .isEqualTo(Result.said("Kept: sleep 6, mood 4, connection 3. %s\n".formatted(name())));
        assertThat(kept().getFirst().get(CheckIn.RATINGS))
                .containsExactly(new Level("sleep", 6), new Level("mood", 4), new Level("connection", 3));
        assertThat(kept().getFirst().stamp().day()).isEqualTo("2026-11-18");
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(kept().getLast().id());
        }
    }

    @Test
    void severalADayAndForAnotherTime() {
        haven.run("checkin", "mood:4");
        Result result = haven.run("checkin", "mood:10", "--at", "yesterday 9pm", "--note", " a \u001b[31mlong day ");

        assertThat(result)
                .isEqualTo(Result.said(
                        "Kept for Tuesday 2026-11-17 21:00: mood 10, \"a [31mlong day\". %s\n".formatted(nameOf(0))));
        assertThat(kept()).extracting(entry -> entry.get(CheckIn.NOTE)).containsExactly("a \u001b[31mlong day", "");
    }

    private String nameOf(int index) {
        try (Journal journal = haven.journal()) {
            return journal.name(kept().get(index).id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sleep         | "sleep" has no rating. For example sleep:6.
            sleep:        | "sleep:" has no rating. For example sleep:6.
            sleep:11      | "sleep:11": a rating is a whole number from 0 to 10. For example sleep:6.
            mood:good     | "mood:good": a rating is a whole number from 0 to 10. For example sleep:6.
            moood:4       | A check-in does not ask about "moood". Did you mean mood? It asks about sleep, mood, self-talk, connection.
            s:4           | "s" could be sleep or self-talk. A longer beginning says which.
            :4            | A check-in does not ask about "". It asks about sleep, mood, self-talk, connection.
            mood:4 MOOD:5 | mood is rated twice. One check-in rates it once; another may follow.
            --no-input    | There is nothing to keep yet. Say how it is, for example: haven checkin sleep:6 mood:4.
            """)
    void whatIsNoRatingIsOneLineAndNothingIsKept(String words, String line) {
        assertThat(haven.run(("checkin " + words).split(" "))).isEqualTo(Result.refused(line));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void aNoteAloneIsEnough() {
        assertThat(haven.run("checkin", "--note", "a quiet day").out()).startsWith("Kept: \"a quiet day\". ");
    }

    @Test
    void selfTalkMayBeWrittenInTwoWords() {
        assertThat(haven.run("checkin", "Self talk:7").out()).startsWith("Kept: self-talk 7. ");
    }

    @Test
    void thePersonsOwnAreAskedToo() {
        haven.config("indicators = [\"Pain: none, a lot\", \"energy\"]\n");

        assertThat(haven.run("checkin", "pain:2", "en:7", "mood:4").out())
                .startsWith("Kept: mood 4, Pain 2, energy 7. ");
        assertThat(haven.run("checkin", "pian:2").err())
                .isEqualTo("A check-in does not ask about \"pian\". Did you mean Pain? It asks about sleep, mood,"
                        + " self-talk, connection, Pain, energy.\n");
        VirtualPacer pacer = new VirtualPacer()
                .line(1, "")
                .line(2, "")
                .line(3, "")
                .line(4, "")
                .line(5, "8")
                .line(6, "q");
        assertThat(asked(pacer).run("checkin").out())
                .contains("\nPain: 0 none to 10 a lot\nenergy: 0 low to 10 high\nKept: Pain 8. ");
    }

    @Test
    void inLinesOneAsksAndOneAnswers() {
        VirtualPacer pacer = new VirtualPacer()
                .line(1, "6")
                .line(2, "11")
                .line(3, "10")
                .line(4, "")
                .line(5, "<")
                .line(6, "2")
                .line(7, "3")
                .line(8, "a long\tday");

        assertThat(asked(pacer).run("checkin", "--plain")).isEqualTo(Result.said(HOW + """
                sleep: 0 hardly slept to 10 slept well
                mood: 0 very low to 10 good
                A whole number from 0 to 10, or Enter to skip:
                self-talk: 0 harsh to 10 kind
                connection: 0 alone to 10 close
                self-talk: 0 harsh to 10 kind
                connection: 0 alone to 10 close
                note: anything else, or Enter
                Kept: sleep 6, mood 10, self-talk 2, connection 3, "a long day". %s
                """.formatted(name())));
    }

    @Test
    void goingBackInLinesSaysWhatIsThere() {
        VirtualPacer pacer = new VirtualPacer()
                .line(1, "6")
                .line(2, "<")
                .line(3, "s")
                .line(4, "4")
                .line(5, "q");

        assertThat(asked(pacer).run("checkin", "--note", "so so").out())
                .contains("sleep: 0 hardly slept to 10 slept well (6 so far; Enter keeps it, s takes it out)\n")
                .contains("Kept: mood 4, \"so so\". ");
    }

    @Test
    void whatWasNotedBeforeStaysOrGoes() {
        VirtualPacer stays = new VirtualPacer()
                .line(1, "6")
                .line(2, "")
                .line(3, "")
                .line(4, "")
                .line(5, "");
        assertThat(asked(stays).run("checkin", "--note", "so so").out())
                .contains("note: so so (so far; Enter keeps it, s takes it out)\nKept: sleep 6, \"so so\". ");
        VirtualPacer goes = new VirtualPacer()
                .line(1, "6")
                .line(2, "")
                .line(3, "")
                .line(4, "")
                .line(5, "s");
        assertThat(asked(goes).run("checkin", "--note", "so so").out()).contains("\nKept: sleep 6. ");
    }

    @Test
    void nothingSaidIsNothingKept() {
        VirtualPacer pacer = new VirtualPacer()
                .line(1, "")
                .line(2, "")
                .line(3, "")
                .line(4, "")
                .line(5, "");

        assertThat(asked(pacer).run("checkin").out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void whatWasTakenBackLeavesNothingBehind() {
        VirtualPacer pacer =
                new VirtualPacer().line(1, "6").line(2, "<").line(3, "s").line(4, "q");

        Result result = asked(pacer).run("checkin");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSignalKeepsWhatThereIs() {
        VirtualPacer pacer = new VirtualPacer().line(1, "6").at(2, new TtyEvent.Stop(143));

        Result result = asked(pacer).run("checkin");
        assertThat(result.code()).isEqualTo(143);
        assertThat(result.out()).contains("Kept: sleep 6. ");
        assertThat(kept().getFirst().get(CheckIn.RATINGS)).containsExactly(new Level("sleep", 6));
    }

    @Test
    void theEndOfInputKeepsWhatThereIs() {
        haven.input("6\n4\n").terminals(new TestTerminals(true));

        assertThat(haven.run("checkin").out()).contains("Kept: sleep 6, mood 4. ");
    }

    @Test
    void onceItIsAskedItIsForTheTimeThatWasSaid() {
        VirtualPacer pacer = new VirtualPacer().line(1, "6").line(2, "q");

        assertThat(asked(pacer).run("checkin", "--at", "yesterday 9pm").out())
                .contains("Kept for Tuesday 2026-11-17 21:00: sleep 6. ");
    }

    @Test
    void aSlowAnswerIsStillNow() {
        VirtualPacer pacer = new VirtualPacer().line(1, "6").line(2, "q");
        haven.meanwhile(() -> haven.clock().advance(Duration.ofMinutes(5)));

        assertThat(asked(pacer).run("checkin").out()).contains("Kept: sleep 6. ");
    }

    @Test
    void soundInTheSettingsIsForDrills() {
        haven.config("sound = true\nvoice = true\n");
        VirtualPacer pacer = new VirtualPacer().line(1, "6").line(2, "q");

        assertThat(asked(pacer).run("checkin").err()).isEmpty();
    }

    @Test
    void whatCannotBeKeptWaits() throws IOException {
        Files.createDirectories(haven.paths().data());
        Files.writeString(haven.paths().journal(), "this is not a database, but long enough to look at".repeat(30));
        VirtualPacer pacer = new VirtualPacer()
                .line(1, "6")
                .line(2, "4")
                .line(3, "")
                .line(4, "")
                .line(5, "long day");

        Result result = asked(pacer).run("checkin");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("You checked in, but it could not be kept.")
                .contains("\nWhat you said waits in " + haven.paths().drafts());
        assertThat(haven.run("checkin", "sleep:3").err()).contains(" What you said waits in ");

        Files.delete(haven.paths().journal());
        assertThat(haven.run("log", "--resume").out())
                .contains("Kept: sleep 6, mood 4, \"long day\".", "Kept: sleep 3.");
    }
}
