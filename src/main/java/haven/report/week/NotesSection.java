package haven.report.week;

import haven.entry.Note;
import haven.insight.Notes;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.JsonObject;
import java.util.List;

/// Wins and gratitude in the person's own words, the newest first. Other notes are nobody's business.
record NotesSection(Notes notes) implements WeekSection {
    static WeekSection of(WeekEntries entries) {
        return new NotesSection(Notes.of(entries.of(Note.KIND)));
    }

    @Override
    public List<Section> said() {
        return List.of(
                new Section("wins", List.of(new Quotes(notes.wins()))),
                new Section("gratitude", List.of(new Quotes(notes.gratitude()))));
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject()
                .put("count", notes.count())
                .put("plain", notes.plain())
                .put("wins", data(notes.wins()))
                .put("gratitude", data(notes.gratitude()));
        return new JsonObject().put("notes", data);
    }

    static List<JsonObject> data(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> new JsonObject().put("day", quote.day()).put("text", quote.words()))
                .toList();
    }
}
