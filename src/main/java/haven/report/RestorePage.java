package haven.report;

import haven.journal.JournalContents;
import haven.journal.RestoreLook;
import haven.journal.StoredEntry;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// What restoring a backup would change, as lines of text for a screen of any width.
public final class RestorePage {
    private static final String INDENT = "  ";

    private RestorePage() {}

    /// What both hold, and what would go, come back and be as it was.
    ///
    /// @param name the backup's
    /// @param quotes whether the newest of those entries are told with their words
    public static List<String> of(RestoreLook look, String name, boolean quotes, int columns, Signs signs) {
        List<String> lines = new ArrayList<>();
        add(lines, columns, OneLine.of(name) + " holds", held(look.backup()));
        if (look.isDamaged()) {
            add(lines, columns, "Your journal is damaged. It would be set aside, among your backups.", "");
            return lines;
        }
        add(lines, columns, "Your journal holds", held(look.journal()));
        list(lines, look.lost(), "In your journal alone, and gone from it then", quotes, columns, signs);
        list(lines, look.back(), "In the backup alone, and back in your journal then", quotes, columns, signs);
        list(lines, look.changed(), "In both, and in your journal as the backup has them then", quotes, columns, signs);
        if (look.lost().count() + look.back().count() + look.changed().count() == 0) {
            add(lines, columns, "No entry would go, and none come back.", "");
        }
        if (look.journal().version() > 0) {
            add(lines, columns, "Your journal as it is now would be kept, as a backup.", "");
        }
        return lines;
    }

    private static String held(JournalContents contents) {
        String days = BackupPage.days(contents);
        String schema = contents.version() == 0 ? "" : "; schema " + contents.version();
        return BackupPage.counts(contents) + (days.isEmpty() ? "" : "; " + days) + schema;
    }

    private static void add(List<String> lines, int columns, String line, String indented) {
        lines.addAll(Wrap.lines(line, columns));
        if (!indented.isEmpty()) {
            Wrap.lines(indented, columns - INDENT.length()).forEach(part -> lines.add(INDENT + part));
        }
    }

    private static void list(
            List<String> lines, RestoreLook.Some entries, String what, boolean quotes, int columns, Signs signs) {
        if (entries.count() == 0) {
            return;
        }
        add(lines, columns, what + ": " + Times.count(entries.count(), "entry", "entries"), "");
        entries.newest().stream()
                .map(entry -> Width.shorten(INDENT + line(entry, quotes), columns, signs.ellipsis()))
                .forEach(lines::add);
        int older = entries.count() - entries.newest().size();
        if (older > 0) {
            lines.add(INDENT + "and " + older + " older");
        }
    }

    /// Such as "2026-11-18  episode: no answer to my text".
    private static String line(StoredEntry entry, boolean quotes) {
        String words = quotes ? OneLine.of(entry.words()) : "";
        String day = OneLine.of(entry.day());
        return (day.isEmpty() ? "" : day + "  ")
                + BackupPage.kind(entry.table())
                + (words.isEmpty() ? "" : ": " + words);
    }
}
