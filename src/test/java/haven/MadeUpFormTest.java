package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.command.MadeUp;
import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Feeling;
import haven.entry.Promise;
import haven.journal.Journal;
import haven.setting.Paths;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form and the page of a kind that haven does not know, in a real terminal, cut off and gone on with.
class MadeUpFormTest {
    @TempDir
    private Path home;

    private PtySession screen(Map<String, String> more, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                // Libraries are unpacked there, and others tidy up what they find in the one of all.
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                MadeUpHaven.class.getName()));
        command.addAll(List.of(words));
        Map<String, String> environment = PtySession.environment(home);
        environment.putAll(more);
        return PtySession.start(80, 24, environment, command.toArray(String[]::new));
    }

    private Entry promise() {
        Path file = Paths.of(Map.of("HOME", home.toString())).journal();
        try (Journal journal = Journal.openExisting(MadeUp.SCHEMA, file, Instant.EPOCH, () -> {})
                .orElseThrow()) {
            return journal.entries(Promise.KIND).getLast();
        }
    }

    @Test
    void itIsAskedCutOffAndGoneOnWith() throws IOException {
        try (PtySession session = screen(Map.of(), "promise")) {
            answer(session, "What did you promise?", "call the landlord\r");
            answer(session, "To whom?", "Sam, Al");
            session.await("> Sam, Al");
            Until.draft(Paths.of(Map.of("HOME", home.toString())).drafts(), "line Sam, Al");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = screen(Map.of(), "promise", "--resume")) {
            session.await("> Sam, Al");
            session.send("ex\r");
            answer(session, "By which day?", "2026-12-01\r");
            answer(session, "How sure are you", "70%\r");
            answer(session, "How hard is it", "11\r");
            session.await("Strength is a whole number from 0 to 10, not 11.");
            answer(session, "How hard is it", "6\r");
            answer(session, "Was it kept?", "par\r");
            answer(session, "How often?", "\r");
            answer(session, "What did it stir?", "anxious 8\r");
            answer(session, "How many seconds", "\004");
            assertThat(session.exitCode()).isZero();
        }
        Entry promise = promise();
        assertThat(promise)
                .isEqualTo(Entry.of(Promise.KIND, promise.id(), promise.stamp())
                        .with(Promise.WHAT, "call the landlord")
                        .with(Promise.TO, List.of("Sam", "Alex"))
                        .with(Promise.BY, Optional.of(LocalDate.of(2026, 12, 1)))
                        .with(Promise.SURE, OptionalInt.of(70))
                        .with(Promise.STRAIN, OptionalInt.of(6))
                        .with(Promise.KEPT, Optional.of(Acted.PARTLY))
                        .with(Promise.STIRRED, List.of(new Feeling("anxious", OptionalInt.of(8)))));
        page();
    }

    private void page() throws IOException {
        Map<String, String> editor = Map.of("EDITOR", "sed -i s/landlord/plumber/");
        try (PtySession session = screen(editor, "journal", "edit", "last", "--edit")) {
            assertThat(session.exitCode()).isZero();
        }
        assertThat(promise().get(Promise.WHAT)).isEqualTo("call the plumber");
    }
}
