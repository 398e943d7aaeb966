package haven.guide;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Question;
import haven.entry.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Something to write about: a question, or up to three. What is answered stands in one note, below each question, with
/// the prompt's name as a tag.
///
/// @param name lower case, with dashes between words; what its file is called
/// @param title what it is about, in a line
/// @param asks what is asked, one to three
public record Prompt(String name, String title, List<String> asks) {
    private static final int MOST_ASKED = 3;
    private static final int MOST_LETTERS = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DRAFTED = "prompt ";

    /// Keeps its own copy.
    public Prompt {
        asks = List.copyOf(asks);
    }

    /// Reads one: its title in the first line, then what is asked, a line each. A line that begins with # says nothing.
    ///
    /// @throws IllegalArgumentException where it cannot be read, with a clause that names the line
    public static Prompt read(String name, String text) {
        if (!NAME.matcher(name).matches() || name.equals("list")) {
            throw new IllegalArgumentException(
                    "line 1: its file is named in lower case letters, digits and dashes, and not \"list\"");
        }
        List<String> said = new ArrayList<>();
        String[] lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (said.size() > MOST_ASKED) {
                throw mistake(i, "a prompt asks " + MOST_ASKED + " questions at most");
            }
            if (line.codePointCount(0, line.length()) > MOST_LETTERS) {
                throw mistake(i, "a line has " + MOST_LETTERS + " letters at most");
            }
            if (said.lastIndexOf(line) > 0) {
                throw mistake(i, "this is asked already");
            }
            said.add(line);
        }
        if (said.size() < 2) {
            throw mistake(lines.length - 1, "a prompt has a title and, in the lines below it, at least one question");
        }
        return new Prompt(name, said.getFirst(), said.subList(1, said.size()));
    }

    private static IllegalArgumentException mistake(int line, String what) {
        return new IllegalArgumentException("line " + (line + 1) + ": " + what);
    }

    /// What a form asks.
    public List<Question> questions() {
        return IntStream.range(0, asks.size())
                .<Question>mapToObj(which -> new Asked(this, which))
                .toList();
    }

    /// The question of a draft of its page.
    ///
    /// @param page what it is called for a page that asks nothing more
    public String draftedOn(String page) {
        return DRAFTED + name + " " + page;
    }

    /// The name of the prompt that a draft's question belongs to.
    public static Optional<String> drafted(String question) {
        String[] parts = question.split(" ", -1);
        return question.startsWith(DRAFTED) && parts.length > 2 ? Optional.of(parts[1]) : Optional.empty();
    }

    /// The note, found by its name.
    public Entry tagged(Entry note) {
        List<String> tags = new ArrayList<>(note.get(Note.TAGS));
        if (tags.stream().noneMatch(tag -> tag.toLowerCase(Locale.ROOT).equals(name))) {
            tags.add(name);
        }
        return note.with(Note.TAGS, tags);
    }

    /// What a page begins with: what is asked, with room below each.
    public String page() {
        return String.join("\n\n", asks);
    }

    /// What stands below each question, in their order.
    private List<String> answers(String text) {
        List<StringBuilder> answers = new ArrayList<>();
        asks.forEach(ask -> answers.add(new StringBuilder()));
        int below = 0;
        for (String line : text.split("\n", -1)) {
            int asked = asks.indexOf(line.strip());
            if (asked >= 0) {
                below = asked;
            } else {
                answers.get(below).append(line).append('\n');
            }
        }
        return answers.stream().map(answer -> answer.toString().strip()).toList();
    }

    /// What is asked with what stands below it; what has no answer is left out.
    private String text(List<String> answers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            if (!answers.get(i).isEmpty()) {
                parts.add(asks.get(i) + "\n" + answers.get(i));
            }
        }
        return String.join("\n\n", parts);
    }

    /// The same words without the questions that have no answer.
    public Entry tidied(Entry note) {
        return note.with(Note.TEXT, text(answers(note.get(Note.TEXT))));
    }

    /// One of its questions, whose answer is a part of the note's text.
    private record Asked(Prompt prompt, int which) implements Question {
        @Override
        public String name() {
            return DRAFTED + prompt.name + " " + (which + 1);
        }

        @Override
        public String words() {
            return prompt.asks.get(which);
        }

        @Override
        public String answer(Entry entry) {
            return prompt.answers(entry.get(Note.TEXT)).get(which);
        }

        @Override
        public Entry answered(Entry entry, String text) {
            List<String> answers = new ArrayList<>(prompt.answers(entry.get(Note.TEXT)));
            answers.set(which, text.strip());
            return entry.with(Note.TEXT, prompt.text(answers));
        }

        @Override
        public Type<?> type() {
            return Note.TEXT.type();
        }
    }
}
