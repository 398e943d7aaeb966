package haven.report;

import haven.calendar.English;
import haven.insight.Notes;
import haven.insight.Notes.Quote;
import haven.text.Times;
import java.util.ArrayList;
import java.util.List;

/// A week's notes on a page: of wins and gratitude a few, and of each its beginning.
final class NotesMarkdown {
    private static final int MOST = 5;
    private static final int LONGEST = 100;

    private NotesMarkdown() {}

    static void write(Notes notes, MarkdownPage page, Signs signs) {
        if (notes.count() == 0) {
            return;
        }
        page.heading("Notes");
        page.paragraph(Times.count(notes.count(), "note") + ".");
        quotes("Wins", notes.wins(), page, signs);
        quotes("Gratitude", notes.gratitude(), page, signs);
    }

    private static void quotes(String title, List<Quote> quotes, MarkdownPage page, Signs signs) {
        if (quotes.isEmpty()) {
            return;
        }
        page.paragraph(title + ", the newest first:");
        List<String> items = new ArrayList<>();
        for (Quote quote : quotes.stream().limit(MOST).toList()) {
            String day = English.day(quote.day().getDayOfWeek());
            items.add(day + ": " + Markdown.escaped(Wording.quoted(quote, LONGEST, signs)));
        }
        if (quotes.size() > MOST) {
            items.add("and " + (quotes.size() - MOST) + " more");
        }
        page.list(items);
    }
}
