package haven.draft;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Parts;
import haven.entry.Scalar;
import haven.entry.Stamp;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What is left of a form or a page whose end never came: the entry it is about, the open question, and what stood in
/// its line. What was answered before it is in the journal, and here, should that not have it.
///
/// A small text that is written fast, as every pause while typing writes one.
///
/// @param entry as it was then
/// @param begun when it was begun
/// @param command the word of the command that asks, to go on as that one does
/// @param isKept whether the journal has the entry
/// @param question the open question's name, or [#PAGE]
/// @param line what stood in its line, or on the page
/// @param page where the page is open, if it is one
public record FormDraft(
        Entry entry, Instant begun, String command, boolean isKept, String question, String line, Optional<Path> page) {
    /// The question of a page, which asks all at once.
    public static final String PAGE = "page";

    private static final String FIRST_LINE = "haven draft 2";
    private static final String SAID = "said ";

    /// A draft of what is in no file.
    public FormDraft(Entry entry, Instant begun, String command, boolean isKept, String question, String line) {
        this(entry, begun, command, isKept, question, line, Optional.empty());
    }

    /// The same, of a page that is open in this file.
    public FormDraft openIn(Path file) {
        return new FormDraft(entry, begun, command, isKept, question, line, Optional.of(file));
    }

    /// The same, with another text in the line or on the page.
    public FormDraft with(String text) {
        return new FormDraft(entry, begun, command, isKept, question, text, page);
    }

    /// The id of the entry that it is about.
    public String id() {
        return entry.id();
    }

    /// Whether it is of a page.
    public boolean isPage() {
        return question.equals(PAGE) || asksBesideItsKind();
    }

    /// Whether it is of a page whose entry begins with what is asked: that alone says nothing.
    public boolean asksBesideItsKind() {
        return question.endsWith(" " + PAGE);
    }

    /// Whether there is something to go on with: an entry that was kept, or what options or its line said.
    public boolean saysSomething() {
        return isKept || !entry.isEmpty() || !line.isBlank();
    }

    /// As it is written to its file: a line each, the last one whole.
    String text() {
        List<String> lines = new ArrayList<>(List.of(
                FIRST_LINE,
                "kind " + entry.kind(),
                "id " + entry.id(),
                "at " + entry.stamp().at(),
                "zone " + entry.stamp().zone().getId(),
                "day " + entry.stamp().day(),
                "begun " + begun,
                "command " + command,
                "kept " + isKept,
                "question " + question,
                "line " + escaped(line)));
        page.ifPresent(file -> lines.add("page " + escaped(file.toString())));
        for (Field<?> field : entry.kind().fields()) {
            for (String row : entry.says(field) ? rows(entry, field) : List.<String>of()) {
                lines.add(SAID + field.name() + " " + row);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /// What a field says as a journal has it, whatever is in its words: a line a part, with tabs between its columns.
    private static <T> List<String> rows(Entry entry, Field<T> field) {
        T value = entry.get(field);
        if (field.type() instanceof Scalar<T> type) {
            return List.of(cell(type.stored(value)));
        }
        List<String> rows = new ArrayList<>();
        for (@Nullable Object[] part : ((Parts<?>) field.type()).storedParts(value)) {
            StringJoiner row = new StringJoiner("\t");
            for (@Nullable Object stored : part) {
                row.add(cell(stored));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static String cell(@Nullable Object stored) {
        return stored == null ? "" : escaped(stored.toString());
    }

    private static Object value(Field<?> field, List<String> rows) {
        if (field.type() instanceof Scalar<?> type) {
            return rows.isEmpty() ? type.none() : type.load(stored(type, rows.getLast()));
        }
        Parts<?> type = (Parts<?>) field.type();
        List<Object> parts = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length != type.columns().size()) {
                throw new IllegalArgumentException(field.name() + " has another number of columns");
            }
            @Nullable Object[] stored = new @Nullable Object[cells.length];
            for (int i = 0; i < cells.length; i++) {
                stored[i] = stored(type.columns().get(i).type(), cells[i]);
            }
            parts.add(type.load(stored));
        }
        return parts;
    }

    private static @Nullable Object stored(Scalar<?> type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type.storage()) {
            case TEXT -> cell.translateEscapes();
            case WHOLE -> Integer.valueOf(cell);
            case DECIMAL -> Double.valueOf(cell);
        };
    }

    /// Reads [#text()]; nothing where it is none, or of a kind that there is not.
    static Optional<FormDraft> of(String text, Kinds kinds) {
        if (!text.startsWith(FIRST_LINE + "\n") || !text.endsWith("\n")) {
            return Optional.empty();
        }
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            int space = line.indexOf(' ', line.startsWith(SAID) ? SAID.length() : 0);
            if (space > 0) {
                lines.computeIfAbsent(line.substring(0, space), name -> new ArrayList<>())
                        .add(line.substring(space + 1));
            }
        }
        try {
            Stamp stamp = new Stamp(
                    Instant.parse(only(lines, "at")),
                    ZoneId.of(only(lines, "zone")),
                    LocalDate.parse(only(lines, "day")));
            Kind kind = kinds.named(only(lines, "kind")).orElseThrow();
            List<Object> values = new ArrayList<>();
            for (Field<?> field : kind.fields()) {
                values.add(value(field, lines.getOrDefault(SAID + field.name(), List.of())));
            }
            return Optional.of(new FormDraft(
                    Entry.of(kind, only(lines, "id"), stamp, values),
                    Instant.parse(only(lines, "begun")),
                    only(lines, "command"),
                    Boolean.parseBoolean(only(lines, "kept")),
                    only(lines, "question"),
                    only(lines, "line").translateEscapes(),
                    lines.getOrDefault("page", List.of()).stream()
                            .map(file -> Path.of(file.translateEscapes()))
                            .findFirst()));
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException incomplete) {
            return Optional.empty();
        }
    }

    private static String only(Map<String, List<String>> lines, String name) {
        return lines.getOrDefault(name, List.of()).getLast();
    }

    /// On one line and in one cell, as [String#translateEscapes()] reads it, so that a half-written file is seen to be
    /// one.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
