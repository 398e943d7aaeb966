package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Field;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form of the built program, cut short and gone on with, and its page in an editor.
@Execution(ExecutionMode.CONCURRENT)
class LogIT extends MovedIn {
    private static final String FEELINGS = "What did you feel, and how strongly?";

    private static final List<Field<?>> SKIPPED = Episode.KIND
            .fields()
            .subList(
                    Episode.KIND.fields().indexOf(Episode.BODY),
                    Episode.KIND.fields().indexOf(Episode.WITH));

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void goesOnInTheMiddleOfTheLineThatASignalCutShort(String signal, int code) throws IOException {
        try (PtySession session = haven.screen("log")) {
            answer(session, "What happened?", "silence\r");
            answer(session, FEELINGS, "sad 11");
            session.await("> sad 11");
            if (signal.equals("INT")) {
                session.send("\003");
            } else {
                session.signal(signal);
            }
            assertThat(session.exitCode()).isEqualTo(code);
        }
        try (PtySession session = haven.screen("log", "--resume")) {
            session.await("> sad 11");
            session.send("\177\1774\r");
            answer(session, "Where in your body?", "\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("silence");
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.of(4)));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void killedOutrightItIsOfferedWithTheLineThatWasBeingTyped() throws IOException {
        try (PtySession session = haven.screen("log")) {
            answer(session, "What happened?", "silence\r");
            answer(session, FEELINGS, "anx");
            awaitDraft("line anx");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("log")) {
            session.await("You were in the middle of \"silence\"");
            session.send("r");
            session.await("> anx");
            session.send("\t");
            session.await("> anxious");
            session.send(" 8\r");
            answer(session, "Where in your body?", "\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes()).hasSize(1);
        assertThat(haven.episodes().getFirst().get(Episode.FEELINGS))
                .containsExactly(new Feeling("anxious", OptionalInt.of(8)));
    }

    @ParameterizedTest
    @CsvSource({"x, 0", "'\r', 1"})
    void anOfferIsDeclinedWithOneKey(String key, int left) throws IOException {
        try (PtySession session = haven.screen("log")) {
            answer(session, "What happened?", "silence\r");
            answer(session, FEELINGS, "\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        try (PtySession session = haven.screen("log")) {
            session.await("You were in the middle of \"silence\"");
            session.send(key);
            answer(session, "What happened?", "criticism\r");
            answer(session, FEELINGS, "\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("silence", "criticism");
        assertThat(drafts()).hasSize(left);
    }

    @Test
    void tabCompletesFromTheJournalAndShowsWhatThereIs() throws IOException {
        haven.run("", "log", "before", "--with", "Zoë", "--with", "Zora", "--tag", "silence");
        try (PtySession session = haven.screen("log")) {
            answer(session, "What happened?", "\t\r");
            answer(session, FEELINGS, "sad 4, ove\t 7\r");
            answer(session, "Where in your body?", "\004");
            assertThat(session.exitCode()).isZero();
        }
        try (PtySession session = haven.screen("log", "--finish")) {
            answer(session, "What happened?", "x\r");
            for (Field<?> question : SKIPPED) {
                answer(session, question.label(), "\r");
            }
            answer(session, "Who was it with?", "zo\t");
            session.await("  Zora  Zoë");
            session.send("\t");
            session.await("> Zora");
            session.send("\033[C");
            session.await("> Zoë");
            session.send("\r");
            session.await(lines -> FormScreen.last(lines).equals("> Zoë"), "nothing below the line");
            session.send("\r");
            answer(session, "Any words to find it by?", "s\t\r");
            answer(session, "Anything else?", "\r");
            answer(session, Episode.URGE_STRENGTH.label(), "\004");
            assertThat(session.exitCode()).isZero();
        }
        Entry kept = haven.episodes().getLast();
        assertThat(kept.get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.of(4)), new Feeling("overwhelmed", OptionalInt.of(7)));
        assertThat(kept.get(Episode.WITH)).containsExactly("Zoë");
        assertThat(kept.get(Episode.TAGS)).containsExactly("silence");
    }

    @Test
    void whatIsWideIsDrawnOnceWhereTheLineWraps() throws IOException {
        try (PtySession session = haven.screen(40, 12, "log")) {
            answer(session, "What happened?", "\u4ed6\u6ca1\u6709\u56de\u6d88\u606f\u6211\u5f88\u5bb3\u6015");
            session.send("\u4ed6\u751f\u6c14\u4e86\u5b8c\u4e86\u5417\u4e00\u4e8c\u4e09\u56db");
            session.await(lines -> FormScreen.last(lines).equals("\u4e09\u56db"), "the wrapped line");
            assertThat(session.screen())
                    .contains("> \u4ed6\u6ca1\u6709\u56de\u6d88\u606f\u6211\u5f88\u5bb3\u6015"
                            + "\u4ed6\u751f\u6c14\u4e86\u5b8c\u4e86\u5417\u4e00\u4e8c");
            session.send("\177\177\177");
            session.await(lines -> FormScreen.last(lines).endsWith("\u5417\u4e00"), "the line without its end");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
    }

    @Test
    void anEditorGetsAPrivatePageAndNothingOfItIsLeft() throws IOException {
        Path runtime = Files.createDirectory(home.resolve("runtime"));
        editor("""
                stat -c '%A' "$1" "$(dirname "$1")" >"$HOME/seen"
                echo "backup" >"$1~"
                sed -i 's/^# What happened?$/&\\nno answer\\nagain/' "$1"
                """);
        haven.with("XDG_RUNTIME_DIR", runtime.toString());
        haven.echoing();
        try (PtySession session = haven.screen("log", "--edit", "--feeling", "sad:4")) {
            session.await("Kept: \"no answer again\", sad 4.");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("no answer\nagain");
        assertThat(Files.readString(home.resolve("seen"))).isEqualTo("-rw-------\ndrwx------\n");
        assertThat(runtime).isEmptyDirectory();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void interruptedInPlainLinesItSaysWhatIsKept() throws IOException {
        haven.echoing();
        try (PtySession session = haven.screen("log", "--plain")) {
            session.await("What happened?");
            session.send("no answer\r");
            session.await(FEELINGS);
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
            assertThat(session.text())
                    .contains("\nKept: \"no answer\".", "\nhaven log --resume goes on where you were.");
        }
    }

    @Test
    void aPageWithAMistakeIsOpenedAgainOrWaitsInADraft() throws IOException {
        editor("""
                echo open >>"$HOME/seen"
                sed -i 's/^# How strong was it, 0 to 10?$/&\\nseven/' "$1"
                """);
        haven.echoing();
        try (PtySession session = haven.screen("log", "--edit")) {
            session.await("Line 17: Strength is a whole number from 0 to 10.");
            session.await("Enter opens it again; q and Enter leaves it in a draft.");
            session.send("q\r");
            assertThat(session.exitCode()).isOne();
            assertThat(session.text().replace("\n", " "))
                    .contains("What you wrote waits in a draft; haven log --resume opens it again.");
        }
        assertThat(haven.episodes()).isEmpty();
        editor("sed -i 's/^seven$/7/' \"$1\"\n");
        try (PtySession session = haven.screen("log", "--resume")) {
            session.await("Kept: distress 7.");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void endedWhileTheEditorIsOpenThePageWaitsInADraft() throws IOException {
        editor("""
                sed -i 's/^# What happened?$/&\\nsilence/' "$1"
                echo open >"$HOME/seen"
                exec sleep 60
                """);
        try (PtySession session = haven.screen("log", "--edit")) {
            Until.so("open", () -> Files.exists(home.resolve("seen")));
            outermost(session.program()).destroy();
            assertThat(session.exitCode()).isEqualTo(143);
        }
        assertThat(drafts()).hasSize(1);
        assertThat(Files.readString(drafts().getFirst())).contains("\\n# What happened?\\nsilence\\n");
    }

    @Test
    void anEditorThatIsKilledLeavesTheTerminalAsItWas() throws IOException {
        editor("stty raw -echo\nkill -9 $$\n");
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("log", "--edit")))) {
            assertThat(session.modes()).contains("[exit", "1]", "icanon", "echo", "opost", "isig");
        }
    }

    @Test
    void killedOutrightWhileTheEditorIsOpenThePageIsGoneOnWith() throws IOException {
        Path runtime = Files.createDirectory(home.resolve("runtime"));
        editor("""
                trap '' HUP
                sed -i 's/^# What happened?$/&\\nsilence/' "$1"
                echo open >"$HOME/seen"
                until [ -e "$HOME/end" ]; do sleep 0.1; done
                sed -i 's/^silence$/& again/' "$1"
                echo saved >"$HOME/saved"
                """);
        haven.with("XDG_RUNTIME_DIR", runtime.toString());
        haven.echoing();
        try (PtySession session = haven.screen("log", "--edit", "--distress", "7")) {
            Until.so("open", () -> Files.exists(home.resolve("seen")));
            outermost(session.program()).destroyForcibly();
            Files.createFile(home.resolve("end"));
            assertThat(session.exitCode()).isEqualTo(137);
            Until.so("saved", () -> Files.exists(home.resolve("saved")));
        }
        editor("true");
        try (PtySession session = haven.screen("log", "--resume")) {
            session.await("\"silence again\", distress 7.");
            assertThat(session.exitCode()).isZero();
        }
        Entry kept = haven.episodes().getFirst();
        assertThat(kept.get(Episode.TRIGGER)).isEqualTo("silence again");
        assertThat(kept.get(Episode.DISTRESS)).hasValue(7);
        assertThat(runtime).isEmptyDirectory();
        assertThat(drafts()).isEmpty();
    }

    /// The program itself, above the shell and the editor that it runs.
    private static ProcessHandle outermost(ProcessHandle innermost) {
        ProcessHandle program = innermost;
        ProcessHandle parent = program.parent().orElseThrow();
        while (parent.pid() != ProcessHandle.current().pid()) {
            program = parent;
            parent = program.parent().orElseThrow();
        }
        return program;
    }

    private void editor(String script) throws IOException {
        Path program = Files.writeString(home.resolve("editor.sh"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        haven.with("EDITOR", "sh " + program);
    }
}
