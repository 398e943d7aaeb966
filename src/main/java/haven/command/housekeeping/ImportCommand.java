package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Kept;
import haven.command.entry.WaitingEntries;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Nearest;
import haven.command.shared.Specs;
import haven.entry.Kinds;
import haven.exchange.Export;
import haven.exchange.Import;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import haven.file.Aside;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.journal.Arrivals;
import haven.journal.Journal;
import haven.journal.Merged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven import`: what was exported, here or from another program. Everything is checked before anything is written,
/// and all of it is one change.
public final class ImportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "import",
                        "FILE|- [OPTIONS]",
                        List.of(
                                "Brings in what haven exported, or jrnl, Daylio or any text with dates.",
                                "",
                                "  haven import journal.jsonl --dry-run   says what would change",
                                "  jrnl --format json | haven import -",
                                "",
                                "All of it is checked first; importing it again adds nothing."))
                .addPositional(Specs.words("FILE", "a file, a folder of tables, or - for standard input"))
                .addOption(Specs.value("--format", "FORMAT", "jsonl, csv, jrnl, daylio or text, if haven asks"))
                .addOption(Specs.flag("--replace", "let the file's own replace entries that differ"))
                .addOption(Specs.flag("--dry-run", "only show what would change"));
    }

    @Override
    public int run(Arguments arguments, App app) {
        Optional<ImportFormat> format = arguments.value("--format").map(ImportCommand::format);
        String name = name(arguments);
        try (Aside aside = aside(app.paths().data())) {
            List<ImportText> texts = open(name, aside.folder(), app);
            try (Import read = new Import(
                    Arrivals.in(aside.folder(), app.schema()),
                    WaitingEntries.defaults(app),
                    entry -> Kept.require(entry, app))) {
                for (ImportText text : texts) {
                    into(read, text, format);
                }
                return merge(read, arguments, app);
            } finally {
                texts.forEach(ImportText::close);
            }
        } catch (NoSuchFileException missing) {
            throw UserError.failure("There is no file " + name + ".", "Nothing was imported.", missing);
        } catch (IOException problem) {
            throw unreadable(name, problem);
        } catch (UncheckedIOException problem) {
            throw unreadable(name, Objects.requireNonNull(problem.getCause()));
        } catch (InvalidPathException impossible) {
            throw UserError.usage('"' + name + "\" cannot be a file's name.", "Nothing was imported.");
        }
    }

    /// Where there is room for what is checked: beside the journal, where others cannot look.
    private static Aside aside(Path folder) {
        try {
            return Aside.in(folder);
        } catch (IOException problem) {
            throw UserError.failure(
                    "There is no folder " + folder + " and none can be made: " + Reason.of(problem) + ".",
                    "Nothing was imported.",
                    problem);
        }
    }

    private static UserError unreadable(String name, IOException problem) {
        return UserError.failure(
                name + " cannot be read: " + Reason.of(problem) + ".", "Nothing was imported.", problem);
    }

    private static int merge(Import read, Arguments arguments, App app) {
        boolean replace = arguments.has("--replace");
        boolean dry = arguments.has("--dry-run");
        Optional<Merged> merged =
                read.mistakeCount() == 0 ? Optional.of(merge(read, replace, dry, app)) : Optional.empty();
        if (merged.isEmpty() || read.mistakeCount() > 0) {
            return ImportWords.refuse(read.mistakes(), read.mistakeCount(), app);
        }
        ImportWords.lines(merged.get(), replace, dry, app).forEach(app.out()::println);
        return Exit.OK;
    }

    /// What comes of it, which is in the journal then. Where there is something wrong with it, that is nothing.
    private static Merged merge(Import read, boolean replace, boolean dry, App app) {
        Optional<Journal> there = dry ? app.openExistingJournal() : Optional.empty();
        if (dry || !Journal.exists(app.paths().journal())) {
            try (Journal journal = there.orElseGet(() -> Journal.empty(app.schema()))) {
                Merged merged = read.look(journal, replace);
                if (dry || merged.count() == 0) {
                    return merged;
                }
            }
        }
        try (Journal journal = app.openJournal()) {
            return read.into(journal, replace, app.change("import"));
        }
    }

    private static String name(Arguments arguments) {
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            throw UserError.usage(
                    "haven import needs a file.", "Name one, or - for standard input. See haven import --help.");
        }
        if (words.size() > 1) {
            throw UserError.usage("haven import takes one file at a time.", "Import the others after it.");
        }
        return words.getFirst();
    }

    private static ImportFormat format(String word) {
        return ImportFormat.of(word)
                .orElseThrow(() -> UserError.usage(
                        "There is no format \"" + word + "\".",
                        Nearest.question(word, ImportFormat.words())
                                + "The formats are jsonl, csv, jrnl, daylio and text."));
    }

    /// What is to be imported: a file, standard input, or the tables in a folder.
    private static List<ImportText> open(String name, Path aside, App app) throws IOException {
        if (name.equals("-")) {
            return List.of(ImportText.read("standard input", app.in(), aside));
        }
        Path path = Path.of(name);
        return Files.isDirectory(path) ? tables(path, aside, app.kinds()) : List.of(ImportText.open(path, aside));
    }

    private static List<ImportText> tables(Path folder, Path aside, Kinds kinds) throws IOException {
        List<ImportText> texts = new ArrayList<>();
        List<String> tables = kinds.all().stream().map(Export::file).toList();
        for (String name : tables) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                PlainFile.require(file);
                texts.add(ImportText.open(file, aside));
            }
        }
        if (texts.isEmpty()) {
            throw UserError.usage(
                    "There is no table of haven's in the folder " + folder + ".",
                    "Name a file, or a folder with " + String.join(", ", tables) + ".");
        }
        return texts;
    }

    private static void into(Import read, ImportText text, Optional<ImportFormat> format) {
        if (text.isBlank()) {
            throw UserError.usage("There is nothing in " + text.name() + ".", "Nothing was imported.");
        }
        if (!read.read(text, format)) {
            throw UserError.usage(
                    "haven cannot tell what " + text.name() + " is.",
                    "Nothing was imported. It reads haven's own jsonl and csv, jrnl, daylio, and text in which"
                            + " a date begins each entry; --format says which.");
        }
    }
}
