package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Note;
import haven.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {
    private static final Prompt TWO = new Prompt("two", "Two", List.of("What was it?", "And now?"));

    @Test
    void aTitleAndQuestionsAreRead() {
        assertThat(Prompt.read("two", "\uFEFF# mine\r\nTwo\r\n\r\nWhat was it?\r\n  And now?  \r\n"))
                .isEqualTo(TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "two     | Two                | line 1: a prompt has a title and, in the lines below it, at least one question",
                "two     | T/#/a?/b?/c?/d?    | line 6: a prompt asks 3 questions at most",
                "two     | T/a?/a?            | line 3: this is asked already",
                "T w o   | T/a?               | line 1: its file is named in lower case letters, digits and dashes, and not \"\"list\"\"",
                "list    | T/a?               | line 1: its file is named in lower case letters, digits and dashes, and not \"\"list\"\"",
            })
    void aMistakeNamesItsLine(String name, String text, String message) {
        assertThatThrownBy(() -> Prompt.read(name, text.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.replace("\"\"", "\""));
    }

    @Test
    void eachAnswerStandsBelowItsQuestion() {
        Entry note = Entry.of(
                Note.KIND,
                EntryId.read("00000000-0000-7000-8000-000000000000"),
                new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH));
        EntryForm form = EntryForm.of(note, TWO.questions());
        EntryForm second = form.update(new EntryEvent.Answered("the door\nslammed"));
        EntryForm back = second.update(new EntryEvent.Back("quiet"));
        assertThat(back.line()).isEqualTo("the door\nslammed");
        assertThat(back.entry().get(Note.TEXT)).isEqualTo("What was it?\nthe door\nslammed\n\nAnd now?\nquiet");
        EntryForm taken = back.update(new EntryEvent.Answered(""));
        assertThat(taken.entry().get(Note.TEXT)).isEqualTo("And now?\nquiet");
        assertThat(taken.question()).isEqualTo("prompt two 2");
        assertThat(Prompt.drafted(taken.question())).contains("two");
    }
}
