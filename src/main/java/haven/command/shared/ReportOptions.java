package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.calendar.English;
import haven.exchange.Export;
import haven.file.OwnerOnly;
import haven.file.Spool;
import haven.file.WholeFile.Filling;
import haven.report.Format;
import haven.report.Report;
import haven.report.ReportFile;
import haven.report.Signs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/// In which form a report is wanted, and where: the options that every report has.
///
/// @param format its form
/// @param file where to, if not standard output
/// @param replace whether a file that is there may be replaced
/// @param opens whether a page is to be opened in a browser
public record ReportOptions(Format format, Optional<Path> file, boolean replace, boolean opens) {
    /// What another program would know a file's form by; a number, as in `week.47`, is none.
    private static final Pattern ENDING = Pattern.compile("[^.]\\.[A-Za-z][A-Za-z0-9]*$");

    private static final String OPEN = "--open";

    /// The forms of a page.
    public static final List<Format> PAGE =
            List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.PDF, Format.CSV, Format.JSON);

    /// The forms of what has rows.
    public static final List<Format> ROWS = List.of(Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON);

    public static CommandSpec addTo(CommandSpec spec) {
        return addTo(spec, PAGE);
    }

    public static CommandSpec addTo(CommandSpec spec, List<Format> formats) {
        String others = Audible.oneOf(words(formats.subList(1, formats.size())));
        if (formats.contains(Format.HTML)) {
            spec.addOption(Specs.flag(OPEN, "show it in your browser, as a page of HTML"));
        }
        return spec.addOption(Specs.value("--format", "FORMAT", "text (the default), " + others))
                .addOption(Specs.flag("--json", "the same as --format json"))
                .addOption(Specs.value("-o, --output", "FILE", "write to a new file; its ending sets the format"))
                .addOption(Specs.flag("--force", "replace the file if there is one"));
    }

    public static ReportOptions read(Arguments arguments) {
        return read(arguments, PAGE);
    }

    public static ReportOptions read(Arguments arguments, List<Format> formats) {
        Optional<Path> file =
                arguments.value("--output").filter(name -> !name.equals("-")).map(ReportOptions::file);
        boolean opens = arguments.has(OPEN);
        Format format = format(arguments, formats)
                .or(() -> file.flatMap(name -> ofEnding(name, formats)))
                .orElse(opens ? Format.HTML : Format.TEXT);
        if (opens && format != Format.HTML && format != Format.PDF) {
            throw UserError.usage(
                    OPEN + " and the format " + format.word() + " ask for two things.",
                    "A browser shows html, or a pdf.");
        }
        if (format == Format.PDF && file.isEmpty()) {
            throw UserError.usage("A PDF goes into a file.", "Name it with -o, such as -o week.pdf.");
        }
        return new ReportOptions(format, file, arguments.has("--force"), opens);
    }

    private static Path file(String name) {
        if (name.isEmpty()) {
            throw UserError.usage("--output needs a file's name.", "It takes a file, or - for the screen.");
        }
        return Arguments.file(name, "--output takes a file, or - for the screen.");
    }

    private static Optional<Format> format(Arguments arguments, List<Format> formats) {
        Optional<Format> format = arguments.value("--format").map(word -> format(word, formats));
        if (!arguments.has("--json")) {
            return format;
        }
        if (format.isPresent() && format.get() != Format.JSON) {
            throw UserError.usage(
                    "--json and --format " + format.get().word() + " ask for two things.", "Give one of them.");
        }
        return Optional.of(Format.JSON);
    }

    private static Format format(String word, List<Format> formats) {
        return Format.of(word)
                .filter(formats::contains)
                .orElseThrow(() -> UserError.usage(
                        "There is no format \"" + word + "\".",
                        Nearest.question(word, words(formats)) + "The formats are " + English.list(words(formats))
                                + "."));
    }

    /// The form that a file's ending asks for, if it has one.
    private static Optional<Format> ofEnding(Path file, List<Format> formats) {
        String name = String.valueOf(file.getFileName());
        for (Format format : formats) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
                return Optional.of(format);
            }
        }
        if (ENDING.matcher(name).find()) {
            List<String> endings = formats.stream().map(Format::ending).toList();
            throw UserError.usage(
                    "There is no format for " + name + ".",
                    "Names end in " + Audible.oneOf(endings) + "; --format says it for any other.");
        }
        return Optional.empty();
    }

    private static List<String> words(List<Format> formats) {
        return formats.stream().map(Format::word).toList();
    }

    /// Prints a report, or writes it to the file and says so.
    ///
    /// @param title what it is, to begin a sentence
    public void give(App app, String title, Report report) {
        give(app, title, (columns, signs) -> report.as(format, columns, signs));
    }

    /// As [#give(App, String, Report)], what is already in the form that is wanted.
    public void give(App app, String title, Written report) {
        give(app, true, title, (out, columns, signs) -> out.accept(report.text(columns, signs)));
    }

    /// As [#give], through the person's pager where it is text for a terminal and longer than its screen.
    ///
    /// @param plain whether no pager is wanted
    public void page(App app, boolean plain, String title, Written report) {
        give(
                app,
                plain || format != Format.TEXT,
                title,
                (out, columns, signs) -> out.accept(report.text(columns, signs)));
    }

    /// As [#page(App, boolean, String, Written)], what comes in pieces.
    public void page(App app, boolean plain, String title, Pieces report) {
        give(app, plain || format != Format.TEXT, title, report);
    }

    private void give(App app, boolean plain, String title, Pieces report) {
        if (file.isPresent() || opens) {
            Path to = file.orElseGet(() -> app.paths().page());
            Filling filling = filling(app, to, report);
            if (file.isPresent()) {
                ReportFile.write(app.ownFiles(), to, replace, filling);
            } else {
                ReportFile.replaceOwn(to, filling);
            }
            String where = title + " is in " + to + "; " + OwnerOnly.readers(to, "it") + ".";
            if (opens) {
                PageOpener.open(app, to, where);
            } else {
                app.err().println(where);
            }
            return;
        }
        // Whoever reads it may take their time; nobody who writes to the journal waits until they have.
        try (Spool spool = new Spool(app.paths().data())) {
            report.write(
                    piece -> spool.writeBytes(piece.getBytes(app.out().charset())), app.columns(), signs(app, format));
            Pager.show(app, plain, spool);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Filling filling(App app, Path to, Pieces report) {
        if (format == Format.PDF) {
            StringBuilder page = new StringBuilder();
            report.write(page::append, App.DEFAULT_COLUMNS, Signs.UNICODE);
            return PagePrinter.printing(app, to, page.toString());
        }
        return temporary -> {
            try (Writer out = Files.newBufferedWriter(temporary, StandardOpenOption.WRITE)) {
                out.write(format == Format.CSV ? Export.MARK : "");
                report.write(piece -> append(out, piece), App.DEFAULT_COLUMNS, Signs.UNICODE);
            } catch (UncheckedIOException problem) {
                throw Objects.requireNonNull(problem.getCause());
            }
        };
    }

    private static void append(Writer out, String piece) {
        try {
            out.write(piece);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Prints a report that comes as text or as JSON.
    public static void print(App app, Report report, boolean json) {
        Format format = json ? Format.JSON : Format.TEXT;
        app.out().print(report.as(format, app.columns(), signs(app, format)));
    }

    /// As [#page], as the options say.
    public static void show(App app, Arguments arguments, Report report) {
        page(app, arguments.wantsPlain(app), report, arguments.has("--json"));
    }

    /// As [#print], through the person's pager where it is text for a terminal and longer than its screen.
    ///
    /// @param plain whether no pager is wanted
    public static void page(App app, boolean plain, Report report, boolean json) {
        Format format = json ? Format.JSON : Format.TEXT;
        Pager.show(app, plain || json, report.as(format, app.columns(), signs(app, format)));
    }

    /// What a report may draw with on standard output.
    public static Signs signs(App app) {
        return signs(app, Format.TEXT);
    }

    /// A page or data is for other programs: what is spoken is the text.
    private static Signs signs(App app, Format format) {
        if (app.isPlain() && format == Format.TEXT) {
            return Signs.WORDS;
        }
        return isAscii(app) ? Signs.ASCII : Signs.UNICODE;
    }

    /// Whether standard output shows ASCII alone: JSON escapes the rest then.
    public static boolean isAscii(App app) {
        return !app.out().charset().equals(StandardCharsets.UTF_8);
    }

    /// A report, once its width and its signs are known.
    public interface Written {
        String text(int columns, Signs signs);
    }

    /// A report that is larger than the memory may be.
    public interface Pieces {
        /// Writes it.
        ///
        /// @param out gets it piece by piece, each of whole letters
        void write(Consumer<String> out, int columns, Signs signs);
    }
}
