package haven.journal;

import haven.calendar.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When an entry was, as JSON: the fields `at`, `zone` and `day`.
final class StampJson {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    private StampJson() {}

    /// What is left out is now, here, and the person's own day then.
    static Stamp read(JsonFields fields, EpisodeJson.Defaults defaults) {
        ZoneId zone = fields.zone("zone").orElse(defaults.now().getZone());
        ZonedDateTime at = fields.manner().exact() ? exact(fields, zone) : asWritten(fields, zone, defaults);
        LocalDate day = fields.date("day").orElseGet(() -> defaults.day().apply(at));
        // The rules of a zone change; a day that was written down with other rules stays the one it was.
        LocalDate latest = at.toLocalDate().plusDays(fields.manner().exact() ? 1 : 0);
        if (day.isAfter(latest) || day.isBefore(at.toLocalDate().minusDays(1))) {
            throw fields.wrong("day", day.toString(), "the date of at, or the one before");
        }
        return new Stamp(at.toInstant(), zone, day);
    }

    private static ZonedDateTime asWritten(JsonFields fields, ZoneId zone, EpisodeJson.Defaults defaults) {
        ZonedDateTime now = defaults.now().withZoneSameInstant(zone);
        LocalDate today = defaults.day().apply(now);
        String name = fields.manner().introduction() + "at";
        return fields.text("at").map(text -> When.parse(name, text, now, today)).orElse(now);
    }

    private static ZonedDateTime exact(JsonFields fields, ZoneId zone) {
        String text = fields.requiredText("at");
        return fields.parsed("at", text, value -> time(value, zone), "a time such as \"2026-11-20T14:05:00+01:00\"");
    }

    private static ZonedDateTime time(String text, ZoneId zone) {
        ZonedDateTime at = hasOffset(text)
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone)
                : LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone);
        if (at.getYear() < EARLIEST_YEAR || at.getYear() > LATEST_YEAR) {
            throw new DateTimeException(text);
        }
        return at;
    }

    private static boolean hasOffset(String text) {
        int clock = text.indexOf('T');
        return text.endsWith("Z") || (clock > 0 && (text.indexOf('+', clock) > 0 || text.indexOf('-', clock) > 0));
    }

    static void write(JsonWriter object, Stamp stamp) {
        object.text("at", stamp.written());
        object.text("zone", stamp.zone().getId());
        object.text("day", stamp.day().toString());
    }
}
