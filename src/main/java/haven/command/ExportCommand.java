package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.When;
import haven.exchange.Export;
import haven.journal.Journal;
import haven.report.ReportFile;
import haven.report.ReportFolder;
import haven.setting.Config;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven export`: everything in the journal, for other programs and for another haven.
final class ExportCommand implements Command {
    static final List<String> FORMATS = List.of("jsonl", "csv");

    @Override
    public CommandSpec spec() {
        return Specs.command(
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
                .addOption(Specs.value("--since", "DAY", "only entries of this day or later"))
                .addOption(Specs.value("--until", "DAY", "only entries of this day or earlier"))
                .addOption(Specs.flag("--force", "replace what is there"));
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
        Optional<LocalDate> since = day("--since", arguments, app);
        Optional<LocalDate> until = day("--until", arguments, app);
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw UserError.usage("--until " + until.get() + " is before --since " + since.get() + ".", "Swap them.");
        }
        boolean whole = since.isEmpty() && until.isEmpty();
        ExportPart part = ExportPart.read(app, since, until);
        boolean replace = arguments.has("--force");
        if (to.isEmpty()) {
            toStandardOutput(part, app);
        } else if (tables) {
            ReportFolder.write(to.get(), replace, folder -> part.to(Export.tables(folder, whole)));
            tell(part, to.get(), app);
        } else {
            ReportFile.write(to.get(), replace, file -> part.to(lines(Files.newOutputStream(file))));
            tell(part, to.get(), app);
        }
        return Exit.OK;
    }

    private static void toStandardOutput(ExportPart part, App app) {
        try {
            part.to(lines(new Checked(app)));
        } catch (IOException problem) {
            throw UserError.failure(
                    "The export could not be written to standard output.",
                    "It is not whole; your journal is as it was.",
                    problem);
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

    private static Optional<LocalDate> day(String option, Arguments arguments, App app) {
        return arguments.value(option).map(text -> {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException words) {
                ZonedDateTime now = app.now();
                Config config = app.readableConfig();
                return config.day(When.parse(option, text, now, config.day(now)));
            }
        });
    }

    /// Standard output, which says nothing by itself when it is gone or full.
    private static final class Checked extends OutputStream {
        private final App app;

        Checked(App app) {
            this.app = app;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            app.out().write(bytes, from, count);
            if (app.out().checkError()) {
                throw new IOException("standard output is closed or full");
            }
        }
    }
}
