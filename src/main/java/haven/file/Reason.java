package haven.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a file cannot be read or written, in a few words that name no file: what is written first has a name that nobody
/// gave it.
public final class Reason {
    private static final String NONE = "the system does not say why";

    private Reason() {}

    /// A clause in lower case, without a stop.
    public static String of(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException other -> "something else is in its place";
            case DirectoryNotEmptyException full -> "something else is in its place";
            case NoSuchFileException gone -> "there is no such place";
            case CharacterCodingException foreign -> "it is not text in UTF-8";
            case FileSystemException known -> lowered(known.getReason());
            default -> lowered(problem.getMessage());
        };
    }

    private static String lowered(@Nullable String words) {
        return words == null || words.isEmpty()
                ? NONE
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
