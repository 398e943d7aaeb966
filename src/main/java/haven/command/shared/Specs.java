package haven.command.shared;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// How commands say what they accept. Programmatic and all text: picocli's annotations and converters would cost
/// more time at start than the rest of a command.
public final class Specs {
    private Specs() {}

    /// A command with its help: what it does, examples, then its options.
    public static CommandSpec command(String name, String synopsis, List<String> summaryAndExamples) {
        CommandSpec spec = CommandSpec.create().name("haven " + name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.header(summaryAndExamples.toArray(String[]::new));
        usage.customSynopsis("haven " + name + " " + synopsis);
        usage.sortOptions(false);
        spec.addOption(flag("-h, --help", "show this help"));
        return spec;
    }

    /// An option without a value.
    ///
    /// @param name such as `--help`, or `-h, --help` with a short one
    public static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name.split(", "))
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /// An option with a value; its name as above.
    public static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name.split(", "))
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// An option that may be given more than once.
    public static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// Options that are so alike that one line of help says what all of them are.
    public static void together(CommandSpec spec, OptionSpec... options) {
        for (OptionSpec option : options) {
            spec.addOption(option.toBuilder().hidden(true).build());
        }
    }

    /// The words that are no options, any number of them.
    public static PositionalParamSpec words(String label, String description) {
        return positional(label, description).index("0..*").arity("0..*").build();
    }

    /// One word that is no option, or none.
    public static PositionalParamSpec word(String label, String description) {
        return positional(label, description).index("0").arity("0..1").build();
    }

    private static PositionalParamSpec.Builder positional(String label, String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description);
    }

    /// What was refused, as a sentence.
    public static String sentence(String refused) {
        return refused.substring(0, 1).toUpperCase(Locale.ROOT) + refused.substring(1) + ".";
    }

    /// Draw nothing; one line a cue. Every drill has it.
    public static OptionSpec plain() {
        return flag("--plain", "one line a cue (as with TERM=dumb or ACCESSIBLE=1)");
    }

    /// Ask in plain lines. Every command with a form has it.
    public static OptionSpec plainForm() {
        return flag("--plain", "ask in plain lines");
    }

    /// Say it in words. Every report has it.
    public static OptionSpec inWords() {
        return flag("--plain", "words alone, one fact a line (as with ACCESSIBLE=1)");
    }

    /// Ask nothing. Every command that may ask has it.
    public static OptionSpec noInput() {
        return flag("--no-input", "ask nothing");
    }
}
