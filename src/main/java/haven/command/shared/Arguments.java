package haven.command.shared;

import java.util.List;
import java.util.Optional;
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

    /// An option's value.
    public Optional<String> value(String option) {
        return Optional.ofNullable(result.matchedOptionValue(option, (String) null));
    }

    /// The values of an option that may be given more than once.
    public List<String> values(String option) {
        return result.matchedOptionValue(option, List.of());
    }

    /// The words that are no options.
    public List<String> words() {
        return result.matchedPositionals().isEmpty() ? List.of() : result.matchedPositionalValue(0, List.<String>of());
    }
}
