package haven.guide;

import haven.entry.Entry;
import haven.entry.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// An entry as a page for an editor: each question a line after `# `, and below it its answer, over as many lines as it
/// takes.
///
/// Only the page's own lines are taken for questions, so that a person may begin a line with whatever they like. Text
/// that looks like one of these has a backslash before it.
///
/// @param entry what has been answered so far
/// @param questions what is asked, in this order
public record EntryPage(Entry entry, List<Question> questions) {
    private static final String MARK = "# ";
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\\\*# .*");
    private static final List<String> INTRODUCTION = List.of(
            "# Write below each question, over as many lines as you like. What you leave empty is left out.",
            "# Save and close when you are done. Lines that begin as this one does are questions; they stay.");

    /// The page about what a form asks.
    public static EntryPage of(Entry entry) {
        return new EntryPage(entry, entry.kind().questions(entry));
    }

    /// What was read.
    ///
    /// @param entry with all that could be read
    /// @param mistakes what could not
    public record Read(Entry entry, List<Mistake> mistakes) {}

    /// Something that cannot be read.
    ///
    /// @param line where, from 1
    /// @param what what was wrong, as a sentence
    public record Mistake(int line, String what) {}

    /// The page as it is opened.
    public String text() {
        StringBuilder page = new StringBuilder();
        INTRODUCTION.forEach(line -> page.append(line).append('\n'));
        for (Question question : questions) {
            page.append('\n').append(MARK).append(question.words()).append("\n\n");
            for (String line : question.answer(entry).split("\n", -1)) {
                page.append(LOOKS_LIKE_ONE.matcher(line).matches() ? "\\" : "")
                        .append(line)
                        .append('\n');
            }
        }
        return page.toString();
    }

    /// What a page says. An answer that stands as it was opened is kept word for word; a question that was taken out
    /// with its line leaves its answer as it is.
    public Read read(String page) {
        Parts before = parts(text());
        Parts now = parts(page);
        List<Mistake> mistakes = new ArrayList<>();
        if (!now.strange.isEmpty()) {
            // Where a question is written over, its answer stands below another.
            return new Read(entry, now.strange);
        }
        if (!now.above.isEmpty()) {
            mistakes.add(new Mistake(now.above.getFirst(), above(now.above.size() - 1)));
        }
        Entry said = entry;
        for (Question question : questions) {
            String text = now.text(question.words());
            if (!now.texts.containsKey(question.words()) || text.equals(before.text(question.words()))) {
                continue;
            }
            try {
                said = question.answered(said, question.type().inOneLine(text));
            } catch (IllegalArgumentException unreadable) {
                mistakes.add(new Mistake(now.lines.getOrDefault(question.words(), 1), EntryForm.sentence(unreadable)));
            }
        }
        return new Read(said, mistakes);
    }

    /// What is wrong with a line above all questions, and with so many more.
    private String above(int more) {
        String question = MARK + questions.getFirst().words();
        return (more == 0
                        ? "This stands under no question; put it below one"
                        : "This and " + more + (more == 1 ? " more line" : " more lines")
                                + " stand under no question; put them below one")
                + ", such as \"" + question + "\".";
    }

    private Parts parts(String page) {
        Set<String> headings = new HashSet<>();
        questions.forEach(question -> headings.add(question.words()));
        Parts parts = new Parts();
        String[] lines = page.split("\r?\n", -1);
        List<Mistake> strange = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String heading =
                    line.startsWith(MARK) ? line.substring(MARK.length()).strip() : "";
            if (headings.contains(heading)) {
                parts.begin(heading, i + 1);
            } else if (!INTRODUCTION.contains(line.stripTrailing())) {
                if (line.startsWith(MARK)) {
                    strange.add(
                            new Mistake(i + 1, "This is none of the questions; a backslash before # makes it text."));
                }
                boolean escaped =
                        line.startsWith("\\") && LOOKS_LIKE_ONE.matcher(line).matches();
                parts.add(escaped ? line.substring(1) : line, i + 1);
            }
        }
        // Where every question stands as it was, a line of the person's own may look like one.
        if (!parts.texts.keySet().containsAll(headings)) {
            parts.strange.addAll(strange);
        }
        return parts;
    }

    /// A page as text by question.
    private static final class Parts {
        private final Map<String, List<String>> texts = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<Integer> above = new ArrayList<>();
        private final List<Mistake> strange = new ArrayList<>();
        private String current = "";

        private void begin(String heading, int line) {
            current = heading;
            texts.computeIfAbsent(heading, none -> new ArrayList<>());
            lines.putIfAbsent(heading, line);
        }

        private void add(String line, int number) {
            if (current.isEmpty()) {
                if (!line.isBlank()) {
                    above.add(number);
                }
                return;
            }
            List<String> text = texts.computeIfAbsent(current, none -> new ArrayList<>());
            if (!line.isBlank() && text.stream().allMatch(String::isBlank)) {
                lines.put(current, number);
            }
            text.add(line);
        }

        private String text(String heading) {
            return String.join("\n", texts.getOrDefault(heading, List.of())).strip();
        }
    }
}
