package haven.command.housekeeping;

import haven.App;
import haven.UserError;
import haven.entry.Kinds;
import haven.exchange.Export;
import haven.exchange.Import;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import haven.file.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of an import: one, standard input, or the tables in a folder.
final class ImportFiles {
    private ImportFiles() {}

    static List<ImportText> read(String name, App app) {
        try {
            if (name.equals("-")) {
                return List.of(ImportText.read("standard input", app.in()));
            }
            Path path = Path.of(name);
            return Files.isDirectory(path) ? tables(path, app.kinds()) : List.of(text(path));
        } catch (NoSuchFileException missing) {
            throw UserError.failure("There is no file " + name + ".", "Nothing was imported.", missing);
        } catch (IOException problem) {
            throw UserError.failure(
                    name + " cannot be read: " + Reason.of(problem) + ".", "Nothing was imported.", problem);
        } catch (InvalidPathException impossible) {
            throw UserError.usage('"' + name + "\" cannot be a file's name.", "Nothing was imported.");
        }
    }

    private static List<ImportText> tables(Path folder, Kinds kinds) throws IOException {
        List<ImportText> texts = new ArrayList<>();
        List<String> tables = kinds.all().stream().map(Export::file).toList();
        for (String name : tables) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                texts.add(text(file));
            }
        }
        if (texts.isEmpty()) {
            throw UserError.usage(
                    "There is no table of haven's in the folder " + folder + ".",
                    "Name a file, or a folder with " + String.join(", ", tables) + ".");
        }
        return texts;
    }

    private static ImportText text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ImportText.read(file.toString(), in);
        }
    }

    static void into(Import read, ImportText text, Optional<ImportFormat> format) {
        try {
            if (text.isBlank()) {
                throw UserError.usage("There is nothing in " + text.name() + ".", "Nothing was imported.");
            }
            if (!read.read(text, format)) {
                throw UserError.usage(
                        "haven cannot tell what " + text.name() + " is.",
                        "Nothing was imported. It reads haven's own jsonl and csv, jrnl, daylio, and text in which"
                                + " a date begins each entry; --format says which.");
            }
        } catch (IOException problem) {
            throw UserError.failure(text.name() + " cannot be read.", "Nothing was imported.", problem);
        }
    }
}
