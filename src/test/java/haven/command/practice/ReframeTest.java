package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven practice reframe`: a thought, another beside it, and how much each is believed.
class ReframeTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<String> words() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND).getLast().get(Practice.FOUND).stream()
                    .map(Found::word)
                    .toList();
        }
    }

    @Test
    void inPlainLinesTheThoughtStaysInSightAndBeliefsAreAskedTwice() {
        haven.terminals(new TestTerminals(true)).input("""
                        Niemand mag mich 🙂
                        eighty
                        101
                        80 %

                        Sam called
                        Ask her
                        I do not know yet
                        40

                        50
                        55

                        """);
        assertThat(haven.run("practice", "reframe", "--plain")).isEqualTo(Result.said("""
                reframe, at your own pace. Ctrl-C ends it at any time.
                Keys: Enter go on, h help lines, ? keys, s skip, q end. Press Enter after a letter.
                What is the thought, in its own words? (type it, or answer in your head, then Enter)
                Not for a real danger: haven support. Nor when everything is too much: steady yourself first.
                "Niemand mag mich 🙂"
                How much do you believe it now? 0-100, Enter to skip:
                A whole number from 0 to 100, or Enter to skip:
                A whole number from 0 to 100, or Enter to skip:
                "Niemand mag mich 🙂"
                What supports it, as a camera would have seen it? (type it, or answer in your head, then Enter)
                "Niemand mag mich 🙂"
                What does not fit it? (type it, or answer in your head, then Enter)
                "Niemand mag mich 🙂"
                What would you say to a friend who thought this? (type it, or answer in your head, then Enter)
                "Niemand mag mich 🙂"
                What is a kinder thought that is also true? (type it, or answer in your head, then Enter)
                "I do not know yet"
                And this one, how much do you believe it? 0-100, Enter to skip:
                0:00  You need not believe it all the way. Leave it beside the first.
                "Niemand mag mich 🙂"
                The first thought, how much do you believe it now? 0-100, Enter to skip:
                "I do not know yet"
                And the other, how much do you believe it now? 0-100, Enter to skip:
                0:00  done: 0 seconds.
                How is it now? 0-10, Enter to skip:
                """));
        assertThat(words()).contains("Niemand mag mich 🙂", "Sam called", "Ask her", "I do not know yet");
        assertThat(words()).filteredOn(word -> word.matches("[0-9].*")).hasSize(4);
    }

    @Test
    void withoutAnybodyToAnswerItGoesByTheClock() {
        assertThat(haven.run("practice", "reframe", "--short")).isEqualTo(Result.said("""
                reframe, at your own pace. Ctrl-C ends it at any time.
                What is the thought, in its own words?
                Not for a real danger: haven support. Nor when everything is too much: steady yourself first.
                0:40  What does not fit it?
                1:20  What is a kinder thought that is also true?
                2:00  You need not believe it all the way. Leave it beside the first.
                2:10  done: 2 minutes 10 seconds.
                """));
    }
}
