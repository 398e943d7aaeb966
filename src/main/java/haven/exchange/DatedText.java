package haven.exchange;

import haven.calendar.DateHabits;
import haven.calendar.DiaryDate;
import haven.calendar.English;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text in which a line that begins with a date begins an entry; the lines until the next belong to it. The
/// headings of its years and months belong to none.
///
/// What jrnl writes is such a text, with tags as `@word` and `#word`, and a star behind a title. It says itself where
/// an entry begins: in the form of its first line, and nowhere else.
final class DatedText {
    /// Where a sentence is not at its end yet, and may go on with a date.
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:.*\\s)?(?:on|since|until|till|from|by|before|after|between|and|or|to|of|the|for|about|around|in)"
                    + "|.*,",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("(?<!\\S)[@#]([-+*#/\\w]*\\w[-+*#/\\w]*)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]+)\\](?:\\s.*)?");
    private static final Pattern ALONE = Pattern.compile(
            "(?<mark>#{1,6}\\s+)?[\\[*_]*(?<word>\\p{L}[^\\s:,]*)(?:[:.,\\]*_]*\\s*|(?::|\\s+[-–—])\\s.*)");
    private static final Pattern TIME_IN_BRACKETS =
            Pattern.compile("\\[[^\\]]*[0-9]{1,2}:[0-9]{2}[^\\]]*\\](?:\\s.*)?");
    private static final Pattern BULLET = Pattern.compile("[-+•–]\\s+");
    private static final Pattern BORDER = Pattern.compile("\\| ?");
    private static final String SPACE_BEFORE = "or a space if it begins none.";

    private final ImportedEntries intake;
    private final boolean jrnl;
    private final DateHabits habits;
    private final Heading heading = new Heading();
    /// What stands before each date, where the first has it: `- `.
    private final String bullet;

    private @Nullable WrittenAt at;
    private @Nullable DatedLine form;
    private Place place;
    private final List<String> lines = new ArrayList<>();

    private DatedText(ImportText text, ImportedEntries intake, boolean jrnl) {
        this.intake = intake;
        this.jrnl = jrnl;
        habits = text.asked().habits();
        bullet = bullet(text.firstLine());
        place = text.line(1);
    }

    /// @param jrnl whether it is jrnl's
    static void read(ImportText text, ImportedEntries intake, boolean jrnl) {
        DatedText dated = new DatedText(text, intake, jrnl);
        Optional<OrgText> org = OrgText.of(text);
        text.lines().map(dated::unlisted).map(DatedLine::bared).forEach(dated.habits::learn);
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            Optional<String> said = org.isPresent() ? org.get().line(line) : Optional.of(line);
            if (said.isPresent()) {
                dated.read(said.get(), text.line(number));
            }
        }
        dated.end();
        org.ifPresent(read -> read.remark(text));
    }

    private void read(String line, Place where) {
        try {
            if (isHeading(line)) {
                end();
                at = null;
                return;
            }
            Optional<DatedLine> dated = begins(line);
            if (dated.isPresent()) {
                end();
                begin(dated.get(), where);
            } else if (at != null) {
                lines.add(line);
            } else if (!line.isBlank()
                    && !DatedLine.isHeading(line)
                    && intake.mistakes().isEmpty()) {
                intake.mistake(where, before());
            }
        } catch (DateTimeException unreadable) {
            end();
            at = null;
            intake.mistake(where, Objects.requireNonNullElse(unreadable.getMessage(), "it is not a date."));
        }
    }

    /// The bullet that a text begins with, where a date follows it.
    static String bullet(String first) {
        Matcher bullet = BULLET.matcher(first);
        return bullet.lookingAt() && DatedLine.isOne(first.substring(bullet.end())) ? bullet.group() : "";
    }

    /// The line without such a bullet; where dates have one, another begins nothing.
    private String unlisted(String line) {
        return bullet.isEmpty() ? line : line.startsWith(bullet) ? line.substring(bullet.length()) : " " + line;
    }

    private String before() {
        return form == null
                ? "it stands before the first date. A line such as \"2026-11-20 14:05\" begins an entry."
                : "it stands under the heading of a month or a year, and before a date.";
    }

    /// Whether a line is the heading of a month or a year; where dates are headings, it is one above theirs.
    private boolean isHeading(String line) {
        if (form != null && form.mark().startsWith("[")) {
            return false;
        }
        int level = form == null ? Integer.MAX_VALUE : level(form.mark());
        int own = level(line);
        boolean above = own > 0
                ? level == 0 || own < level
                : lines.isEmpty() || lines.getLast().isBlank();
        return above && heading.is(line, own > 0);
    }

    private static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    /// The entry that a line begins, if it does.
    ///
    /// @throws DateTimeException if it looks so, and cannot be told
    private Optional<DatedLine> begins(String line) {
        if (jrnl && form != null && !isInForm(line, form)) {
            boolean other = form.mark().startsWith("[")
                    && TIME_IN_BRACKETS.matcher(line).matches()
                    && DatedLine.isOne(line);
            if (other) {
                throw new DateTimeException("it begins with a date and a time in brackets, and not in the form of the"
                        + " first entry. Write it in that form, or put a space before it if it begins none.");
            }
            return Optional.empty();
        }
        Optional<DatedLine> dated = heading.day(line).or(() -> DatedLine.of(unlisted(line), habits, heading.year()));
        if (!bullet.isEmpty() && !line.startsWith(bullet) && DatedLine.isOne(line)) {
            throw unlike(bullet.strip());
        }
        if (dated.isEmpty()) {
            refuseWeekday(line);
            return dated;
        }
        boolean inHeadings = form != null && level(form.mark()) > 0;
        if (inHeadings && dated.get().mark().isEmpty()) {
            throw unlike("#".repeat(level(Objects.requireNonNull(form).mark())));
        }
        if (dated.get().bare()
                && isUnfinished()
                && !(isSame(dated.get()) && !dated.get().isStopped())) {
            throw new DateTimeException("its date could begin an entry, or go on the sentence before. Put an empty line"
                    + " before it if it begins one, " + SPACE_BEFORE);
        }
        return dated;
    }

    private static DateTimeException unlike(String mark) {
        return new DateTimeException("it begins with a date, but not with " + mark
                + " as the entries before it. Put that before it if it begins an entry, " + SPACE_BEFORE);
    }

    private boolean isSame(DatedLine dated) {
        return form != null && dated.shape().equals(form.shape());
    }

    private static boolean isInForm(String line, DatedLine form) {
        if (form.mark().startsWith("[")) {
            Matcher brackets = IN_BRACKETS.matcher(line);
            return brackets.matches() && DatedLine.shape(brackets.group(1)).equals(form.shape());
        }
        return level(line) == level(form.mark())
                && DatedLine.shape(DatedLine.bared(line)).startsWith(form.shape());
    }

    /// Another day than that of the entry would be lost in it.
    private void refuseWeekday(String line) {
        Matcher alone = ALONE.matcher(line);
        if (at == null || jrnl || !alone.matches()) {
            return;
        }
        Set<Integer> days = DiaryDate.weekdays(alone.group("word"));
        boolean isOther =
                !days.isEmpty() && !days.contains(at.local().getDayOfWeek().getValue());
        if (isOther) {
            throw new DateTimeException('"' + alone.group("word") + "\" says no date, and "
                    + at.local().toLocalDate() + " is a "
                    + English.day(at.local().getDayOfWeek())
                    + ". Write its date, or put a space before it if it begins no entry.");
        }
    }

    /// Whether the line before is one of several of its entry, and ends in the middle of a sentence.
    private boolean isUnfinished() {
        return at != null
                && lines.size() > 1
                && UNFINISHED.matcher(lines.getLast().stripTrailing()).matches();
    }

    private void begin(DatedLine dated, Place where) {
        if (form == null) {
            form = dated;
        }
        place = where;
        lines.clear();
        lines.add(dated.words());
        at = dated.at();
    }

    private void end() {
        if (at == null) {
            return;
        }
        List<String> tags = new ArrayList<>();
        if (jrnl && lines.getFirst().endsWith(" *")) {
            lines.set(0, lines.getFirst().substring(0, lines.getFirst().length() - 2));
            tags.add(JrnlJson.STARRED);
        }
        if (jrnl && isBordered()) {
            lines.replaceAll(line -> BORDER.matcher(line).replaceFirst(""));
        }
        String whole = String.join("\n", lines).strip();
        if (jrnl) {
            tags(whole).stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        }
        lines.clear();
        // A date with nothing under it is a heading, and no entry.
        if (!whole.isEmpty()) {
            intake.note(place, at, whole, tags);
        }
    }

    /// As `jrnl` shows entries: with a line at the left of all but their titles.
    private boolean isBordered() {
        return lines.size() > 1
                && lines.stream().skip(1).allMatch(line -> line.isBlank() || line.startsWith("|"))
                && lines.get(1).startsWith("|");
    }

    /// The words of a text that begin with # or @.
    static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(tag -> tag.group(1))
                .filter(tag -> tag.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }
}
