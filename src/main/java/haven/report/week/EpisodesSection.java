package haven.report.week;

import haven.calendar.English;
import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.EntryLine;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Signs;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/// Each episode in a line: when it was, what happened, what was felt, the urge, what was done, and how strong it was.
///
/// @param episodes those that say something, the oldest first
/// @param isOneWeek whether the day of the month says which
record EpisodesSection(List<Entry> episodes, boolean isOneWeek, LocalDate today) implements ReportSection {
    private static final int GLANCE = 12;
    private static final List<Column> COLUMNS = List.of(
            new Column("when"),
            new Column("what happened"),
            new Column("feelings"),
            new Column("urge", "urge ", ""),
            new Column("what was done", "did: ", ""),
            new Column("distress", "distress ", "not rated"));

    static ReportSection of(WeekEntries entries) {
        return new EpisodesSection(
                entries.of(Episode.KIND).stream().filter(Episode::isTold).toList(),
                entries.weeks().count() == 1,
                entries.today());
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = episodes.stream().map(this::row).toList();
        return List.of(new Section("what happened", List.of(new Table(COLUMNS, rows, GLANCE, true))));
    }

    private List<String> row(Entry episode) {
        return List.of(
                when(episode.stamp().local()),
                episode.get(Episode.TRIGGER),
                episode.shown(Episode.FEELINGS),
                urge(episode),
                episode.get(Episode.RESPONSE),
                EntryLine.strength(episode, Signs.UNICODE));
    }

    private String when(ZonedDateTime at) {
        LocalDate date = at.toLocalDate();
        String day = isOneWeek ? String.valueOf(date.getDayOfMonth()) : EntryLine.date(date, today);
        return English.day(date.getDayOfWeek()) + " " + day + ", " + English.clock(at.toLocalTime());
    }

    /// Such as "not acted on: to write again".
    private static String urge(Entry episode) {
        String urge = episode.get(Episode.URGE).strip();
        String acted = episode.get(Episode.ACTED).map(EpisodesSection::words).orElse("");
        return urge.isEmpty() || acted.isEmpty() ? acted + urge : acted + ": " + urge;
    }

    private static String words(Acted acted) {
        return switch (acted) {
            case NO -> "not acted on";
            case PARTLY -> "partly acted on";
            case YES -> "acted on";
        };
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "whatHappened",
                        episodes.stream().map(EpisodesSection::data).toList());
    }

    private static JsonObject data(Entry episode) {
        return new JsonObject()
                .put("at", episode.stamp().written())
                .put("day", episode.stamp().day())
                .putText("trigger", episode.get(Episode.TRIGGER))
                .put(
                        "feelings",
                        episode.get(Episode.FEELINGS).stream()
                                .map(feeling -> new JsonObject()
                                        .put("feeling", feeling.name())
                                        .put("strength", feeling.strength()))
                                .toList())
                .putText("urge", episode.get(Episode.URGE))
                .put("acted", episode.get(Episode.ACTED))
                .putText("response", episode.get(Episode.RESPONSE))
                .put("distress", episode.get(Episode.DISTRESS))
                .put("distressNow", episode.get(Episode.DISTRESS_NOW));
    }
}
