package haven.report;

import haven.entry.BringUp;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Person;
import haven.entry.Rhythm;
import haven.insight.Circle;
import haven.insight.Circle.Known;
import haven.insight.KeptWith;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The circle of trusted people: who, when last in touch, how often, whose turn, and what each is good for.
///
/// @param today the person's own day
public record PeoplePage(Circle circle, LocalDate today) implements Report {
    private static final int WEEKS_FROM = 14;
    private static final int WEEK = 7;

    private static final List<Column> COLUMNS = List.of(
            new Column("name"),
            new Column("last in touch", "in touch ", ""),
            new Column("how often"),
            new Column("whose turn"),
            new Column("good for"));

    @Override
    public Document document() {
        List<List<String>> rows = circle.people().stream()
                .map(known -> List.of(known.name(), last(known, today), rhythm(known, today), turn(known), good(known)))
                .toList();
        return new Document("Your people", List.of(new Table(COLUMNS, rows)));
    }

    private static String good(Known known) {
        return known.person().get(Person.GOOD_FOR);
    }

    private static String turn(Known known) {
        return known.person()
                .get(Person.TURN)
                .map(turn -> turn.word().equals("mine") ? "your turn" : "their turn")
                .orElse("");
    }

    /// Such as "5 days ago".
    private static String last(Known known, LocalDate today) {
        return known.last().map(day -> ago(day, today)).orElse("");
    }

    private static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days < WEEKS_FROM ? days + " days ago" : days / WEEK + " weeks ago";
    }

    /// How often; and whether it is time, of whom the person wants to be told that.
    private static String rhythm(Known known, LocalDate today) {
        String words = Rhythm.words(known.person().get(Person.EVERY));
        return known.person().get(Person.BRING_UP) == BringUp.YES
                        && known.due().filter(day -> !day.isAfter(today)).isPresent()
                ? words + ", time again"
                : words;
    }

    @Override
    public List<JsonObject> data() {
        return circle.people().stream().map(PeoplePage::data).toList();
    }

    private static JsonObject data(Known known) {
        return JsonText.object(known.person()).put("lastContact", known.last()).put("due", known.due());
    }

    /// All that is kept with one name.
    ///
    /// @param name whose
    /// @param known as somebody of the circle, where they are
    /// @param kept what is kept with the name
    public record One(String name, Optional<Known> known, KeptWith kept, LocalDate today) implements Report {
        private static final List<Column> WHAT = List.of(new Column("what"), new Column("how it is"));
        private static final List<Column> COUNTS =
                List.of(new Column("what"), new Column("how often"), new Column("last", "last ", ""));
        private static final List<Column> EASED =
                List.of(new Column("when"), new Column("strength"), new Column("what"));
        private static final int NEWEST = 5;

        @Override
        public Document document() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Section(name, List.of(new Table(WHAT, rows()))));
            blocks.add(new Section(
                    "kept with that name",
                    List.of(new Table(
                            COUNTS,
                            kept.counts().stream()
                                    .map(count -> List.of(
                                            count.kind().plural(),
                                            String.valueOf(count.times()),
                                            EntryLine.date(count.last(), today)))
                                    .toList()))));
            blocks.add(new Section(
                    "what you did where it came down",
                    List.of(new Table(
                            EASED,
                            kept.eased().stream().limit(NEWEST).map(this::eased).toList()))));
            blocks.add(new Section(
                    "the newest",
                    List.of(new Table(
                            EASED,
                            kept.entries().stream()
                                    .limit(NEWEST)
                                    .map(this::newest)
                                    .toList()))));
            return new Document("Your people", blocks);
        }

        private List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            if (known.isPresent()) {
                Entry person = known.get().person();
                rows.add(List.of("last in touch", last(known.get(), today)));
                rows.add(List.of("how often", rhythm(known.get(), today)));
                rows.add(List.of("whose turn", turn(known.get())));
                rows.add(List.of("good for", person.get(Person.GOOD_FOR)));
                rows.add(List.of("what tends to come", person.shown(Person.TENDS)));
                rows.add(List.of("note", person.get(Person.NOTE)));
                rows.add(List.of("added", EntryLine.date(person.stamp().day(), today)));
                rows.removeIf(row -> row.getLast().isEmpty());
            }
            return rows;
        }

        private List<String> eased(Entry episode) {
            return List.of(
                    EntryLine.date(episode.stamp().day(), today),
                    EntryLine.strength(episode, Signs.UNICODE),
                    episode.get(Episode.RESPONSE));
        }

        private List<String> newest(Entry entry) {
            return List.of(
                    EntryLine.date(entry.stamp().day(), today), entry.kind().word(), EntryLine.what(entry));
        }

        @Override
        public JsonObject data() {
            JsonObject data = new JsonObject().put("name", name);
            known.ifPresent(there -> data.put("person", PeoplePage.data(there)));
            return data.put(
                            "kept",
                            kept.counts().stream()
                                    .map(count -> new JsonObject()
                                            .put("kind", count.kind().word())
                                            .put("times", count.times())
                                            .put("last", count.last()))
                                    .toList())
                    .put("eased", kept.eased().stream().map(JsonText::object).toList())
                    .put(
                            "entries",
                            kept.entries().stream().map(JsonText::object).toList());
        }
    }
}
