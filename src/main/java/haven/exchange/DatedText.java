package haven.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text in which a line that begins with a date begins an entry; the lines until the next belong to it. jrnl's
/// own text is one, with the time in brackets, tags as `@word`, and a star behind a title.
final class DatedText {
    /// Where a sentence is not at its end yet, and may go on with a date.
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:.*\\s)?(?:on|since|until|till|from|by|before|after|between|and|or|to|of|the|for|about|around|in)"
                    + "|.*,",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("(?<!\\S)@([-+*#/\\w]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final ImportedEntries intake;
    private final boolean jrnl;
    private @Nullable WrittenAt at;
    private Place place;
    private final List<String> lines = new ArrayList<>();

    private DatedText(ImportText text, ImportedEntries intake, boolean jrnl) {
        this.intake = intake;
        this.jrnl = jrnl;
        place = text.line(1);
    }

    /// @param jrnl whether it is jrnl's
    static void read(ImportText text, ImportedEntries intake, boolean jrnl) {
        DatedText dated = new DatedText(text, intake, jrnl);
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            dated.read(lines.next(), text.line(number));
        }
        dated.end();
    }

    private void read(String line, Place where) {
        try {
            Optional<DatedLine> dated = DatedLine.of(line);
            if (dated.isPresent() && !(dated.get().bare() && isUnfinished())) {
                end();
                begin(dated.get(), where);
            } else if (at != null) {
                lines.add(line);
            } else if (!line.isBlank()
                    && !DatedLine.isHeading(line)
                    && intake.mistakes().isEmpty()) {
                intake.mistake(
                        where, "it stands before the first date. A line such as \"2026-11-20 14:05\" begins an entry.");
            }
        } catch (DateTimeException unreadable) {
            end();
            at = null;
            intake.mistake(where, Objects.requireNonNullElse(unreadable.getMessage(), "it is not a date."));
        }
    }

    /// Whether the line before is one of several of its entry, and ends in the middle of a sentence.
    private boolean isUnfinished() {
        return at != null
                && lines.size() > 1
                && UNFINISHED.matcher(lines.getLast().stripTrailing()).matches();
    }

    private void begin(DatedLine dated, Place where) {
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
        String whole = String.join("\n", lines).strip();
        if (jrnl) {
            TAG.matcher(whole).results().map(tag -> tag.group(1)).distinct().forEach(tags::add);
        }
        // A date with nothing under it is a heading, and no entry.
        if (!whole.isEmpty()) {
            intake.note(place, at, whole, tags);
        }
    }
}
