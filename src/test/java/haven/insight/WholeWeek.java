package haven.insight;

import haven.calendar.Week;
import haven.calendar.Weeks;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.Stamp;
import haven.entry.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A week in which something of everything was kept, 16 to 22 November 2026, and what was kept before it.
public final class WholeWeek {
    /// Its Sunday.
    public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final ZoneId zone;
    private final List<Entry> entries = new ArrayList<>();

    private WholeWeek(ZoneId zone) {
        this.zone = zone;
    }

    /// All of its entries, and those of the weeks before, by the clocks of a zone.
    public static List<Entry> entries(String zone) {
        WholeWeek week = new WholeWeek(ZoneId.of(zone));
        week.fill();
        return week.entries;
    }

    /// A look back at it.
    public static WeekEntries of(List<Entry> entries) {
        return of(entries, 1);
    }

    /// A look back at weeks that end with it.
    public static WeekEntries of(List<Entry> entries, int weeks) {
        return WeekEntries.of(
                new Weeks(new Week(LocalDate.of(2026, 11, 16)), weeks), SUNDAY, Kinds.BUILT_IN.ofDays(), entries);
    }

    private void fill() {
        add(Topic.KIND, "2026-10-29", "18:00", Topic.TEXT, "what to do when Sam does not answer for a day");
        add(Topic.KIND, "2026-11-19", "22:10", Topic.TEXT, "the meeting on Tuesday");
        add(
                Topic.KIND,
                "2026-11-17",
                "20:00",
                Topic.TEXT,
                "sleep",
                Topic.STATE,
                "talked about",
                Topic.AGREED,
                "in bed by eleven");
        episode("2026-11-09", "19:00", "no answer to my message", "anxious:8", "7", "", "");
        episode("2026-11-10", "19:00", "no answer to my message", "anxious:7", "8", "", "");
        episode("2026-11-12", "19:00", "a bill", "", "6", "", "");
        episode(
                "2026-11-16",
                "21:40",
                "no answer to my message",
                "anxious:8, lonely:5",
                "8",
                "5",
                "to write again",
                Episode.ACTED,
                "no",
                Episode.RESPONSE,
                "went for a walk",
                Episode.WITH,
                "Sam",
                Episode.BODY,
                "chest:tight:7, hands:cold",
                Episode.PATTERN,
                "reaching");
        episode(
                "2026-11-17",
                "10:15",
                "criticism in front of the whole team at the Tuesday meeting",
                "ashamed:6",
                "6",
                "6",
                "to hide in the bathroom until it is over",
                Episode.ACTED,
                "partly",
                Episode.RESPONSE,
                "said that I would look at it and went on with the list",
                Episode.WITH,
                "Alex, Robin",
                Episode.BODY,
                "face:hot",
                Episode.PATTERN,
                "pulling away");
        episode(
                "2026-11-18",
                "22:05",
                "No answer to my message",
                "anxious:9, angry",
                "9",
                "6",
                "to write again",
                Episode.ACTED,
                "yes",
                Episode.RESPONSE,
                "wrote three messages",
                Episode.WITH,
                "Sam",
                Episode.BODY,
                "chest:tight:8",
                Episode.PATTERN,
                "reaching");
        episode(
                "2026-11-20",
                "19:30",
                "no answer to my message",
                "anxious:6",
                "6",
                "3",
                "to write again",
                Episode.ACTED,
                "no",
                Episode.RESPONSE,
                "Went for a walk",
                Episode.WITH,
                "Sam",
                Episode.BODY,
                "chest:tight");
        episode("2026-11-22", "02:30", "a loud voice in the street", "", "4", "", "");
        practice("2026-11-16", "long-exhale", 300, "8", "5");
        practice("2026-11-17", "long-exhale", 600, "6", "4");
        practice("2026-11-18", "long-exhale", 6, "", "");
        practice("2026-11-18", "3-3-3", 95, "9", "7");
        practice("2026-11-20", "long-exhale", 290, "6", "5");
        practice("2026-11-20", "long-exhale", 130, "", "");
        practice(
                "2026-11-20",
                "gratitude",
                130,
                "",
                "",
                Practice.FOUND,
                "one: the warm cup, progress: I waited an hour");
        add(Note.KIND, "2026-11-19", "21:00", Note.ABOUT, "win", Note.TEXT, "called Sam back");
        add(Note.KIND, "2026-11-21", "21:00", Note.ABOUT, "gratitude", Note.TEXT, "the light on the river");
        add(Note.KIND, "2026-11-21", "21:30", Note.TEXT, "nobody's business");
        int[] sleep = {6, 5, 7, 6, 4, 5, 6, 7, 6, 5, 4, 3, 5, 4, 6, 5, 7, 5, 6, 4, 7, 6, 5, 6, 5, 7, 6, 5};
        for (int day = 0; day < sleep.length; day += 2) {
            String date = LocalDate.of(2026, 10, 20).plusDays(day).toString();
            add(CheckIn.KIND, date, "08:00", CheckIn.RATINGS, "sleep:" + sleep[day] + ", mood:" + sleep[27 - day]);
        }
        add(CheckIn.KIND, "2026-11-16", "08:00", CheckIn.RATINGS, "sleep:3, mood:4, pain:2");
        add(CheckIn.KIND, "2026-11-17", "08:00", CheckIn.RATINGS, "sleep:4, mood:5");
        add(CheckIn.KIND, "2026-11-19", "08:00", CheckIn.RATINGS, "sleep:4, mood:6");
        add(CheckIn.KIND, "2026-11-21", "08:00", CheckIn.RATINGS, "sleep:5, mood:6");
    }

    private void episode(
            String day,
            String time,
            String trigger,
            String feelings,
            String distress,
            String now,
            String urge,
            Object... more) {
        List<Object> said = new ArrayList<>(List.of(
                Episode.TRIGGER,
                trigger,
                Episode.FEELINGS,
                feelings,
                Episode.DISTRESS,
                distress,
                Episode.DISTRESS_NOW,
                now,
                Episode.URGE,
                urge));
        said.addAll(List.of(more));
        add(Episode.KIND, day, time, said.toArray());
    }

    private void practice(String day, String drill, int seconds, String before, String after, Object... more) {
        List<Object> said = new ArrayList<>(List.of(
                Practice.DRILL,
                drill,
                Practice.ENDING,
                Ending.STOPPED.word(),
                Practice.BEFORE,
                before,
                Practice.AFTER,
                after));
        said.addAll(List.of(more));
        add(Practice.KIND, day, "07:30", said.toArray());
        Entry practice = entries.removeLast();
        entries.add(practice.with(Practice.PRACTISED, Duration.ofSeconds(seconds)));
    }

    private void add(Kind kind, String day, String time, Object... said) {
        LocalDate date = LocalDate.parse(day);
        Entry entry = Entry.of(
                kind,
                new UUID(0, entries.size()).toString(),
                new Stamp(date.atTime(LocalTime.parse(time)).atZone(zone).toInstant(), zone, date));
        for (int i = 0; i < said.length; i += 2) {
            entry = with(entry, (Field<?>) said[i], (String) said[i + 1]);
        }
        entries.add(entry);
    }

    private static <T> Entry with(Entry entry, Field<T> field, String written) {
        return entry.with(field, field.type().read(written));
    }
}
