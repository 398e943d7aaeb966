package haven.report.week;

import haven.entry.Note;
import haven.entry.NoteKind;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.List;

/// Wins and gratitude in the person's own words, the newest first. Other notes are nobody's business.
record NotesSection(int count, List<Quote> wins, List<Quote> gratitude) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new NotesSection(
                entries.count(Note.KIND), quotes(entries, NoteKind.WIN), quotes(entries, NoteKind.GRATITUDE));
    }

    @Override
    public List<Section> said() {
        return List.of(
                new Section("wins", List.of(new Quotes(wins))),
                new Section("gratitude", List.of(new Quotes(gratitude))));
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject()
                .put("count", count)
                .put("plain", count - wins.size() - gratitude.size())
                .put("wins", data(wins))
                .put("gratitude", data(gratitude));
        return new JsonObject().put("notes", data);
    }

    private static List<Quote> quotes(WeekEntries entries, NoteKind about) {
        return entries.of(Note.KIND).reversed().stream()
                .filter(note -> note.get(Note.ABOUT) == about)
                .map(note -> new Quote(note.stamp().day(), note.get(Note.TEXT)))
                .toList();
    }

    static List<JsonObject> data(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> new JsonObject().put("day", quote.day()).put("text", quote.words()))
                .toList();
    }
}
