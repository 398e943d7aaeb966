package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a person is told when their journal cannot be read or written.
final class JournalErrors {
    private JournalErrors() {}

    static UserError of(Path file, IOException problem) {
        String reason =
                problem instanceof AccessDeniedException ? "permission denied" : String.valueOf(problem.getMessage());
        return UserError.failure(
                "Your journal could not be made at " + file + ": " + reason + ".",
                "Nothing was written. See that the folder exists and is yours, or set XDG_DATA_HOME.",
                problem);
    }

    static UserError of(Path file, SQLException problem) {
        SQLiteErrorCode code =
                problem instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // Extended codes keep their primary code in the low byte.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                UserError.failure(
                        "Your journal at " + file + " is damaged, or is not a journal.",
                        "It was left as it is. Keep a copy of it, then move it away; haven makes a new one.",
                        problem);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                UserError.failure(
                        "Your journal at " + file + " cannot be opened.",
                        "Nothing in it was touched. See that the file and its folder are yours to read and write.",
                        problem);
            case SQLITE_READONLY ->
                UserError.failure(
                        "Your journal at " + file + " is read-only.",
                        "Nothing was written; what is in it can be read. Make the file and its folder writable.",
                        problem);
            case SQLITE_FULL ->
                UserError.failure(
                        "The disk is full: nothing was written to " + file + ".",
                        "What was kept before is safe. Make some room and try again.",
                        problem);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                UserError.failure(
                        "Another program is using your journal at " + file + ".",
                        "Nothing was written. Close that program, or try again in a moment.",
                        problem);
            case SQLITE_IOERR ->
                UserError.failure(
                        "Your journal at " + file + " could not be read or written.",
                        "The disk may be full or failing; what was kept before is as it was.",
                        problem);
            default ->
                UserError.failure(
                        "Your journal at " + file + " gave an error: " + problem.getMessage() + ".",
                        "Nothing was written.",
                        problem);
        };
    }
}
