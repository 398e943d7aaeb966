package haven.command.housekeeping;

import haven.App;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.entry.Kinds;
import haven.exchange.Export;
import haven.exchange.ImportText;
import haven.exchange.ReadAs;
import haven.file.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What is to be imported: a file, standard input, the tables in a folder, or its notes.
///
/// @param texts in the order they are read
/// @param isFolderOfNotes whether they are what is in a folder, of which some may be nothing to import
record ImportFiles(List<ImportText> texts, boolean isFolderOfNotes) {
    private static final Set<String> NOTES = Set.of("md", "markdown", "txt", "text", "org", "json", "");
    private static final int DEEPEST = 12;

    /// Opens what is called so.
    ///
    /// @param aside a folder with room for what can be read but once, or is in another encoding
    /// @throws IOException if it cannot be read
    static ImportFiles open(String name, ReadAs asked, Path aside, App app) throws IOException {
        if (name.equals("-")) {
            return new ImportFiles(List.of(ImportText.read("standard input", app.in(), asked, aside)), false);
        }
        Path path = Arguments.file(name, "haven import takes a file or a folder, or - for standard input.");
        if (!Files.isDirectory(path)) {
            return new ImportFiles(List.of(ImportText.open(path, asked, aside)), false);
        }
        List<ImportText> tables = tables(path, app.kinds(), asked, aside);
        return tables.isEmpty()
                ? new ImportFiles(notes(path, app.kinds(), asked, aside), true)
                : new ImportFiles(tables, false);
    }

    private static List<ImportText> tables(Path folder, Kinds kinds, ReadAs asked, Path aside) throws IOException {
        List<ImportText> texts = new ArrayList<>();
        for (String name : names(kinds)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                PlainFile.require(file);
                texts.add(ImportText.open(file, asked, aside));
            }
        }
        return texts;
    }

    private static List<String> names(Kinds kinds) {
        return kinds.all().stream().map(Export::file).toList();
    }

    /// Those in the folders below too; what is hidden is the program's own.
    private static List<ImportText> notes(Path folder, Kinds kinds, ReadAs asked, Path aside) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> NOTES.contains(ending(file)))
                    .sorted()
                    .toList();
        }
        List<ImportText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(ImportText.open(file, asked, aside));
        }
        if (texts.isEmpty()) {
            throw UserError.usage(
                    "There are no notes in the folder " + folder + ", and no table of haven's.",
                    "Name a file, or a folder with " + String.join(", ", names(kinds))
                            + ", or with notes such as 2026-11-20.md.");
        }
        return texts;
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
