package haven.report.week;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.List;
import java.util.stream.Stream;

/// Wins and gratitude in the person's own words, the newest first, also those that were typed in a drill. Other notes
/// are nobody's business.
///
/// @param count of all notes
/// @param plain of those other notes
record NotesSection(int count, int plain, List<Quote> wins, List<Quote> gratitude) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        List<Entry> notes = entries.of(Note.KIND);
        return new NotesSection(
                notes.size(),
                Math.toIntExact(notes.stream()
                        .filter(note -> note.get(Note.ABOUT) == NoteKind.NOTE)
                        .count()),
                quotes(entries, NoteKind.WIN),
                quotes(entries, NoteKind.GRATITUDE));
    }

    @Override
    public List<Block> said() {
        return List.of(new Chapter(
                "",
                List.of(
                        new Section("wins", List.of(new Quotes(wins))),
                        new Section("gratitude", List.of(new Quotes(gratitude))))));
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject()
                .put("count", count)
                .put("plain", plain)
                .put("wins", data(wins))
                .put("gratitude", data(gratitude));
        return new JsonObject().put("notes", data);
    }

    private static List<Quote> quotes(WeekEntries entries, NoteKind about) {
        return entries.kept().entries().reversed().stream()
                .flatMap(entry ->
                        words(entry, about).map(words -> new Quote(entry.stamp().day(), words)))
                .toList();
    }

    private static Stream<String> words(Entry entry, NoteKind about) {
        if (entry.is(Note.KIND)) {
            return entry.get(Note.ABOUT) == about ? Stream.of(entry.get(Note.TEXT)) : Stream.empty();
        }
        boolean isOfIt = entry.is(Practice.KIND) && entry.get(Practice.DRILL).equals(about.word());
        return isOfIt
                ? entry.get(Practice.FOUND).stream().map(Practice.Found::word).filter(word -> !word.isBlank())
                : Stream.empty();
    }

    static List<JsonObject> data(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> new JsonObject().put("day", quote.day()).put("text", quote.words()))
                .toList();
    }
}
