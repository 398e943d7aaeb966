package haven.report;

import haven.calendar.English;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Feeling;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.Practice;
import haven.journal.Rating;
import haven.journal.Sensation;
import haven.journal.Stamp;
import haven.text.OneLine;
import haven.text.Width;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry in a few words, on one line and without anything that a terminal would obey.
public final class EntryLine {
    private static final String NO_WORDS = "(no words)";
    /// A weekday alone means one of the last seven days.
    private static final int DAYS_NAMED = 7;

    private static final int LONGEST = 60;
    private static final int TWO_DIGITS = 10;

    private EntryLine() {}

    /// What it was.
    public static String what(Entry entry) {
        boolean isOfAKind = entry instanceof Note note && note.about() != NoteKind.NOTE;
        return isOfAKind ? noun(entry) + ": " + words(entry) : words(entry);
    }

    private static String words(Entry entry) {
        String text = OneLine.of(
                switch (entry) {
                    case Episode episode -> episode(episode);
                    case Practice practice -> practice.drill() + ", " + Wording.length(practice.practised());
                    case CheckIn checkIn -> checkIn(checkIn);
                    case Note note -> note.text();
                });
        return text.isEmpty() ? NO_WORDS : text;
    }

    private static String noun(Entry entry) {
        return switch (entry) {
            case Episode episode -> "entry";
            case Practice practice -> "practice";
            case CheckIn checkIn -> "check-in";
            case Note note -> note.about().word();
        };
    }

    private static String episode(Episode episode) {
        return Stream.of(
                        episode.trigger(),
                        episode.thought(),
                        episode.feelings().stream().map(Feeling::name).collect(Collectors.joining(", ")),
                        episode.sensations().stream().map(Sensation::words).collect(Collectors.joining(", ")),
                        episode.urge(),
                        episode.response(),
                        episode.need(),
                        episode.outcome(),
                        episode.note())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String checkIn(CheckIn checkIn) {
        String levels = checkIn.levels().stream()
                .map(level -> level.indicator() + " " + level.value())
                .collect(Collectors.joining(", "));
        return Stream.of(levels, checkIn.note()).filter(text -> !text.isBlank()).collect(Collectors.joining(": "));
    }

    /// How strong it was before and after, such as "8 → 4"; empty where neither was said.
    public static String strength(Entry entry, Signs signs) {
        return switch (entry) {
            case Episode episode -> strength(episode.distress(), episode.distressNow(), signs);
            case Practice practice -> strength(practice.before(), practice.after(), signs);
            case CheckIn checkIn -> "";
            case Note note -> "";
        };
    }

    private static String strength(OptionalInt before, OptionalInt after, Signs signs) {
        String first = Rating.written(before);
        return after.isEmpty() ? first : (first + " " + signs.arrow() + " " + after.getAsInt()).strip();
    }

    /// When it was, in a column, such as "Sun 22 Nov 21:30"; with the year where it is another than today's.
    public static String when(ZonedDateTime at, LocalDate today) {
        LocalDate date = at.toLocalDate();
        String day = (date.getDayOfMonth() < TWO_DIGITS ? " " : "") + date.getDayOfMonth() + " "
                + English.shortMonth(date.getMonth());
        String year = date.getYear() == today.getYear() ? "" : " " + date.getYear();
        return English.shortDay(date.getDayOfWeek()) + " " + day + year + " " + clock(at);
    }

    /// When it was, in a sentence: "Sunday 21:30", and with its date where that was more than six days ago.
    public static String said(ZonedDateTime at, LocalDate today) {
        LocalDate date = at.toLocalDate();
        String day = English.day(date.getDayOfWeek());
        if (date.isAfter(today) || !date.isAfter(today.minusDays(DAYS_NAMED))) {
            day += " " + date.getDayOfMonth() + " " + English.month(date.getMonth());
            day += date.getYear() == today.getYear() ? "" : " " + date.getYear();
        }
        return day + " " + clock(at);
    }

    /// In full, with the zone of the clock.
    public static String when(Stamp stamp) {
        LocalDate date = stamp.local().toLocalDate();
        return English.day(date.getDayOfWeek()) + " " + date.getDayOfMonth() + " " + English.month(date.getMonth())
                + " " + date.getYear() + ", " + clock(stamp.local()) + " ("
                + stamp.zone().getId() + ")";
    }

    /// In a sentence: `the entry of Sunday 21:30, "no answer to my text"`.
    public static String named(Entry entry, LocalDate today, Signs signs) {
        String what = Width.shorten(words(entry), LONGEST, signs.ellipsis());
        boolean said = !what.equals(NO_WORDS) && (entry instanceof Episode || entry instanceof Note);
        return "the " + noun(entry) + " of " + said(entry.stamp().local(), today) + ", "
                + (said ? '"' + what + '"' : what);
    }

    /// In columns: what names it, when it was, its kind, how strong it was, and what it was.
    static List<String> cells(NamedEntry named, LocalDate today, Signs signs) {
        Entry entry = named.entry();
        return List.of(
                named.name(),
                when(entry.stamp().local(), today),
                entry.kind().word(),
                strength(entry, signs),
                what(entry));
    }

    private static String clock(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        return (time.getHour() < TWO_DIGITS ? "0" : "") + time.getHour() + ":"
                + (time.getMinute() < TWO_DIGITS ? "0" : "") + time.getMinute();
    }
}
