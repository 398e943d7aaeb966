package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.Version;
import haven.command.journal.JournalCommand;
import haven.command.shared.Arguments;
import haven.command.shared.BugReport;
import haven.command.shared.Command;
import haven.command.shared.LostJournal;
import haven.command.shared.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// From what was typed to a command and its exit code: builds only the command that was asked for.
///
/// @param app its surroundings
/// @param more commands beside those that come with haven, or in the place of one of these
public record Dispatch(App app, List<Commands.Entry> more) {
    /// Runs haven's own commands.
    public Dispatch(App app) {
        this(app, List.of());
    }

    /// Runs what was typed. Whatever goes wrong becomes one line on standard error and an exit code.
    public int run(String... args) {
        try {
            int code = told(List.of(args));
            app.out().flush();
            Optional<String> lost = LostJournal.line(app);
            lost.ifPresent(app.err()::println);
            if (code == Exit.OK && lost.isEmpty()) {
                backUpIfDue();
            }
            return code;
        } catch (RuntimeException | Error bug) {
            app.out().flush();
            app.err().println(BugReport.write(app, bug));
            return Exit.BUG;
        }
    }

    private int told(List<String> args) {
        try {
            return dispatch(args);
        } catch (UserError error) {
            app.out().flush();
            app.err().println(error.line());
            return error.exitCode();
        }
    }

    private int dispatch(List<String> args) {
        if (args.isEmpty()) {
            return new HomeScreen(app).show();
        }
        String first = args.getFirst();
        List<String> rest = args.subList(1, args.size());
        return switch (first) {
            case "--plain" -> rest.isEmpty() ? new HomeScreen(app.inPlainLines()).show() : command(first, rest);
            case "--version", "-V" -> app.say(Version.LINE);
            case "--help", "-h", "help" -> help(rest);
            default -> command(first, rest);
        };
    }

    private int help(List<String> about) {
        return app.say(
                about.isEmpty()
                        ? Help.overview()
                        : Help.of(find(about.getFirst()).command().get().spec()));
    }

    private int command(String name, List<String> args) {
        Command command = find(name).command().get();
        command.prepare(app);
        CommandSpec spec = command.spec();
        Arguments arguments = parse(spec, args);
        if (arguments.has("--help")) {
            return app.say(Help.of(spec));
        }
        return command.run(arguments, arguments.has("--plain") ? app.inPlainLines() : app);
    }

    /// Once a week, after a command that wrote, and after all it had to say: in nobody's way.
    private void backUpIfDue() {
        if (app.journalUse().isToWrite()) {
            app.backups().makeIfDue().ifPresent(damaged -> app.err().println(damaged.line()));
        }
    }

    private Commands.Entry find(String name) {
        List<String> names = Commands.ALL.stream().map(Commands.Entry::name).toList();
        return more.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .or(() -> Commands.named(name))
                .orElseThrow(() -> UserError.usage(
                        (name.startsWith("-") ? "There is no option " : "There is no command ") + name + ".",
                        hint(name, names)));
    }

    /// A word for entries belongs to the command that has them.
    private static String hint(String name, List<String> names) {
        return JournalCommand.ACTIONS.contains(name)
                ? "haven journal " + name + " is for what you kept."
                : Nearest.question(name, names) + "See haven --help.";
    }

    private static Arguments parse(CommandSpec spec, List<String> args) {
        CommandLine line = new CommandLine(spec)
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setOverwrittenOptionsAllowed(true);
        // --help wins over whatever else is wrong.
        int end = args.contains("--") ? args.indexOf("--") : args.size();
        if (args.subList(0, end).contains("--help") || args.subList(0, end).contains("-h")) {
            return new Arguments(line.parseArgs("--help"));
        }
        try {
            return new Arguments(line.parseArgs(args.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            throw misuse(spec, wrong);
        }
    }

    /// One line that says what was wrong with the options typed.
    private static UserError misuse(CommandSpec spec, ParameterException wrong) {
        String see = "See " + spec.name() + " --help.";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            if (!word.startsWith("-")) {
                return UserError.usage(spec.name() + " does not take \"" + word + "\".", see);
            }
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return UserError.usage(
                    spec.name() + " has no option " + name + ".", Nearest.question(name, optionNames(spec)) + see);
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

    /// The names of a command's options, long forms only.
    private static List<String> optionNames(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }
}
