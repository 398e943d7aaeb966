package haven.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is where a journal is to be, before it is opened.
public enum JournalPlace {
    /// No file, and no link but one to a file that is not there.
    MISSING,
    /// A file without a single byte.
    EMPTY,
    /// A journal, or something else that is for whoever opens it to judge.
    TAKEN;

    /// What is there now: one look at the file, and none into it.
    public static JournalPlace of(Path file) {
        if (!JournalFile.exists(file) || JournalFile.isLinkToNoFile(file)) {
            return MISSING;
        }
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0 ? EMPTY : TAKEN;
        } catch (IOException unreadable) {
            return TAKEN;
        }
    }
}
