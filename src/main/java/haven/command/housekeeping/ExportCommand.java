package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.DayRange;
import haven.command.shared.Nearest;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.exchange.Export;
import haven.file.OwnerOnly;
import haven.file.Spool;
import haven.report.ReportFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/// `haven export`: everything in the journal, for other programs and for another haven.
public final class ExportCommand implements Command {
    public static final List<String> FORMATS = List.of("jsonl", "csv");

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
                .addOption(Specs.value("-o, --output", "FILE", "write to a new file, or for csv a folder"))
                .addOption(Specs.flag("--force", "replace what is there"));
        DayRange.addTo(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, App app) {
        boolean tables = format(arguments).equals("csv");
        Optional<Path> to = to(arguments);
        if (tables && to.isEmpty()) {
            throw UserError.usage("--format csv writes several files.", "Name a folder for them with -o.");
        }
        DayRange days = DayRange.read(arguments, app);
        List<Kind> kinds = days.isOpen() ? app.kinds().all() : app.kinds().ofDays();
        boolean replace = arguments.has("--force");
        int[] count = {0};
        if (to.isEmpty()) {
            print(days, kinds, app);
        } else if (tables) {
            List<String> files = app.kinds().all().stream().map(Export::file).toList();
            ReportFile.writeFolder(
                    app.ownFiles(),
                    to.get(),
                    files,
                    replace,
                    folder -> count[0] = write(days, kinds, Export.tables(folder, kinds), app));
            tell(count[0], to.get(), app);
        } else {
            ReportFile.write(
                    app.ownFiles(),
                    to.get(),
                    replace,
                    file -> count[0] =
                            write(days, kinds, lines(Files.newOutputStream(file, StandardOpenOption.WRITE), app), app));
            tell(count[0], to.get(), app);
        }
        return Exit.OK;
    }

    /// Writes everything, or what is of these days: what the journal lists by day first, then what stands.
    ///
    /// @return how many entries that is
    private static int write(DayRange days, List<Kind> kinds, Export export, App app) throws IOException {
        int[] count = {0};
        Consumer<Entry> add = entry -> {
            export.add(entry);
            count[0]++;
        };
        try (export) {
            return app.look(
                    0,
                    journal -> journal.reading(() -> {
                        journal.each(days.first(), days.last(), add);
                        kinds.stream()
                                .filter(kind -> !kind.isOfADay())
                                .forEach(kind -> journal.entries(kind).forEach(add));
                        return count[0];
                    }));
        } catch (UncheckedIOException problem) {
            throw Objects.requireNonNull(problem.getCause());
        }
    }

    /// Prints it by way of a file that has no name any more: nobody who keeps something is to wait for whoever reads
    /// this.
    private static void print(DayRange days, List<Kind> kinds, App app) {
        try (Spool spool = new Spool(app.paths().data())) {
            write(days, kinds, lines(spool, app), app);
            spool.transferTo(app.out());
        } catch (IOException impossible) {
            // A print stream keeps its errors to itself; whoever made it tells of them.
            throw new UncheckedIOException(impossible);
        }
    }

    private static void tell(int entries, Path to, App app) {
        // A folder that was there keeps its own permissions; what was written into it has its own.
        Path written = app.kinds().all().stream()
                .map(kind -> to.resolve(Export.file(kind)))
                .filter(Files::exists)
                .findFirst()
                .orElse(to);
        app.err()
                .println((entries == 1 ? "1 entry is in " : entries + " entries are in ") + to + "; "
                        + OwnerOnly.readers(written, "what was written") + ".");
    }

    private static Export lines(OutputStream out, App app) {
        return Export.lines(new BufferedOutputStream(out), app.schema().version());
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
        return arguments
                .value("--output")
                .filter(name -> !name.equals("-"))
                .map(name -> Arguments.file(name, "--output takes a file or a folder."));
    }
}
