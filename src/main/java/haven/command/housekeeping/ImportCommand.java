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
import haven.exchange.Import.Merge;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import haven.journal.Journal;
import java.util.ArrayList;
import java.util.List;
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
        String name = name(arguments);
        ImportFiles files = ImportFiles.read(name, ImportOptions.readAs(arguments, app), app);
        Import read = new Import(WaitingEntries.defaults(app), entry -> Kept.require(entry, app));
        List<String> remarks = new ArrayList<>();
        if (files.isFolderOfNotes()) {
            remarks.addAll(ImportFolder.into(read, files.texts(), format, name));
        } else {
            for (ImportText text : files.texts()) {
                into(read, text, format);
            }
        }
        files.texts().forEach(text -> remarks.addAll(text.remarks()));
        boolean replace = arguments.has("--replace");
        boolean dry = arguments.has("--dry-run");
        Optional<Merge> merge =
                read.mistakes().isEmpty() ? Optional.of(merge(read, replace, dry, app)) : Optional.empty();
        if (merge.isEmpty() || !read.mistakes().isEmpty()) {
            return ImportWords.refuse(read.mistakes(), app);
        }
        ImportWords.lines(merge.get(), remarks, replace, dry, app).forEach(app.out()::println);
        return Exit.OK;
    }

    /// What comes of it, which is in the journal then. Where there is something wrong with it, that is nothing.
    private static Merge merge(Import read, boolean replace, boolean dry, App app) {
        if (dry) {
            return look(read, replace, app.openExistingJournal());
        }
        if (!Journal.exists(app.paths().journal())) {
            Merge merge = read.merge(Optional.empty(), replace);
            if (merge.arriving().isEmpty()) {
                return merge;
            }
        }
        try (Journal journal = app.openJournal()) {
            return journal.saveAll(
                    () -> read.merge(Optional.of(journal), replace), Merge::arriving, app.change("import"));
        }
    }

    private static Merge look(Import read, boolean replace, Optional<Journal> open) {
        if (open.isEmpty()) {
            return read.merge(open, replace);
        }
        try (Journal journal = open.get()) {
            return journal.reading(() -> read.merge(open, replace));
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
