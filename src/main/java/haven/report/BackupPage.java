package haven.report;

import haven.calendar.English;
import haven.journal.Backup;
import haven.journal.JournalContents;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Wrap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The backups of a journal as lines of text for a screen of any width.
public final class BackupPage {
    private static final String INDENT = "  ";
    private static final long KILO = 1000;

    private BackupPage() {}

    /// Each backup by its name, whole, since it is what one types, and below it what it is.
    public static List<String> of(List<Listed> backups, ZoneId zone, int columns) {
        List<String> lines = new ArrayList<>();
        for (Listed listed : backups) {
            lines.add(listed.backup().name());
            Wrap.lines(described(listed, zone), columns - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    /// The same for other programs. Instants are UTC in ISO 8601, sizes bytes.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String json(List<Listed> backups, boolean ascii) {
        return JsonText.of(backups.stream().map(BackupPage::data).toList(), ascii);
    }

    private static JsonObject data(Listed listed) {
        JsonObject data = new JsonObject()
                .put("name", listed.backup().name())
                .put("file", listed.backup().file().toString())
                .put("kind", listed.backup().kind().word())
                .put("at", listed.backup().at())
                .put("size", listed.bytes())
                .put("opens", listed.contents().isPresent());
        listed.contents().ifPresent(contents -> {
            JsonObject counts = new JsonObject();
            contents.counts().forEach(counts::put);
            data.put("schema", contents.version())
                    .put("entries", contents.entries())
                    .put("counts", counts);
        });
        return data;
    }

    private static String described(Listed listed, ZoneId zone) {
        String why = switch (listed.backup().kind()) {
            case MADE -> "";
            case UPDATE -> " before an update";
            case RESTORE -> " before a restore";
            case DAMAGED -> " set aside as damaged";
        };
        String holds = listed.contents()
                .map(held -> "schema " + held.version() + ", " + Times.count(held.entries(), "entry", "entries"))
                .orElse("cannot be opened");
        return at(listed.backup(), zone) + why + ", " + size(listed.bytes()) + ", " + holds;
    }

    private static String at(Backup backup, ZoneId zone) {
        ZonedDateTime at = backup.at().atZone(zone);
        return English.day(at.getDayOfWeek()) + " " + English.date(at.toLocalDate()) + " "
                + English.clock(at.toLocalTime());
    }

    /// Such as "24 kB".
    private static String size(long bytes) {
        if (bytes < KILO) {
            return Times.count(bytes, "byte");
        }
        return bytes < KILO * KILO ? bytes / KILO + " kB" : bytes / (KILO * KILO) + " MB";
    }

    /// Such as "3 episodes, 12 practices"; "no entries" for none.
    public static String counts(JournalContents contents) {
        List<String> kinds = new ArrayList<>();
        contents.counts().forEach((table, count) -> kinds.add(count(count, table)));
        return kinds.isEmpty() ? "no entries" : String.join(", ", kinds);
    }

    private static String count(int count, String table) {
        return switch (table) {
            case "safety_plan" -> Times.count(count, "line") + " of the safety plan";
            case "toolkit" -> Times.count(count, "thing") + " of the toolkit";
            default -> Times.count(count, kind(table), plural(kind(table)));
        };
    }

    /// The kind of an entry, by the name of its table.
    static String kind(String table) {
        return table.equals("safety_plan") ? "safety plan" : OneLine.of(table).replace('_', '-');
    }

    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /// Such as "3 October to 18 November 2026"; empty where nothing has a day.
    static String days(JournalContents contents) {
        if (contents.days().isEmpty()) {
            return "";
        }
        LocalDate first = contents.days().getFirst();
        LocalDate last = contents.days().getLast();
        return first.equals(last) ? English.date(first) : English.date(first) + " to " + English.date(last);
    }

    /// A backup with what is known of it.
    ///
    /// @param backup its name, kind and time
    /// @param bytes its size
    /// @param contents what it holds; nothing where it cannot be opened
    public record Listed(Backup backup, long bytes, Optional<JournalContents> contents) {}
}
