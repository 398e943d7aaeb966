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
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file to be imported, whole and in UTF-8. One in another encoding that says so by its mark, or of which a person
/// said it, is put into that first.
public final class ImportText {
    private static final int MOST_BYTES = 200_000_000;
    /// The mark that a text in UTF-8 may begin with.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int SHOWN = 40;
    /// What a spreadsheet reads as the sign between cells, and no row.
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=.\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_WORD = Pattern.compile("[\\p{L}\\p{M}]*[^\\p{ASCII}]+[\\p{L}\\p{M}]*");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String name;
    private final byte[] bytes;
    private final ReadAs asked;
    private final List<String> remarks = new ArrayList<>();

    private ImportText(String name, byte[] bytes, ReadAs asked) {
        this.name = name;
        this.bytes = bytes;
        this.asked = asked;
    }

    /// Reads all of it.
    ///
    /// @param name what to call it
    /// @param asked what a person said of it
    /// @throws UserError if it is larger than 200 MB, or not in the encoding that it or the person says
    /// @throws IOException if it cannot be read
    public static ImportText read(String name, InputStream in, ReadAs asked) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw UserError.usage(
                    name + " is larger than 200 MB.", "Nothing was imported; divide it, and import its parts.");
        }
        Optional<Charset> encoding = asked.encoding().or(() -> marked(bytes));
        return new ImportText(name, encoding.isPresent() ? inUtf8(name, bytes, encoding.get()) : bytes, asked);
    }

    /// The encoding whose mark it begins with; none for that of UTF-8.
    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
        boolean wideAndBig = first == 0 && bytes.length >= 4 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF;
        return switch (first) {
            case 0xFFFE -> Optional.of(Charset.forName(wide ? "UTF-32" : "UTF-16"));
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16);
            default -> wideAndBig ? Optional.of(Charset.forName("UTF-32")) : Optional.empty();
        };
    }

    private static byte[] inUtf8(String name, byte[] bytes, Charset encoding) {
        try {
            CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException foreign) {
            throw UserError.usage(name + " is not in " + encoding.name() + " throughout.", "Nothing was imported.");
        }
    }

    /// What a person said of it.
    ReadAs asked() {
        return asked;
    }

    /// Whether a person said what its columns are.
    public boolean isMapped() {
        return !asked.map().isEmpty();
    }

    /// Something to say of it that is no mistake: what was not taken.
    void remark(String sentence) {
        remarks.add(sentence);
    }

    /// What there is to say of it, a sentence each.
    public List<String> remarks() {
        return remarks;
    }

    /// Whether it begins with these bytes.
    boolean beginsWith(byte... some) {
        return bytes.length >= some.length && Arrays.equals(bytes, 0, some.length, some, 0, some.length);
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
        boolean foreign = false;
        while (start < bytes.length) {
            int end = start;
            boolean nul = false;
            while (end < bytes.length && bytes[end] != '\n') {
                nul |= bytes[end] == 0;
                end++;
            }
            if (nul) {
                intake.mistake(
                        line(line),
                        isWide()
                                ? "it seems to be in UTF-16, without the mark of that: --encoding utf-16le or utf-16be."
                                : "it has the character NUL, which no text has.");
                return;
            } else if (end - start > Entry.MOST_WRITTEN) {
                intake.mistake(line(line), "it is longer than 10 MB, and " + Entry.LIMIT + ".");
            } else if (!foreign && Utf8.text(bytes, start, end).isEmpty()) {
                intake.mistake(line(line), foreign(start, end));
                foreign = true;
            }
            start = end + 1;
            line++;
        }
    }

    /// Every second byte of what is written in our letters is nothing.
    boolean isWide() {
        int nuls = 0;
        for (byte one : bytes) {
            nuls += one == 0 ? 1 : 0;
        }
        return nuls > bytes.length / 3;
    }

    /// What a line says in the encoding that most texts are in that are not in UTF-8: only a person sees whether that
    /// is right.
    private String foreign(int start, int end) {
        try {
            CharBuffer text = WESTERN.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            Matcher word = FOREIGN_WORD.matcher(text);
            if (word.find() && word.group().length() <= SHOWN) {
                return "it is not in UTF-8. In Windows-1252 it has \"" + word.group()
                        + "\": if that is right, add --encoding windows-1252; if not, name the encoding that it is in.";
            }
        } catch (CharacterCodingException other) {
            // Nor is it in that one.
        }
        return "it is not in UTF-8. Name its encoding with --encoding, or save the file in UTF-8.";
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

    /// The sign between cells, where the first line says nothing else.
    Optional<Character> separator() {
        return lines().limit(1)
                .map(String::strip)
                .filter(line -> SEPARATOR.matcher(line).matches())
                .findFirst()
                .map(line ->
                        line.replace("\"", "").charAt(line.replace("\"", "").length() - 1));
    }

    /// The first line that says something, without the space around it; empty if none does.
    String firstLine() {
        return lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !SEPARATOR.matcher(line).matches())
                .findFirst()
                .orElse("");
    }
}
