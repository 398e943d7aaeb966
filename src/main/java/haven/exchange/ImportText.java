package haven.exchange;

import haven.UserError;
import haven.entry.Entry;
import haven.text.Utf8;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// A file to be imported, whole and in UTF-8.
public final class ImportText {
    private static final int MOST_BYTES = 200_000_000;
    /// The mark that a text in UTF-8 may begin with.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;

    private ImportText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// Reads all of it.
    ///
    /// @param name what to call it
    /// @throws UserError if it is larger than 200 MB
    /// @throws IOException if it cannot be read
    public static ImportText read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw UserError.usage(
                    name + " is larger than 200 MB.", "Nothing was imported; divide it, and import its parts.");
        }
        return new ImportText(name, bytes);
    }

    /// What it is called.
    public String name() {
        return name;
    }

    /// Whether there is nothing but white space in it.
    public boolean isBlank() {
        return firstLine().isEmpty();
    }

    /// Names the lines that are too long, or no text in UTF-8.
    void check(ImportedEntries intake) {
        int line = 1;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            boolean nul = false;
            while (end < bytes.length && bytes[end] != '\n') {
                nul |= bytes[end] == 0;
                end++;
            }
            if (nul) {
                intake.mistake(line(line), "it has the character NUL, which no text has.");
            } else if (end - start > Entry.MOST_WRITTEN) {
                intake.mistake(line(line), "it is longer than 10 MB, and " + Entry.LIMIT + ".");
            } else if (Utf8.text(bytes, start, end).isEmpty()) {
                intake.mistake(line(line), "it is not in UTF-8. Save the file in that encoding.");
            }
            start = end + 1;
            line++;
        }
    }

    Place line(int line) {
        return new Place(name, "line " + line);
    }

    /// All of it but its mark.
    Reader reader() {
        boolean isMarked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        int start = isMarked ? MARK.length : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /// Its lines, one after the other; there is nothing to close.
    Stream<String> lines() {
        return new BufferedReader(reader()).lines();
    }

    /// The first line that says something, without the space around it; empty if none does.
    String firstLine() {
        return lines().map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
