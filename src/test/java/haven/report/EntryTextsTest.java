package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Detail;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.Stamp;
import haven.journal.Revision;
import haven.report.EntryHistory.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Entries in a line, in a list, on a page, and beside what they were.
class EntryTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static Stamp stamp(String local) {
        ZonedDateTime at = ZonedDateTime.parse(local + "+01:00[Europe/Berlin]");
        return new Stamp(at.toInstant(), ZoneId.of("Europe/Berlin"), at.toLocalDate());
    }

    private static Entry episode() {
        return Entry.of(Episode.KIND, "e", stamp("2026-11-16T21:30"));
    }

    private static Entry note(String text) {
        return Entry.of(Note.KIND, "n", stamp("2026-11-17T08:05")).with(Note.TEXT, text);
    }

    @Test
    void anEpisodeIsToldByTheFirstThingItSays() {
        assertThat(EntryLine.what(episode().with(Episode.TRIGGER, "no\nanswer")))
                .isEqualTo("no answer");
        assertThat(EntryLine.what(episode()
                        .with(Episode.FEELINGS, List.of(new Feeling("sad", OptionalInt.of(3))))
                        .with(Episode.NOTE, "later")))
                .isEqualTo("sad");
        assertThat(EntryLine.what(episode().with(Episode.DISTRESS, OptionalInt.of(3))))
                .isEqualTo("(no words)");
    }

    @Test
    void nothingInALineIsForATerminal() {
        assertThat(EntryLine.what(note("a\u001B[2Jb\u0007"))).isEqualTo("a [2Jb");
    }

    @Test
    void strengthIsWhatItWasAndWhatItBecame() {
        assertThat(EntryLine.strength(episode().with(Episode.DISTRESS, OptionalInt.of(8)), Signs.UNICODE))
                .isEqualTo("8");
        assertThat(EntryLine.strength(episode().with(Episode.DISTRESS_NOW, OptionalInt.of(4)), Signs.ASCII))
                .isEqualTo("-> 4");
        assertThat(EntryLine.strength(note("x"), Signs.UNICODE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T21:30, Wed 18 Nov 21:30, Wednesday 21:30",
        "2026-11-12T07:05, Thu 12 Nov 07:05, Thursday 07:05",
        "2026-11-11T00:00, Wed 11 Nov 00:00, Wednesday 11 November 00:00",
        "2026-11-01T09:30, Sun  1 Nov 09:30, Sunday 1 November 09:30",
        "2025-11-01T09:30, Sat  1 Nov 2025 09:30, Saturday 1 November 2025 09:30",
        "2026-11-19T09:30, Thu 19 Nov 09:30, Thursday 19 November 09:30"
    })
    void aTimeIsAsShortAsItCanBe(String at, String column, String said) {
        assertThat(EntryLine.when(stamp(at).local(), TODAY)).isEqualTo(column);
        assertThat(EntryLine.said(stamp(at).local(), TODAY)).isEqualTo(said);
    }

    @Test
    void anEntryIsNamedByItsTimeAndWords() {
        assertThat(EntryLine.named(episode().with(Episode.TRIGGER, "no answer to my text"), TODAY, Signs.UNICODE))
                .isEqualTo("the entry of Monday 21:30, \"no answer to my text\"");
        assertThat(EntryLine.named(episode(), TODAY, Signs.UNICODE)).isEqualTo("the entry of Monday 21:30, (no words)");
        assertThat(EntryLine.named(note("a".repeat(80)), TODAY, Signs.ASCII))
                .isEqualTo("the note of Tuesday 08:05, \"" + "a".repeat(57) + "...\"");
    }

    @Test
    void wideCharactersAndEmojiKeepTheirColumns() {
        Entry wide = episode().with(Episode.TRIGGER, "返事がない 🙂 それから三日").with(Episode.DISTRESS, OptionalInt.of(10));
        Entry plain = note("plain words that go on and on and on until the end");
        EntryList list =
                new EntryList(List.of(new EntryList.Named("aaaaa", wide), new EntryList.Named("bbbbbb", plain)), 0);
        assertThat(list.text(67, Signs.UNICODE, TODAY)).isEqualTo("""
                aaaaa    Mon 16 Nov 21:30   episode   10   返事がない 🙂 それから…
                bbbbbb   Tue 17 Nov 08:05   note           plain words that go on…
                """);
        assertThat(list.text(24, Signs.ASCII, TODAY)).isEqualTo("""
                aaaaa
                  Mon 16 Nov 21:30
                  episode, 10
                  返事がない 🙂 それ...
                bbbbbb
                  Tue 17 Nov 08:05, note
                  plain words that go...
                """);
    }

    @Test
    void whatIsNotShownIsCounted() {
        EntryList.Named one = new EntryList.Named("aaaaa", note("x"));
        assertThat(new EntryList(List.of(one), 1).text(60, Signs.UNICODE, TODAY))
                .isEqualTo("aaaaa   Tue 17 Nov 08:05   note      x\n\nThere is 1 more; --all shows it.\n");
        assertThat(new EntryList(List.of(one), 12).text(60, Signs.UNICODE, TODAY))
                .endsWith("\n\nThere are 12 more; --all shows them.\n");
    }

    @Test
    void aTableInMarkdownHoldsNothingButWords() {
        StringBuilder table = new StringBuilder();
        new EntryList(List.of(new EntryList.Named("aaaaa", note("a|b <i>"))), 0).markdown(table::append, TODAY);
        assertThat(table.toString()).isEqualTo("""
                        | name | when | kind | strength | what |
                        | --- | --- | --- | --- | --- |
                        | aaaaa | Tue 17 Nov 08:05 | note |  | a\\|b \\<i\\> |
                        """);
    }

    @Test
    void aPageKeepsLinesAndFitsItsWidth() {
        ShownEntry page = new ShownEntry(
                "aaaaa",
                note("x"),
                List.of(
                        new Detail("What happened?", "one line that is too long\n\nand\u001B another"),
                        new Detail("Who?", "Sam")));
        assertThat(page.text(20)).isEqualTo("""
                Note aaaaa

                What happened?
                  one line that is
                  too long

                  and another
                Who?
                  Sam
                """);
        assertThat(page.markdown()).isEqualTo("""
                ## Note aaaaa

                **What happened?**

                one line that is too long\\
                \\
                and another

                **Who?**

                Sam
                """);
    }

    @Test
    void whatDiffersIsToldOnce() {
        List<Difference> differences = Difference.between(
                List.of(new Detail("Same?", "x"), new Detail("What?", "one"), new Detail("Gone", "a\nb")),
                List.of(new Detail("Same?", "x"), new Detail("New?", "two"), new Detail("What?", "three")));
        assertThat(differences.stream()
                        .map(difference -> difference.line(Signs.ASCII))
                        .toList())
                .containsExactly("New? (nothing) -> two", "What? one -> three", "Gone: a b -> (nothing)");
    }

    @Test
    void aHistoryIsWrapped() {
        Instant at = stamp("2026-11-16T21:30").at();
        Entry changed = episode().with(Episode.OUTCOME, "we talked for long");
        EntryHistory history = new EntryHistory(
                "aaaaa, the entry of Monday",
                List.of(
                        new Revision(at, "edit", Optional.of(episode()), Optional.of(changed)),
                        new Revision(at, "log", Optional.empty(), Optional.of(episode()))),
                ZoneId.of("Europe/Berlin"),
                entry -> entry.kind().details(entry));
        assertThat(history.text(32, Signs.UNICODE, TODAY)).isEqualTo("""
                aaaaa, the entry of Monday

                Mon 16 Nov 21:30, edit: changed
                  How did it go? (nothing) →
                    we talked for long

                Mon 16 Nov 21:30, log: kept
                """);
    }
}
