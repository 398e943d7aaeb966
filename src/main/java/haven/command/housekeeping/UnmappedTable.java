package haven.command.housekeeping;

import haven.UserError;
import haven.exchange.ForeignTable;
import haven.exchange.ImportText;
import haven.exchange.TableHint;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table of which nobody said yet what its columns are.
final class UnmappedTable {
    private UnmappedTable() {}

    /// What is said of it: its columns, and a command that says what each seems to be, to be copied and changed.
    static UserError refused(ImportText text) {
        Optional<ForeignTable> table = ForeignTable.of(text);
        if (table.isEmpty()) {
            return UserError.usage(
                    text.name() + " is no table with names in its first line, and one of them for dates.",
                    "Nothing was imported.");
        }
        if (table.get().isNameless()) {
            return UserError.usage(
                    text.name() + " is a table without the names of its columns. Nothing was imported.",
                    "Put a line of them before its first, such as Date;Time;Mood;Note.");
        }
        return UserError.usage(
                text.name() + " is a table that haven does not know. Nothing was imported.",
                "Say what its columns are, and see what comes of it: haven import "
                        + (text.name().equals("standard input") ? "-" : quoted(text.name()))
                        + " --dry-run --map " + quoted(TableHint.of(table.get()))
                        + TableHint.moods(table.get()).stream()
                                .map(mood -> " --mood " + quoted(mood + "=N"))
                                .collect(Collectors.joining()));
    }

    /// As a shell takes it for one word.
    private static String quoted(String word) {
        return word.matches("[\\w./=,:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
