package haven.command.direction;

import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.journal.Journal;
import haven.text.OneLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which thing in the toolkit is meant by what was typed.
public final class ToolkitChoice {
    private static final List<String> TYPES =
            Arrays.stream(ToolType.values()).map(ToolType::word).toList();

    private ToolkitChoice() {}

    /// A word that is a type, in any case; unlike an option's, never a part of one: it may be a name.
    private static Optional<ToolType> named(String word) {
        return Arrays.stream(ToolType.values())
                .filter(type -> type.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /// The toolkit of a journal.
    public static Toolkit toolkit(Journal journal) {
        return Toolkit.of(journal.entries(Tool.KIND), journal.drillUses());
    }

    /// The type of this word.
    static ToolType type(String word) {
        return named(word).orElseThrow(() -> Nearest.unknown("type", word, TYPES));
    }

    /// The kind that the first of two or more words says.
    static Optional<ToolType> leadingType(List<String> words) {
        return words.size() > 1 ? named(words.getFirst()) : Optional.empty();
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
    static Ranked find(String action, List<String> words, Toolkit toolkit) {
        String name = name(action, words);
        List<Ranked> found = toolkit.named(name);
        Optional<ToolType> type = leadingType(words);
        if (found.isEmpty() && type.isPresent()) {
            found = toolkit.of(type.get()).named(name(action, words.subList(1, words.size())));
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? none(name, toolkit) : many(name, found);
    }

    private static UserError none(String name, Toolkit toolkit) {
        List<String> names =
                toolkit.tools().stream().map(tool -> tool.item().get(Tool.NAME)).toList();
        return UserError.failure(
                "There is no \"" + name + "\" in your toolkit.",
                Nearest.question(name, names) + "haven toolkit shows what is there.");
    }

    private static UserError many(String name, List<Ranked> found) {
        List<String> candidates = found.stream()
                .map(tool ->
                        tool.item().get(Tool.TYPE).word() + " " + tool.item().get(Tool.NAME))
                .toList();
        return UserError.usage(
                '"' + name + "\" could be " + String.join(", or ", candidates) + ".",
                "Type more of it, or its type before it.");
    }
}
