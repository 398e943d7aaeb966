package haven.exchange;

import haven.UserError;
import haven.calendar.ClockTime;
import haven.calendar.When;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.Stamp;
import haven.journal.Arrivals;
import haven.json.EntryJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What has been read of an import so far, checked and put aside, and the mistakes in it.
final class ImportedEntries {
    private static final int MOST_MISTAKES = 100;
    private static final String TWO_FIELDS = "It is to be a date and a time such as 2026-11-20 and 14:05.";

    private final EntryJson.Defaults defaults;
    private final Consumer<Entry> rules;
    private final Arrivals arrivals;
    /// Where those stand of which there is one, few beside what is of a day.
    private final Map<Entry, Place> alone = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int mistakeCount;

    ImportedEntries(Arrivals arrivals, EntryJson.Defaults defaults, Consumer<Entry> rules) {
        this.arrivals = arrivals;
        this.defaults = defaults;
        this.rules = rules;
    }

    /// The kinds that there are.
    Kinds kinds() {
        return defaults.kinds();
    }

    /// What could not be read, a line each: the first hundred.
    List<String> mistakes() {
        return mistakes;
    }

    /// How many mistakes there are.
    int mistakeCount() {
        return mistakeCount;
    }

    /// Something that could not be read.
    void mistake(Place place, String what) {
        mistakeCount++;
        if (mistakeCount <= MOST_MISTAKES) {
            mistakes.add(place + ": " + what);
        }
    }

    /// So many more, which are counted alone.
    void mistakesBeside(int more) {
        mistakeCount += more;
    }

    /// A time in two fields.
    Optional<WrittenAt> time(Place place, String date, String time) {
        try {
            ClockTime clock = time.isEmpty() ? ClockTime.NOON : ClockTime.of(time);
            return Optional.of(WrittenAt.of(LocalDate.parse(date), clock));
        } catch (DateTimeException unreadable) {
            mistake(place, "\"" + (date + " " + time).strip() + "\" is not a time. " + TWO_FIELDS);
            return Optional.empty();
        }
    }

    /// Takes an entry in haven's own JSON. One with an id was in a journal, where it was allowed; one without is to be
    /// as it is kept anew, and gets an id that is the same the next time.
    void take(Place place, ObjectNode thing) {
        try {
            Entry entry = EntryJson.readBack(thing, defaults);
            if (thing.hasNonNull("id")) {
                take(place, entry);
            } else if (entry.isEmpty()) {
                mistake(place, "nothing is said in it.");
            } else {
                rules.accept(entry);
                take(place, entry, entry.stamp().local().toLocalDateTime(), thing.toString());
            }
        } catch (UserError wrong) {
            mistake(place, wrong.line());
        }
    }

    /// Takes what has no id of its own. What is said twice is there twice: each has the same id the next time.
    private void take(Place place, Entry entry, LocalDateTime at, String content) {
        String first = id(at, content);
        int time = entry.kind().isOfADay() ? arrivals.count(first) : 1;
        take(place, entry.under(time == 1 ? first : id(at, content + "\n" + time)));
    }

    private void take(Place place, Entry entry) {
        Optional<String> unkeepable = entry.unkeepable();
        if (unkeepable.isPresent()) {
            mistake(place, "it " + unkeepable.get() + ".");
            return;
        }
        if (!arrivals.has(entry.id())) {
            if (isAlone(place, entry)) {
                arrivals.add(entry, place.file(), place.where());
            }
        } else if (arrivals.find(entry.id()).filter(entry::equals).isEmpty()) {
            mistake(place, "its id is that of " + arrivals.where(entry.id()) + " already, which says something else.");
        }
    }

    /// Whether there is no other that is the same thing.
    private boolean isAlone(Place place, Entry entry) {
        if (entry.kind().isOfADay()) {
            return true;
        }
        for (Map.Entry<Entry, Place> before : alone.entrySet()) {
            if (before.getKey().is(entry.kind()) && entry.kind().isSame(before.getKey(), entry)) {
                mistake(
                        place,
                        "\"" + entry.kind().line(entry) + "\" is there twice, with different words: at "
                                + before.getValue().where() + " too.");
                return false;
            }
        }
        alone.put(entry, place);
        return true;
    }

    /// Takes a note.
    void note(Place place, WrittenAt at, String text, List<String> tags) {
        if (text.isBlank()) {
            mistake(place, "nothing is written at this time.");
        } else {
            String kind = at.offset().isPresent() ? "note at an instant" : "note";
            String content = kind + "\n" + text + "\n" + String.join("\n", tags);
            take(
                    place,
                    at,
                    Note.KIND,
                    content,
                    entry -> entry.with(Note.TEXT, text).with(Note.TAGS, tags));
        }
    }

    /// Takes a check-in.
    void checkIn(Place place, WrittenAt at, List<Level> levels, String note) {
        String content = "check-in\n" + levels + "\n" + note;
        take(
                place,
                at,
                CheckIn.KIND,
                content,
                entry -> entry.with(CheckIn.RATINGS, levels).with(CheckIn.NOTE, note));
    }

    private void take(Place place, WrittenAt at, Kind kind, String content, UnaryOperator<Entry> said) {
        ZonedDateTime here = at.in(defaults.now().getZone());
        if (!When.canHaveBeen(here, defaults.now())) {
            mistake(place, at.local().toLocalDate() + " is still to come, or before 1900.");
            return;
        }
        Stamp stamp = new Stamp(here.toInstant(), here.getZone(), defaults.day().apply(here));
        take(place, said.apply(Entry.of(kind, "", stamp)), at.fixed(), content);
    }

    /// An id for what another program wrote without one: a UUID of version 7 whose random bits are drawn from the
    /// content, so that importing it again finds the same.
    ///
    /// @param at the time as it is written: its zone is the person's own, and may be another one next time
    /// @param content all that it says
    private static String id(LocalDateTime at, String content) {
        ByteBuffer digest = ByteBuffer.wrap(sha256((at + "\n" + content).getBytes(StandardCharsets.UTF_8)));
        return EntryId.next(at.toInstant(ZoneOffset.UTC), digest::getLong);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
