package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import haven.guide.EntryForm;
import haven.guide.Form;
import haven.guide.SafetyPlanForm;
import haven.journal.OtherProgram;
import haven.terminal.Pacer;
import haven.terminal.Terminals;
import haven.terminal.TestTerminals;
import haven.terminal.Tty;
import haven.terminal.Tty.TtyEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms about every kind of entry that were left in the middle: each is gone on with where it was.
class LeftFormTest {
    private static final String INTRODUCTION = "Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.\n";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = DraftFixture.in(home);
    }

    private void keepOneOfEach() {
        haven.run("toolkit", "add", "tea", "--note", "the smoky one");
        haven.run("support", "add", "help", "Sam, 555 0100");
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("log", "no answer");
        haven.run("checkin", "sleep:6", "mood:4");
        haven.run("note", "called Sam back");
        haven.clock().advance(Duration.ofMinutes(1));
    }

    @Test
    void aLineThatIsNoAnswerStaysInItsDraftWhenInputEnds() {
        DraftFixture.leaveALine(haven, "feeling", "sad 11");
        for (int again = 0; again < 2; again++) {
            Result ended = haven.input("").run("log", "--resume", "--plain");
            assertThat(ended.out()).contains("So far: sad 11 (Enter keeps it)");
            assertThat(ended.err())
                    .isEqualTo(
                            "Strength is a whole number from 0 to 10, not 11. haven log --resume goes on where you were.\n");
            assertThat(ended.code()).isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void aLineThatIsAnAnswerIsKeptWhenInputEnds() {
        DraftFixture.leaveALine(haven, "feeling", "sad 7");
        assertThat(haven.input("").run("log", "--resume", "--plain").code()).isZero();
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.of(7)));
    }

    private Result asked(String command) {
        return haven.run((command + " --plain").split(" "));
    }

    /// At a terminal where this line is typed, and Ctrl-C is pressed in the next.
    private void typeOneLineAndStop(String line) {
        AtomicReference<Consumer<TtyEvent>> listening = new AtomicReference<>(none -> {});
        TestTerminals terminal = new TestTerminals(true);
        haven.terminals(new Listened(terminal, listening));
        InputStream stop = new InputStream() {
            @Override
            public int read() {
                listening.get().accept(new TtyEvent.Stop(Exit.INTERRUPT));
                return -1;
            }
        };
        haven.input(new SequenceInputStream(
                new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)), stop));
    }

    /// Tells who listens for signals.
    private record Listened(TestTerminals terminal, AtomicReference<Consumer<TtyEvent>> listening)
            implements Terminals {
        @Override
        public Optional<Tty> open() {
            return terminal.open();
        }

        @Override
        public Pacer pacer() {
            return terminal.pacer();
        }

        @Override
        public void listenForStops(Consumer<TtyEvent> listener) {
            listening.set(listener);
        }

        @Override
        public boolean hasOutput() {
            return terminal.hasOutput();
        }

        @Override
        public OptionalInt columns() {
            return terminal.columns();
        }

        @Override
        public Optional<Tty.Size> size() {
            return terminal.size();
        }

        @Override
        public boolean hasInput() {
            return terminal.hasInput();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            toolkit edit tea                  | green tea  | What type is it?          | phrase | Kept: green tea (phrase).    | "name":"green tea","type":"phrase","note":"the smoky one"
            journal edit last --kind episode  | silence    | What did you feel,        | sad 4  | Kept: "silence", sad 4.      | "trigger":"silence","feelings":[{"name":"sad","strength":4}]
            journal edit last --kind check-in | 5          | How was it: mood,         | 3      | Kept: sleep 5, mood 3.       | "ratings":[{"indicator":"sleep","value":5},{"indicator":"mood","value":3}]
            journal edit last --kind note     | called Kim | What sort of note is it?  | win    | Kept: win, "called Kim".     | "about":"win","text":"called Kim"
            """)
    void whatIsStoppedIsGoneOnWithAtItsQuestion(
            String command, String first, String question, String second, String kept, String stored) {
        keepOneOfEach();
        typeOneLineAndStop(first);
        assertThat(asked(command).err()).isEqualTo("haven log --resume goes on where you were.\n");
        haven.terminals(new TestTerminals(true)).input(second + "\n");
        Result resumed = asked("log --resume");
        assertThat(resumed.out()).startsWith(INTRODUCTION + question).contains("\n" + kept);
        assertThat(haven.run("export").out()).containsOnlyOnce(stored);
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toolkit edit tea",
                "support edit help",
                "journal edit last --kind episode",
                "journal edit last --kind practice",
                "journal edit last --kind check-in",
                "journal edit last --kind note"
            })
    void whatIsStoppedAtOnceIsAsItWas(String command) {
        keepOneOfEach();
        String before = haven.run("export").out();
        haven.terminals(TestTerminals.interrupted());
        Result ended = asked(command);
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.err()).isEqualTo("haven log --resume goes on where you were.\n");
        haven.terminals(new TestTerminals(true)).input("");
        assertThat(asked("log --resume").out()).startsWith(INTRODUCTION).contains("\nKept");
        assertThat(haven.run("export").out()).isEqualTo(before);
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            toolkit edit tea                  | green\u0007tea | Kept: green tea (thing).   | "name":"green tea"
            support edit signs                | no sleep       | Kept: no sleep.            | "part":"signs","position":0,"text":"no sleep"
            journal edit last --kind episode  | silence        | Kept: "silence".           | "trigger":"silence"
            journal edit last --kind practice | 7              | Kept: box.                 | "before":7
            journal edit last --kind check-in | 5              | Kept: sleep 5, mood 4.     | {"indicator":"sleep","value":5}
            journal edit last --kind note     | called Kim     | Kept: "called Kim".        | "text":"called Kim"
            """)
    void anAnswerThatTheJournalCannotKeepWaitsAsAnEntry(String command, String answer, String kept, String stored)
            throws Exception {
        keepOneOfEach();
        Path journal = haven.paths().journal();
        OtherProgram.writes(
                journal, "CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'no room'); END");
        haven.input(answer + "\n");
        Result unkept = asked(command);
        assertThat(unkept.code()).isOne();
        assertThat(unkept.err())
                .endsWith("Nothing was written. What you said waits in " + DraftFixture.only(haven)
                        + "; haven log --resume keeps it then.\n");
        assertThat(haven.run("export").out()).doesNotContain(stored);

        OtherProgram.writes(journal, "DROP TRIGGER full");
        assertThat(haven.run("log", "--resume").out()).startsWith(kept);
        assertThat(haven.run("export").out()).containsOnlyOnce(stored);
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    /// As the program that is killed while this stands in the line of a form.
    private void killed(Form form, String command, String... lines) {
        Beginning beginning = new Beginning(form, true, command, List.of(), Optional.empty());
        try (FormProgress progress =
                new FormProgress(haven.app(new ByteArrayOutputStream(), new ByteArrayOutputStream()), beginning)) {
            for (String line : lines) {
                progress.stands(line);
            }
        }
    }

    private static Entry win() {
        return DraftFixture.entry(Note.KIND, DraftFixture.ID)
                .with(Note.ABOUT, NoteKind.WIN)
                .with(Note.TAGS, List.of("family"));
    }

    @Test
    void whatStandsInTheLineOfANoteIsKeptWithAllThatOptionsSaid() {
        killed(EntryForm.of(win()), "note", "called S", " called Sam ");
        haven.input("\n\n\n");
        assertThat(asked("log --resume").out())
                .startsWith(INTRODUCTION + "What is it?\nSo far: called Sam (Enter keeps it)\n")
                .contains("Kept: win, \"called Sam\", family. ");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void anEmptyLineOfANoteLeavesNothingBehind() {
        killed(EntryForm.of(win()), "note", "called S", "  ");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void optionsOfANoteThatSaysNothingAreNoNote() {
        haven.input("\n");
        assertThat(asked("note --tag family")).isEqualTo(Result.said(INTRODUCTION + """
                What would you like to keep?
                > Nothing was said, and nothing was kept.
                """));
        haven.terminals(TestTerminals.interrupted());
        assertThat(asked("note --win --tag family").out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(haven.paths().journal()).doesNotExist();
        assertThat(haven.paths().state()).doesNotExist();
    }

    @Test
    void whatStandsInANewLineOfThePlanIsKeptInItsPart() {
        haven.run("support", "add", "signs", "no sleep");
        killed(
                SafetyPlanForm.start(
                        SafetyPlan.EMPTY,
                        List.of(SafetyPart.HELP),
                        part -> DraftFixture.entry(SafetyLine.KIND, DraftFixture.ID)
                                .with(SafetyLine.PART, part)),
                "support edit",
                "Sam, 555");
        haven.input("Sam, 555 0100\n");
        assertThat(asked("log --resume")).isEqualTo(Result.said(INTRODUCTION + """
                        What does this line say?
                        So far: Sam, 555 (Enter keeps it)
                        > Kept: Sam, 555 0100.
                        """));
        assertThat(haven.run("support").out()).contains("People I can ask for help\n  1  Sam, 555 0100\n");
    }

    @Test
    void whoeverEditsTheSameThingAgainGoesOnWithIt() {
        haven.run("toolkit", "add", "tea");
        haven.terminals(TestTerminals.interrupted());
        asked("toolkit edit tea");
        haven.terminals(new TestTerminals(true)).input("green tea\n");
        Result again = asked("toolkit edit tea");
        assertThat(again.err()).isEqualTo("You were in the middle of this one; here it is as you left it.\n");
        assertThat(again.out()).endsWith("\nKept: green tea (thing).\n");
    }
}
