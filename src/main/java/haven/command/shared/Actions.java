package haven.command.shared;

import haven.UserError;
import haven.text.ShellWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the first word of a command may say, and the options that go with each.
///
/// @param command the command's name
/// @param options the long names of each action's options; the action without a word comes first
public record Actions(String command, Map<String, Set<String>> options) {
    /// From lines such as `add --note --helps`.
    public static Actions of(String command, String... lines) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split(" "));
            options.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
        return new Actions(command, options);
    }

    /// The words, in their order.
    public List<String> words() {
        return List.copyOf(options.keySet());
    }

    /// The action that was typed; refuses a word that is none, and an option that would do nothing there.
    public String chosen(Arguments arguments) {
        String action = arguments.words().isEmpty()
                ? words().getFirst()
                : arguments.words().getFirst();
        Set<String> accepted = options.get(action);
        if (accepted == null) {
            throw UserError.usage("haven " + command + " cannot \"" + action + "\".", hint(action));
        }
        accept(action, accepted, arguments);
        return action;
    }

    /// Where a command can search, a word that it does not know may be one to search for.
    private String hint(String word) {
        String nearest = Nearest.question(word, words());
        String search = nearest.isEmpty() && words().contains("search")
                ? "To search for it: haven " + command + " search " + ShellWords.quoted(word) + ". "
                : nearest;
        return search + "It can " + String.join(", ", words()) + ".";
    }

    /// Refuses an option that would do nothing there.
    public void accept(String action, Set<String> accepted, Arguments arguments) {
        Set<String> all = new HashSet<>(accepted);
        // How something is said goes with whatever is said.
        all.add("--plain");
        arguments.beside(all).ifPresent(option -> {
            throw UserError.usage(
                    "haven " + command + " " + action + " takes no " + option + ".",
                    "See haven " + command + " --help.");
        });
    }

    /// Refuses words after an action that takes none.
    public void refuseWords(String action, Arguments arguments) {
        List<String> more = arguments.rest();
        if (!more.isEmpty()) {
            throw UserError.usage(
                    "haven " + command + " " + action + " takes no words, not \"" + String.join(" ", more) + "\".",
                    "See haven " + command + " --help.");
        }
    }
}
