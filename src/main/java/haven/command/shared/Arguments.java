package haven.command.shared;

import haven.App;
import haven.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What was typed for a command, as text; each command gives it its meaning, so that each can say what is wrong.
public record Arguments(ParseResult result) {
    /// Whether a flag was given.
    public boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    /// Whether the command has such an option.
    public boolean accepts(String option) {
        return result.commandSpec().findOption(option) != null;
    }

    /// The first option that was given and is none of these.
    public Optional<String> beside(Set<String> accepted) {
        return result.matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !accepted.contains(name))
                .findFirst();
    }

    /// Refuses two options that ask for two things.
    public void refuseBoth(String one, String other) {
        if (has(one) && has(other)) {
            throw UserError.usage(one + " and " + other + " ask for two things.", "Give one of them.");
        }
    }

    /// An option's value.
    public Optional<String> value(String option) {
        return Optional.ofNullable(result.matchedOptionValue(option, (String) null));
    }

    /// The values of an option that may be given more than once.
    public List<String> values(String option) {
        return result.matchedOptionValue(option, List.of());
    }

    /// The file of a name that was typed.
    ///
    /// @param hint what is accepted, where it cannot be one
    public static Path file(String name, String hint) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            // As with an empty one.
        }
        throw UserError.usage('"' + name + "\" cannot be a file's name.", hint);
    }

    /// The words that are no options.
    public List<String> words() {
        return result.matchedPositionals().isEmpty() ? List.of() : result.matchedPositionalValue(0, List.<String>of());
    }

    /// The words after the first, which says the action.
    public List<String> rest() {
        return words().stream().skip(1).toList();
    }

    /// Whether to keep to plain lines: `--plain`, `TERM=dumb` and `ACCESSIBLE` ask for them.
    public boolean wantsPlain(App app) {
        return has("--plain")
                || "dumb".equals(app.environment().get("TERM"))
                || !app.environment().getOrDefault("ACCESSIBLE", "").isEmpty();
    }

    /// Whether there is somebody to ask, and they did not say `--no-input`.
    public boolean mayAsk(App app) {
        return !has("--no-input")
                && app.terminals().hasInput()
                && app.terminals().hasOutput();
    }
}
