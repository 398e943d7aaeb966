package haven.command;

import haven.UserError;
import haven.insight.Tool;
import haven.insight.Toolkit;
import haven.journal.Journal;
import haven.journal.ToolkitKind;
import haven.text.OneLine;
import java.util.List;
import java.util.Optional;

/// Which thing in the toolkit is meant by what was typed.
final class ToolkitChoice {
    private ToolkitChoice() {}

    /// The toolkit of a journal.
    static Toolkit toolkit(Journal journal) {
        return Toolkit.of(journal.toolkit().items(), journal.drillUses());
    }

    /// The kind of this word.
    static ToolkitKind kind(String word) {
        return ToolkitKind.of(word)
                .orElseThrow(() -> UserError.usage(
                        "There is no kind \"" + word + "\".",
                        Nearest.question(word, ToolkitKind.words()) + "The kinds are "
                                + String.join(", ", ToolkitKind.words()) + "."));
    }

    /// The kind that the first of two or more words says.
    static Optional<ToolkitKind> leadingKind(List<String> words) {
        return words.size() > 1 ? ToolkitKind.of(words.getFirst()) : Optional.empty();
    }

    /// A name of these words, on one line.
    static String name(String action, List<String> words) {
        String name = OneLine.of(String.join(" ", words)).strip();
        if (name.isEmpty()) {
            throw UserError.usage(
                    "haven toolkit " + action + " needs a name.", "For example: haven toolkit " + action + " tea.");
        }
        return name;
    }

    /// The one that is meant by a name, the beginning of one, or a kind and either.
    static Tool find(String action, List<String> words, Toolkit toolkit) {
        String name = name(action, words);
        List<Tool> found = toolkit.named(name);
        Optional<ToolkitKind> kind = leadingKind(words);
        if (found.isEmpty() && kind.isPresent()) {
            found = toolkit.of(kind.get()).named(name(action, words.subList(1, words.size())));
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? none(name, toolkit) : many(name, found);
    }

    private static UserError none(String name, Toolkit toolkit) {
        List<String> names =
                toolkit.tools().stream().map(tool -> tool.item().name()).toList();
        return UserError.failure(
                "There is no \"" + name + "\" in your toolkit.",
                Nearest.question(name, names) + "haven toolkit shows what is there.");
    }

    private static UserError many(String name, List<Tool> found) {
        List<String> candidates = found.stream()
                .map(tool -> tool.item().kind().word() + " " + tool.item().name())
                .toList();
        return UserError.usage(
                '"' + name + "\" could be " + String.join(", or ", candidates) + ".",
                "Type more of it, or its kind before it.");
    }
}
