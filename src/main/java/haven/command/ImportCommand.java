package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.exchange.Import;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import haven.exchange.Merge;
import haven.journal.EpisodeJson;
import haven.journal.Journal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven import`: what was exported, here or from another program. Everything is checked before anything is written,
/// and all of it is one change.
final class ImportCommand implements Command {
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
                .addOption(Specs.flag("--dry-run", "only say what would change"));
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
    }

    @Override
    public int run(Arguments arguments, App app) {
        Optional<ImportFormat> format = arguments.value("--format").map(ImportCommand::format);
        Import read = new Import(
                new EpisodeJson.Defaults(app.now(), app.newId(), Settings.orDefault(app)::day, Nearest::question));
        for (ImportText text : ImportFiles.read(name(arguments), app)) {
            ImportFiles.into(read, text, format);
        }
        boolean replace = arguments.has("--replace");
        Optional<Merge> merge = read.mistakes().isEmpty() ? Optional.of(merge(read, replace, app)) : Optional.empty();
        if (merge.isEmpty() || !read.mistakes().isEmpty()) {
            return ImportWords.refuse(read.mistakes(), app);
        }
        boolean dry = arguments.has("--dry-run");
        if (!dry && merge.get().written() > 0) {
            try (Journal journal = app.openJournal()) {
                journal.saveAll(merge.get().arrival(), app.change("import"));
            }
        }
        ImportWords.lines(merge.get(), replace, dry).forEach(app.out()::println);
        return Exit.OK;
    }

    private static Merge merge(Import read, boolean replace, App app) {
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return read.merge(open, replace);
        }
        try (Journal journal = open.get()) {
            return read.merge(Optional.of(journal), replace);
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
}
