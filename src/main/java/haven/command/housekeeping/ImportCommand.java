package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Kept;
import haven.command.entry.WaitingEntries;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Specs;
import haven.exchange.ForeignFile;
import haven.exchange.Import;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import haven.exchange.ReadAs;
import haven.file.Aside;
import haven.file.Reason;
import haven.journal.Arrivals;
import haven.journal.Journal;
import haven.journal.Merged;
import java.io.IOException;
import java.io.UncheckedIOException;
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
                                "Brings in what haven exported, what jrnl, Day One or Daylio did, a text with",
                                "dates, a folder of daily notes, or any table with a date.",
                                "",
                                "  haven import journal.jsonl --dry-run   says what would change",
                                "  jrnl --format json | haven import -",
                                "  haven import moods.csv --map 'Date=date,Mood=rating.mood:1-5,Text=note'",
                                "",
                                "All of it is checked first; importing it again adds nothing."))
                .addPositional(Specs.words("FILE", "a file, a folder of tables, or - for standard input"))
                .addOption(Specs.value("--format", "FORMAT", "the form of the file, if haven asks"))
                .addOption(Specs.values("--map", "COLUMN=FIELD", "what a table's columns are; haven shows how"))
                .addOption(Specs.values("--mood", "WORD=0-10", "the number of a mood in words"))
                .addOption(Specs.value("--date-order", "dmy|mdy|ymd", "which comes first in 3/10/2024"))
                .addOption(Specs.value("--encoding", "NAME", "such as windows-1252, if it is not UTF-8"))
                .addOption(Specs.flag("--replace", "let the file's own replace entries that differ"))
                .addOption(Specs.flag("--dry-run", "only show what would change"));
    }

    @Override
    public int run(Arguments arguments, App app) {
        Optional<ImportFormat> format = ImportOptions.format(arguments);
        ReadAs asked = ImportOptions.readAs(arguments, app);
        String name = name(arguments);
        try (Aside aside = aside(app.paths().data())) {
            ImportFiles files = ImportFiles.open(name, asked, aside.folder(), app);
            try (Import read = new Import(
                    Arrivals.in(aside.folder(), app.schema()),
                    WaitingEntries.defaults(app),
                    entry -> Kept.require(entry, app))) {
                List<String> remarks = new ArrayList<>();
                if (files.isFolderOfNotes()) {
                    remarks.addAll(ImportFolder.into(read, files.texts(), format, name));
                } else {
                    files.texts().forEach(text -> into(read, text, format));
                }
                files.texts().forEach(text -> remarks.addAll(text.remarks()));
                return merge(read, remarks, arguments, app);
            } finally {
                files.texts().forEach(ImportText::close);
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

    private static int merge(Import read, List<String> remarks, Arguments arguments, App app) {
        boolean replace = arguments.has("--replace");
        boolean dry = arguments.has("--dry-run");
        Optional<Merged> merged =
                read.mistakeCount() == 0 ? Optional.of(merge(read, replace, dry, app)) : Optional.empty();
        if (merged.isEmpty() || read.mistakeCount() > 0) {
            return ImportWords.refuse(read.mistakes(), read.mistakeCount(), app);
        }
        ImportWords.lines(merged.get(), remarks, replace, dry, app).forEach(app.out()::println);
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

    private static void into(Import read, ImportText text, Optional<ImportFormat> asked) {
        if (text.isBlank()) {
            throw UserError.usage("There is nothing in " + text.name() + ".", "Nothing was imported.");
        }
        Optional<ImportFormat> format = asked.isPresent() ? asked : recognised(text);
        if (format.isEmpty()) {
            throw UserError.usage(
                    "haven cannot tell what " + text.name() + " is.",
                    "Nothing was imported. It reads haven's own jsonl and csv, jrnl, Day One, Daylio, tables with a"
                            + " date, and text in which a date begins each entry; --format says which.");
        }
        if (format.get() == ImportFormat.TABLE && !text.isMapped()) {
            throw UnmappedTable.refused(text);
        }
        read.read(text, format);
    }

    private static Optional<ImportFormat> recognised(ImportText text) {
        ForeignFile.of(text).ifPresent(what -> {
            throw UserError.usage(text.name() + " is " + what, "Nothing was imported.");
        });
        return ImportFormat.recognised(text);
    }
}
