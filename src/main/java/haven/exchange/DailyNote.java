package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.DateHabits;
import haven.calendar.DiaryDate;
import haven.calendar.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a file that is the note of one day, and is called by its date, as Obsidian and Logseq keep them: all of it is
/// one note. Its front matter has tags and the time; what else is in there stays among the words.
final class DailyNote {
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?(?<base>[^/\\\\]*?)(?:\\.\\w{1,8})?");
    private static final Pattern UNDERSCORES = Pattern.compile("^([0-9]{4})_([0-9]{2})_([0-9]{2})");
    private static final Pattern END_OF_DATE = Pattern.compile("$|[\\s_.,;(-]+(?![0-9])");
    private static final String FENCE = "---";
    private static final Pattern PROPERTY = Pattern.compile("(?<key>[\\p{L}\\p{N}_-][^:]*):(?:\\s+(?<value>.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final List<String> TAGS = List.of("tags", "tag");
    private static final List<String> TIMES = List.of("created", "date", "time");

    private final List<String> tags = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private WrittenAt at;

    private DailyNote(LocalDate date) {
        at = new WrittenAt(date.atTime(ClockTime.NOON.time()), Optional.empty());
    }

    /// The date that a file is called by, if it is.
    static Optional<LocalDate> date(ImportText text) {
        Matcher name = NAME.matcher(text.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        Reading base = new Reading(UNDERSCORES.matcher(name.group("base")).replaceFirst("$1-$2-$3"));
        try {
            return DiaryDate.take(base, text.asked().habits())
                    .filter(read -> base.sees(END_OF_DATE))
                    .flatMap(DiaryDate::date);
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }

    /// Whether a text is one: called by a date, and neither beginning with another nor having several as headings.
    static boolean isOne(ImportText text) {
        Optional<LocalDate> date = date(text);
        if (date.isEmpty() || isOther(text.firstLine(), date.get())) {
            return false;
        }
        return text.lines()
                        .filter(line -> DatedLine.isHeading(line) && isOther(line, date.get()))
                        .limit(2)
                        .count()
                < 2;
    }

    /// Whether a line begins with another date than this.
    private static boolean isOther(String line, LocalDate date) {
        try {
            return DatedLine.of(line, new DateHabits(Optional.empty(), date), OptionalInt.empty())
                    .filter(dated -> !dated.at().local().toLocalDate().equals(date))
                    .isPresent();
        } catch (DateTimeException unclear) {
            return false;
        }
    }

    static void read(ImportText text, ImportedEntries intake) {
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            intake.mistake(text.line(1), "its name is no date, such as 2026-11-20.md, and it says none.");
            return;
        }
        DailyNote note = new DailyNote(date.get());
        note.take(text.lines().toList());
        String words = String.join("\n", note.lines).strip();
        if (words.isEmpty()) {
            text.remark("There are no words in " + text.name() + ".");
            return;
        }
        Stream.concat(note.tags.stream(), DatedText.tags(words).stream())
                .distinct()
                .forEach(tag -> {
                    if (!note.tags.contains(tag)) {
                        note.tags.add(tag);
                    }
                });
        intake.note(text.line(1), note.at, words, note.tags);
    }

    private void take(List<String> all) {
        int end = all.isEmpty() || !all.getFirst().strip().equals(FENCE)
                ? -1
                : all.subList(1, all.size()).stream()
                        .map(String::strip)
                        .toList()
                        .indexOf(FENCE);
        String key = "";
        for (int i = 1; i <= end; i++) {
            key = front(all.get(i), key);
        }
        boolean first = true;
        for (String line : all.subList(end < 0 ? 0 : end + 2, all.size())) {
            // The heading that says the date again.
            if (first && isDateAgain(line)) {
                first = false;
                continue;
            }
            first &= line.isBlank();
            lines.add(line);
        }
    }

    private boolean isDateAgain(String line) {
        try {
            Optional<DatedLine> dated = DatedLine.of(
                    line, new DateHabits(Optional.empty(), at.local().toLocalDate()), OptionalInt.empty());
            boolean again = dated.isPresent()
                    && dated.get().words().isBlank()
                    && dated.get().at().local().toLocalDate().equals(at.local().toLocalDate());
            if (again && !dated.get().at().local().toLocalTime().equals(LocalTime.NOON)) {
                at = dated.get().at();
            }
            return again;
        } catch (DateTimeException unclear) {
            return false;
        }
    }

    /// Takes a line of the front matter, below the property that it may belong to.
    private String front(String line, String above) {
        Matcher property = PROPERTY.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (TAGS.contains(above) && item.matches()) {
            tag(item.group(1));
            return above;
        }
        if (!property.matches()) {
            if (!line.isBlank()) {
                lines.add(line);
            }
            return above;
        }
        String key = property.group("key").strip().toLowerCase(Locale.ROOT);
        String value =
                property.group("value") == null ? "" : property.group("value").strip();
        if (TAGS.contains(key)) {
            for (String tag : value.replaceAll("^\\[|]$", "").split("[,\\s]+", -1)) {
                tag(tag);
            }
        } else if (!(TIMES.contains(key) && time(value)) && !value.isEmpty()) {
            lines.add(line);
        } else if (value.isEmpty() && !TIMES.contains(key)) {
            lines.add(line);
        }
        return key;
    }

    private void tag(String written) {
        String tag = unquoted(written).replaceFirst("^#", "");
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
        }
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^[\"']|[\"']$", "").strip();
    }

    /// Takes the time of the day that the file is called by; whether this is one of that day.
    private boolean time(String value) {
        LocalDate date = at.local().toLocalDate();
        String written = unquoted(value);
        boolean clock = written.matches("[0-9]{1,2}[:.][0-9]{2}.*");
        try {
            Optional<DatedLine> dated = DatedLine.of(
                    clock ? date + " " + written : written,
                    new DateHabits(Optional.empty(), date),
                    OptionalInt.empty());
            boolean ofDay = dated.isPresent()
                    && dated.get().words().isBlank()
                    && dated.get().at().local().toLocalDate().equals(date);
            if (ofDay && !dated.get().at().local().toLocalTime().equals(LocalTime.NOON)) {
                at = dated.get().at();
            }
            return ofDay;
        } catch (DateTimeException unclear) {
            return false;
        }
    }
}
