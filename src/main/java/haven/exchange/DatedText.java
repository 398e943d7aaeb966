package haven.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text in which a line that begins with a date begins an entry; the lines until the next belong to it. jrnl's
/// own text is one, with the time in brackets, tags as `@word`, and a star behind a title.
final class DatedText {
    private static final Pattern HEAD = Pattern.compile(
            "\\[?([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ](" + ClockTime.WITH_COLONS + "))?\\]?(?:[\\s:]+(.*)|)",
            Pattern.DOTALL);
    private static final int REST = 7;
    private static final Pattern TAG = Pattern.compile("(?<!\\S)@([-+*#/\\w]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final ImportText text;
    private final Intake intake;
    private final boolean jrnl;
    private @Nullable LocalDateTime at;
    private Place place;
    private final List<String> lines = new ArrayList<>();

    private DatedText(ImportText text, Intake intake, boolean jrnl) {
        this.text = text;
        this.intake = intake;
        this.jrnl = jrnl;
        place = text.line(1);
    }

    /// Whether a line begins an entry.
    static boolean begins(String line) {
        return HEAD.matcher(line).matches();
    }

    /// @param jrnl whether it is jrnl's
    static void read(ImportText text, Intake intake, boolean jrnl) throws IOException {
        new DatedText(text, intake, jrnl).read();
    }

    private void read() throws IOException {
        try (BufferedReader reader = new BufferedReader(text.reader())) {
            String line = reader.readLine();
            for (int number = 1; line != null; number++) {
                Matcher head = HEAD.matcher(line);
                if (head.matches()) {
                    end();
                    begin(head, text.line(number));
                } else if (at == null && !line.isBlank() && intake.mistakes().isEmpty()) {
                    intake.mistake(
                            text.line(number),
                            "it stands before the first date. A line such as \"2026-11-20 14:05\" begins an entry.");
                } else {
                    lines.add(line);
                }
                line = reader.readLine();
            }
        }
        end();
    }

    private void begin(Matcher head, Place where) {
        place = where;
        lines.clear();
        lines.add(Objects.requireNonNullElse(head.group(REST), ""));
        String time = Objects.requireNonNullElse(head.group(2), "");
        at = intake.time(place, head.group(1), time, "").orElse(null);
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
        intake.note(place, at, whole, tags);
    }
}
