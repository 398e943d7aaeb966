package haven.exchange;

import haven.UserError;
import haven.calendar.ClockTime;
import haven.calendar.When;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.EntryJson;
import haven.journal.EpisodeJson;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.PlanLine;
import haven.journal.PlanLineJson;
import haven.journal.Stamp;
import haven.journal.ToolkitItem;
import haven.journal.ToolkitItemJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What has been read of an import so far, checked, and every mistake in it.
final class Intake {
    /// What a date and a time in fields of their own look like.
    private static final String TWO_FIELDS = "It is to be a date and a time such as 2026-11-20 and 14:05.";

    private final EpisodeJson.Defaults defaults;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<ToolkitItem> items = new ArrayList<>();
    private final List<PlanLine> lines = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /// @param defaults what holds where an import says nothing
    Intake(EpisodeJson.Defaults defaults) {
        this.defaults = defaults;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<ToolkitItem> items() {
        return items;
    }

    List<PlanLine> lines() {
        return lines;
    }

    /// Each with its place, in the order they were met.
    List<String> mistakes() {
        return mistakes;
    }

    void mistake(Place place, String what) {
        mistakes.add(place + ": " + what);
    }

    /// The time that another program's date and time of day name; a mistake where they name none.
    Optional<WrittenAt> time(Place place, String date, String time) {
        try {
            ClockTime clock = time.isEmpty() ? ClockTime.NOON : ClockTime.of(time);
            return Optional.of(WrittenAt.of(LocalDate.parse(date), clock));
        } catch (DateTimeException unreadable) {
            mistake(place, "\"" + (date + " " + time).strip() + "\" is not a time. " + TWO_FIELDS);
            return Optional.empty();
        }
    }

    /// Where an entry stands.
    Place place(Entry entry) {
        return places.getOrDefault(entry.id(), new Place("", ""));
    }

    /// The nearest right spelling of a word, as a question.
    String spelling(String word, List<String> known) {
        return defaults.spelling().apply(word, known);
    }

    /// Takes one thing as an export of haven's has it.
    void take(Place place, ObjectNode thing) {
        try {
            String kind = thing.path("kind").asString("");
            switch (kind) {
                case PlanLineJson.KIND -> lines.add(PlanLineJson.readBack(thing, defaults));
                case ToolkitItemJson.KIND -> take(place, item(thing));
                default -> take(place, entry(thing));
            }
        } catch (UserError wrong) {
            mistake(place, wrong.line());
        }
    }

    private Entry entry(ObjectNode thing) {
        Entry entry = EntryJson.readBack(thing, defaults);
        if (thing.hasNonNull("id")) {
            return entry;
        }
        ObjectNode named = named(thing, entry.stamp());
        return EntryJson.readBack(named, defaults);
    }

    private ToolkitItem item(ObjectNode thing) {
        ToolkitItem item = ToolkitItemJson.readBack(thing, defaults);
        return thing.hasNonNull("id") ? item : ToolkitItemJson.readBack(named(thing, item.stamp()), defaults);
    }

    private static ObjectNode named(ObjectNode thing, Stamp stamp) {
        return thing.deepCopy().put("id", ContentId.of(stamp.local().toLocalDateTime(), thing.toString()));
    }

    private void take(Place place, Entry entry) {
        Entry before = entries.putIfAbsent(entry.id(), entry);
        if (before == null) {
            places.put(entry.id(), place);
        } else if (!before.equals(entry)) {
            mistake(place, "its id is that of " + place(before).where() + " already, which says something else.");
        }
    }

    private void take(Place place, ToolkitItem item) {
        for (ToolkitItem before : items) {
            if (before.equals(item)) {
                return;
            }
            if (before.isSame(item)) {
                mistake(
                        place,
                        "the " + item.kind().word() + " \"" + item.name() + "\" is there twice, with different words.");
                return;
            }
        }
        items.add(item);
    }

    /// Takes a note of another program's.
    void note(Place place, WrittenAt at, String text, List<String> tags) {
        if (text.isBlank()) {
            mistake(place, "nothing is written at this time.");
        } else if (canHaveBeen(place, at)) {
            String kind = at.offset().isPresent() ? "note at an instant" : "note";
            String id = ContentId.of(at.fixed(), kind + "\n" + text + "\n" + String.join("\n", tags));
            take(place, new Note(id, stamp(at), NoteKind.NOTE, text, tags));
        }
    }

    /// Takes a check-in of another program's.
    void checkIn(Place place, WrittenAt at, List<CheckIn.Level> levels, String note) {
        if (canHaveBeen(place, at)) {
            String id = ContentId.of(at.fixed(), "check-in\n" + levels + "\n" + note);
            take(place, new CheckIn(id, stamp(at), levels, note));
        }
    }

    private boolean canHaveBeen(Place place, WrittenAt at) {
        boolean possible = When.canHaveBeen(here(at), defaults.now());
        if (!possible) {
            mistake(place, at.local().toLocalDate() + " is still to come, or before 1900.");
        }
        return possible;
    }

    private Stamp stamp(WrittenAt at) {
        ZonedDateTime here = here(at);
        return new Stamp(here.toInstant(), here.getZone(), defaults.day().apply(here));
    }

    private ZonedDateTime here(WrittenAt at) {
        return at.in(defaults.now().getZone());
    }
}
