package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.Stamp;
import haven.guide.EntryPage.Mistake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EntryPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:10:00Z");
    private static final Stamp STAMP = new Stamp(NOW, ZoneOffset.UTC, LocalDate.parse("2026-11-22"));
    private static final String ID = "019a2b3c-0000-7000-8000-000000000000";

    private static final EntryPage NOTE = EntryPage.of(note("first\n# What is it?\n\\# x", List.of("work")));
    private static final String PAGE = """
            # Write below each question, over as many lines as you like. What you leave empty is left out.
            # Save and close when you are done. Lines that begin as this one does are questions; they stay.

            # What is it?

            first
            \\# What is it?
            \\\\# x

            # What sort of note is it? (note, win, gratitude)

            note

            # Any words to find it by? (work, silence)

            work
            """;

    private static final Entry EMPTY = Entry.of(Episode.KIND, ID, STAMP).with(Episode.RECORDED, Optional.of(NOW));

    private static Entry note(String text, List<String> tags) {
        return Entry.of(Note.KIND, ID, STAMP).with(Note.TEXT, text).with(Note.TAGS, tags);
    }

    @Test
    void showsEachQuestionWithWhatStandsThere() {
        assertThat(NOTE.text()).isEqualTo(PAGE);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(NOTE.read(PAGE)).isEqualTo(new EntryPage.Read(NOTE.entry(), List.of()));
        assertThat(NOTE.read(PAGE.replace("\n", "\r\n"))).isEqualTo(new EntryPage.Read(NOTE.entry(), List.of()));
    }

    @Test
    void keepsTextOfManyLinesWhateverTheyBeginWith() {
        String text = "#1 he shouted\n\n# and then?\n\\o/\n== x ==\n; y";
        Entry expected = note(text, List.of("work"));
        assertThat(NOTE.read(PAGE.replace("first\n\\# What is it?\n\\\\# x", text)))
                .isEqualTo(new EntryPage.Read(expected, List.of()));
    }

    @Test
    void takesAListInLinesOrWithCommas() {
        assertThat(NOTE.read(PAGE.replace("work\n", "work\nsilence, late\n")).entry())
                .isEqualTo(note(NOTE.entry().get(Note.TEXT), List.of("work", "silence", "late")));
    }

    @Test
    void namesEveryMistakeWithItsLine() {
        EntryPage page = EntryPage.of(EMPTY);
        String written = "tea\n"
                + page.text()
                        .replace("(anxious 8, sad 4)\n", "(anxious 8, sad 4)\n\nanxious 11\n")
                        .replace("How strong was it, 0 to 10?\n", "How strong was it, 0 to 10?\nseven\n");
        assertThat(page.read(written).mistakes())
                .containsExactly(
                        new Mistake(
                                1, "This stands under no question; put it below one, such as \"# What happened?\"."),
                        new Mistake(11, "Strength is a whole number from 0 to 10, not 11."),
                        new Mistake(20, "Strength is a whole number from 0 to 10."));
    }

    @Test
    void whereTheQuestionsAreMissingItSaysSoOnce() {
        assertThat(NOTE.read("\nfirst\n\nsecond\nthird\n").mistakes())
                .containsExactly(new Mistake(
                        2,
                        "This and 2 more lines stand under no question; put them below one,"
                                + " such as \"# What is it?\"."));
    }

    @Test
    void aQuestionWrittenOverIsAMistakeAndOneTakenOutLeavesItsAnswer() {
        assertThat(NOTE.read(PAGE.replace("# Any words to find", "# Any wrds to find"))
                        .mistakes())
                .containsExactly(new Mistake(14, "This is none of the questions; a backslash before # makes it text."));
        String without = PAGE.substring(0, PAGE.indexOf("# Any words"));
        assertThat(NOTE.read(without)).isEqualTo(new EntryPage.Read(NOTE.entry(), List.of()));
    }

    @Test
    void keepsAnAnswerWordForWordThatStandsAsItWas() {
        Entry known = EMPTY.with(Episode.FEELINGS, List.of(new Feeling("tired, and\nsad", OptionalInt.of(8))));
        EntryPage page = EntryPage.of(known);
        String written = page.text().replace("# What happened?\n\n", "# What happened?\n\nno answer\n");
        assertThat(page.read(written))
                .isEqualTo(new EntryPage.Read(known.with(Episode.TRIGGER, "no answer"), List.of()));
    }
}
