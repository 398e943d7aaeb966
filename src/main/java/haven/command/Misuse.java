package haven.command;

import haven.UserError;
import haven.command.shared.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what was wrong with the options typed.
final class Misuse {
    private Misuse() {}

    static UserError of(CommandSpec spec, ParameterException wrong) {
        String see = "See " + spec.name() + " --help.";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            if (!word.startsWith("-")) {
                return UserError.usage(spec.name() + " does not take " + quoted(word) + ".", see);
            }
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return UserError.usage(
                    spec.name() + " has no option " + name + ".",
                    Nearest.question(name, Dispatch.optionNames(spec)) + see);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().getFirst();
            String name = argument instanceof OptionSpec option ? option.longestName() : spec.name();
            return UserError.usage(name + " needs " + argument.paramLabel() + ".", see);
        }
        return UserError.usage(
                String.valueOf(wrong.getMessage()).lines().findFirst().orElse("") + ".", see);
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
