package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.exchange.Export;
import haven.journal.Journal;
import haven.report.ReportFile;
import haven.report.ReportFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven export`: everything in the journal, for other programs and for another haven.
final class ExportCommand implements Command {
    static final List<String> FORMATS = List.of("jsonl", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "export",
                        "[OPTIONS]",
                        List.of(
                                "Everything you kept, for other programs, or for haven on another machine.",
                                "",
                                "  haven export > journal.jsonl         JSON Lines, an entry a line",
                                "  haven export --format csv -o tables  a folder of tables for a spreadsheet",
                                "",
                                "haven import brings both back. What was changed when, only haven backup keeps."))
                .addOption(Specs.value("--format", "FORMAT", "jsonl (the default) or csv"))
                .addOption(Specs.value("-o", "--output", "FILE", "write to a new file, or for csv a folder"))
                .addOption(Specs.flag("--force", "replace what is there"));
        DayRange.addTo(spec);
        return spec;
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
    }

    @Override
    public int run(Arguments arguments, App app) {
        boolean tables = format(arguments).equals("csv");
        Optional<Path> to = to(arguments);
        if (tables && to.isEmpty()) {
            throw UserError.usage("--format csv writes several files.", "Name a folder for them with -o.");
        }
        DayRange days = DayRange.read(arguments, app);
        ExportPart part = ExportPart.read(app, days);
        boolean replace = arguments.has("--force");
        if (to.isEmpty()) {
            to(app.out(), part);
        } else if (tables) {
            ReportFolder.write(
                    to.get(), Export.TABLES, replace, folder -> part.to(Export.tables(folder, days.isOpen())));
            tell(part, to.get(), app);
        } else {
            ReportFile.write(to.get(), replace, file -> part.to(lines(Files.newOutputStream(file))));
            tell(part, to.get(), app);
        }
        return Exit.OK;
    }

    private static void to(OutputStream out, ExportPart part) {
        try {
            part.to(lines(out));
        } catch (IOException impossible) {
            // A print stream keeps its errors to itself; whoever made it tells of them.
            throw new UncheckedIOException(impossible);
        }
    }

    private static void tell(ExportPart part, Path to, App app) {
        int entries = part.entries().size();
        app.err()
                .println((entries == 1 ? "1 entry is in " : entries + " entries are in ") + to
                        + "; only you can read what was written.");
    }

    private static Export lines(OutputStream out) {
        return Export.lines(new BufferedOutputStream(out), Journal.SCHEMA);
    }

    private static String format(Arguments arguments) {
        String format = arguments.value("--format").orElse("jsonl").toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            throw UserError.usage(
                    "There is no format \"" + format + "\".",
                    Nearest.question(format, FORMATS) + "The formats are jsonl and csv.");
        }
        return format;
    }

    private static Optional<Path> to(Arguments arguments) {
        return arguments.value("--output").filter(name -> !name.equals("-")).map(name -> {
            try {
                if (!name.isEmpty()) {
                    return Path.of(name);
                }
            } catch (InvalidPathException impossible) {
                // As with an empty one.
            }
            throw UserError.usage('"' + name + "\" cannot be a file's name.", "--output takes a file or a folder.");
        });
    }
}
