package haven.command;

import haven.App;
import haven.UserError;
import haven.guide.Asked;
import haven.guide.EntryForm;
import haven.journal.Entry;
import haven.journal.SafetyPlan;
import haven.journal.ToolkitItem;
import haven.text.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A person's words, given back where they could not be kept, before they go with the process.
final class GivenBack {
    private static final String BEGINNING = "Not all of this is in your journal. Here it is, to copy:";

    private GivenBack() {}

    /// A whole page, line by line.
    static void say(App app, String page) {
        app.err().println(BEGINNING);
        page.lines().map(OneLine::of).forEach(line -> app.err().println(("  " + line).stripTrailing()));
    }

    /// All that was said of an entry that was taken out while it was open.
    ///
    /// @param line what stood in a line that was open, or empty
    /// @return what the person is to be told
    static UserError takenOut(App app, Entry entry, String line) {
        say(app, entry);
        if (!line.isBlank()) {
            app.err().println("  " + OneLine.of(line.strip()));
        }
        return UserError.failure("This entry was taken out in another window.", "It stays out.");
    }

    static void say(App app, Entry entry) {
        say(app, answers(Asked.all(entry)));
    }

    private static <E extends Entry> Map<String, List<String>> answers(EntryForm<E> form) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Asked<E> question : form.questions()) {
            words.put(question.words(), List.of(question.answer(form.entry())));
        }
        return words;
    }

    static void say(App app, SafetyPlan plan) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        plan.parts().forEach((part, lines) -> words.put(part.title(), lines));
        say(app, words);
    }

    static void say(App app, ToolkitItem item) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("name", List.of(item.name()));
        words.put("kind", List.of(item.kind().word()));
        words.put("when it helps", List.of(item.helps()));
        words.put("note", List.of(item.note()));
        say(app, words);
    }

    /// What was said, by what was asked; nothing at all where there is none of it.
    private static void say(App app, Map<String, List<String>> words) {
        if (words.values().stream().flatMap(List::stream).allMatch(String::isEmpty)) {
            return;
        }
        app.err().println(BEGINNING);
        words.forEach((asked, lines) -> {
            List<String> said = lines.stream()
                    .map(OneLine::of)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                app.err().println("  " + asked);
                said.forEach(line -> app.err().println("    " + line));
            }
        });
    }
}
