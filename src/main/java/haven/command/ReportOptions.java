package haven.command;

import haven.App;
import haven.UserError;
import haven.report.Format;
import haven.report.ReportFile;
import haven.report.Signs;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// In which form a report is wanted, and where: the options that every report has.
///
/// @param format its form
/// @param file where to, if not standard output
/// @param replace whether a file that is there may be replaced
record ReportOptions(Format format, Optional<Path> file, boolean replace) {
    private static final String STANDARD_OUTPUT = "-";

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Specs.value("--format", "FORMAT", "text (the default), markdown or json"))
                .addOption(Specs.flag("--json", "the same as --format json"))
                .addOption(Specs.value("-o", "--output", "FILE", "write to a new file; .md and .json set the format"))
                .addOption(Specs.flag("--force", "replace the file if there is one"));
    }

    static ReportOptions read(Arguments arguments) {
        Optional<Path> file = arguments
                .value("--output")
                .filter(name -> !name.equals(STANDARD_OUTPUT))
                .map(ReportOptions::file);
        Format format = format(arguments).orElseGet(() -> file.map(Format::of).orElse(Format.TEXT));
        return new ReportOptions(format, file, arguments.has("--force"));
    }

    private static Path file(String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            throw UserError.usage(
                    '"' + name + "\" cannot be a file's name.", "--output takes a file, or - for the screen.");
        }
        throw UserError.usage("--output needs a file's name.", "It takes a file, or - for the screen.");
    }

    private static Optional<Format> format(Arguments arguments) {
        Optional<Format> format = arguments.value("--format").map(ReportOptions::format);
        if (!arguments.has("--json")) {
            return format;
        }
        if (format.isPresent() && format.get() != Format.JSON) {
            throw UserError.usage(
                    "--json and --format " + format.get().word() + " ask for two things.", "Give one of them.");
        }
        return Optional.of(Format.JSON);
    }

    private static Format format(String word) {
        return Format.of(word)
                .orElseThrow(() -> UserError.usage(
                        "There is no format \"" + word + "\".",
                        Nearest.question(word, Format.words()) + "The formats are text, markdown and json."));
    }

    /// Prints the report, or writes it to the file and says so.
    ///
    /// @param title what it is, to begin a sentence
    void give(App app, String title, Report report) {
        if (file.isEmpty()) {
            app.out().print(report.text(Columns.of(app), signs(app)));
            return;
        }
        ReportFile.write(file.get(), report.text(Columns.DEFAULT, Signs.UNICODE), replace);
        app.err().println(title + " is in " + file.get() + "; only you can read it.");
    }

    /// What a report may draw with on standard output.
    static Signs signs(App app) {
        return app.out().charset().equals(StandardCharsets.UTF_8) ? Signs.UNICODE : Signs.ASCII;
    }

    /// A report, once its width and its signs are known.
    interface Report {
        String text(int columns, Signs signs);
    }
}
