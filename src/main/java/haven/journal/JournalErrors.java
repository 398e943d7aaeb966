package haven.journal;

import haven.UserError;
import haven.file.PlainFile;
import haven.file.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a person is told when their journal cannot be read or written.
final class JournalErrors {
    private JournalErrors() {}

    static UserError of(Path file, IOException problem) {
        return UserError.failure(
                "Your journal could not be made at " + file + ": " + Reason.of(problem) + ".",
                "Nothing was written. See that the folder exists and is yours, or set XDG_DATA_HOME.",
                problem);
    }

    /// Why a file or what is in it could not be read or written, in a few words.
    static String reason(Exception problem) {
        return problem instanceof SQLException unable ? reasonOf(unable) : Reason.of((IOException) problem);
    }

    private static String reasonOf(SQLException problem) {
        return switch (code(problem)) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "the journal is damaged";
            case SQLITE_READONLY -> isMoved(problem) ? "it was moved or replaced" : "it is read-only";
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "it cannot be opened";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is using it";
            case SQLITE_IOERR -> "the disk may be full or failing";
            default -> words(problem);
        };
    }

    /// What SQLite says, without the name of its code.
    private static String words(SQLException problem) {
        return String.valueOf(problem.getMessage()).replaceFirst("^\\[SQLITE_[A-Z_]+\\] *", "");
    }

    private static SQLiteErrorCode code(SQLException problem) {
        int code = problem instanceof SQLiteException known ? known.getResultCode().code : problem.getErrorCode();
        // Extended codes keep their primary code in the low byte.
        return SQLiteErrorCode.getErrorCode(code & 0xFF);
    }

    /// Whether another file, or none, is where the one was that is open.
    private static boolean isMoved(SQLException problem) {
        return problem instanceof SQLiteException known
                && known.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    /// Whether the file is no sound database.
    static boolean isDamage(Exception problem) {
        SQLiteErrorCode code = problem instanceof SQLException unable ? code(unable) : SQLiteErrorCode.SQLITE_OK;
        return code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    /// Whether it says nothing of the file's place, its use or its disk, and haven asked for nothing wrong.
    static boolean isOdd(SQLException problem) {
        return switch (code(problem)) {
            case SQLITE_ERROR, SQLITE_INTERNAL, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_FORMAT, SQLITE_TOOBIG ->
                true;
            default -> false;
        };
    }

    /// The same as SQLite says where it comes upon damage by itself.
    static SQLException damage() {
        return new SQLException("the journal is damaged", null, SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    /// What is safe, and what to do, where the journal is damaged.
    static String damageHint(Path file) {
        return hasBackups(file)
                ? "It was left as it is, and your backups are safe: haven restore puts one in its place."
                : "It was left as it is. Keep a copy of it, then move it away; haven makes a new one.";
    }

    private static boolean hasBackups(Path file) {
        try {
            return new BackupFolder(file).list().stream().anyMatch(backup -> backup.kind() != Backup.Kind.DAMAGED);
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Whether the file may be another than before.
    static boolean mayHaveHarmed(SQLException problem) {
        return isDamage(problem) || code(problem) == SQLiteErrorCode.SQLITE_IOERR;
    }

    /// A journal of an older haven that cannot be written to cannot be read by this one either.
    static UserError older(Path file, SQLException problem) {
        return code(problem) == SQLiteErrorCode.SQLITE_READONLY
                ? UserError.failure(
                        "Your journal at " + file + " is from an older haven and read-only: it cannot be brought up to"
                                + " date.",
                        "Nothing was written. Make the file and its folder writable.",
                        problem)
                : of(file, problem);
    }

    static UserError of(Path file, SQLException problem) {
        Optional<String> other = PlainFile.whatElse(file);
        if (other.isPresent()) {
            return UserError.failure(
                    "Your journal at " + file + " is " + other.get() + ", not a file.",
                    "Nothing in it was touched. Move it away; haven makes a new one.",
                    problem);
        }
        if (isMoved(problem)) {
            return UserError.failure(
                    "Your journal at " + file + " was moved or replaced while it was open.",
                    "Nothing was written. Put it back, or try again.",
                    problem);
        }
        return switch (code(problem)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                UserError.failure(
                        "Your journal at " + file + " is damaged, or is not a journal.", damageHint(file), problem);
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
                        "Your journal at " + file + " gave an error: " + words(problem) + ".",
                        "Nothing was written.",
                        problem);
        };
    }
}
