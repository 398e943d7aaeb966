package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Killed as soon as what comes next is on the screen, a practice has lost none of the words that were typed into it.
class KilledPracticeIT extends MovedIn {
    /// In order: what is awaited, then what is typed; what is awaited last is what comes after the last word.
    private void answer(PtySession session, String... script) throws IOException {
        for (int i = 0; i + 1 < script.length; i += 2) {
            session.await(script[i]);
            session.send(script[i + 1].equals("s") ? "s" : script[i + 1] + "\r");
        }
        session.await(script[script.length - 1]);
        session.signal("KILL");
        session.exitCode();
    }

    private static String[] script(String text) {
        return text.split(" *; *");
    }

    private static List<String> words(Entry practice) {
        return practice.get(Practice.FOUND).stream()
                .map(Found::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> typed(String[] script) {
        List<String> typed = new ArrayList<>();
        for (int i = 1; i < script.length; i += 2) {
            if (!script[i].equals("s")) {
                typed.add(script[i]);
            }
        }
        return typed;
    }

    @ParameterizedTest
    @CsvSource({
        "reframe, 'What is the thought; nobody likes me; How much do you believe it now'",
        "reframe, 'What is the thought; one; How much do you believe it now; 70; What supports it; two; What does not fit; three; to a friend; four; kinder thought; five; how much do you believe it; 40; You need not believe'",
        "3-3-3, 'something you see; lamp; ● ○ ○'",
        "3-3-3, 'something you see; lamp; ● ○ ○; cat; ● ● ○; cup; something you hear'",
        "5-4-3-2-1, 'something you see; lamp; ● ○ ○'",
        "name-it, 'Pause here; s; What do you feel; sad; How strong'",
        "gratitude, 'Small is fine; s; one small thing; tea; another one; sun; a little differently; called; Take one of them'",
        "sensation, 'Eyes open; s; Where in the body; chest; What is it like; tight; warm or cool; warm; Does it move; no; Leave it room'"
    })
    void afterEachStep(String drill, String text) throws IOException {
        String[] script = script(text);
        try (PtySession session = haven.screen("practice", drill)) {
            answer(session, script);
        }
        assertThat(words(haven.practice())).isEqualTo(typed(script));
    }

    /// Another program has it, and does not give it back.
    @ParameterizedTest
    @CsvSource({
        "reframe, 'What is the thought; nobody likes me; How much do you believe it now; 70; What supports it; she did not call; What does not fit'",
        "3-3-3, 'something you see; lamp; ● ○ ○; cat; ● ● ○'"
    })
    void alsoWhereTheJournalIsNotFree(String drill, String text) throws IOException, SQLException {
        String[] script = script(text);
        haven.run("", "note", "x");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + haven.journal());
                Statement statement = other.createStatement();
                PtySession session = haven.screen("practice", drill)) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            answer(session, script);
        }
        assertThat(drafts()).hasSize(1);
        Path draft = drafts().getFirst();
        assertThat(Files.readString(draft)).contains(typed(script));
        assertThat(haven.run("", "log", "--resume").err()).isEmpty();
        assertThat(drafts()).isEmpty();
        assertThat(words(haven.practice())).isEqualTo(typed(script));
    }
}
