package haven.command;

import haven.App;
import haven.UserError;
import haven.journal.Episode;
import haven.journal.EpisodeJson;
import picocli.CommandLine.Model.OptionSpec;

/// An entry as JSON from standard input.
final class JsonEntry {
    private JsonEntry() {}

    static Episode read(Arguments arguments, App app) {
        String source = arguments.value("--json").orElse("");
        if (!source.equals("-")) {
            throw UserError.usage(
                    "--json reads standard input only, not \"" + source + "\".",
                    "Write it so: haven log --json - < entry.json.");
        }
        refuseMore(arguments);
        return EpisodeJson.read(
                StandardInput.bytes(app, EpisodeJson.MOST_BYTES),
                new EpisodeJson.Defaults(app.now(), app.newId(), Settings.orDefault(app)::day, Nearest::question));
    }

    /// The entry is in the JSON, whole: an option beside it would leave open which of the two holds.
    private static void refuseMore(Arguments arguments) {
        if (!arguments.words().isEmpty()) {
            throw UserError.usage("--json - takes no words beside it.", "Put them into the JSON as \"trigger\".");
        }
        for (OptionSpec option : arguments.result().matchedOptions()) {
            switch (option.longestName()) {
                case "--json", "--no-input", "--plain" -> {}
                default ->
                    throw UserError.usage(
                            "--json - takes no " + option.longestName() + " beside it.", "Put it into the JSON.");
            }
        }
    }
}
