package haven.draft;

import haven.journal.Stamp;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where a person was in a form, or in their editor, when it ended in the middle.
///
/// @param id the entry's id
/// @param stamp when the entry was
/// @param recorded when it was begun to be written down
/// @param command what asked: `log`, `finish`, `edit`
/// @param isKept whether the journal holds the entry, as far as it was answered
/// @param question the name of the question reached, or [#PAGE]
/// @param line what stood in its line, or the whole page of an editor
/// @param page the page that an editor had open, which has what was written since; none where no editor was
public record FormDraft(
        String id,
        Stamp stamp,
        Instant recorded,
        String command,
        boolean isKept,
        String question,
        String line,
        Optional<Path> page) {
    /// In a question's place: the line is a whole page for an editor.
    public static final String PAGE = "page";

    private static final String FIRST_LINE = "haven draft 1";

    /// Of a form, or of a page that no editor has open.
    public FormDraft(
            String id, Stamp stamp, Instant recorded, String command, boolean isKept, String question, String line) {
        this(id, stamp, recorded, command, isKept, question, line, Optional.empty());
    }

    /// As it is while an editor has this page open.
    public FormDraft openIn(Path file) {
        return new FormDraft(id, stamp, recorded, command, isKept, question, line, Optional.of(file));
    }

    /// With this in its line.
    FormDraft with(String text) {
        return new FormDraft(id, stamp, recorded, command, isKept, question, text, page);
    }

    /// Whether an editor was open, not a form.
    public boolean isPage() {
        return question.equals(PAGE);
    }

    /// As it is written to its file: a line each.
    String text() {
        return String.join(
                "\n",
                FIRST_LINE,
                "id " + id,
                "at " + stamp.at(),
                "zone " + stamp.zone().getId(),
                "day " + stamp.day(),
                "recorded " + recorded,
                "command " + command,
                "kept " + isKept,
                "question " + question,
                "line " + escaped(line),
                page.map(file -> "page " + escaped(file.toString()) + "\n").orElse(""));
    }

    /// Reads [#text()]; none where it is something else, or not all of it.
    static Optional<FormDraft> of(String text) {
        if (!text.startsWith(FIRST_LINE + "\n") || !text.endsWith("\n")) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                fields.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        try {
            return Optional.of(new FormDraft(
                    field(fields, "id"),
                    new Stamp(
                            Instant.parse(field(fields, "at")),
                            ZoneId.of(field(fields, "zone")),
                            LocalDate.parse(field(fields, "day"))),
                    Instant.parse(field(fields, "recorded")),
                    field(fields, "command"),
                    Boolean.parseBoolean(field(fields, "kept")),
                    field(fields, "question"),
                    unescaped(field(fields, "line")),
                    Optional.ofNullable(fields.get("page")).map(file -> Path.of(unescaped(file)))));
        } catch (DateTimeException | IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
