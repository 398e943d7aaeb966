package haven.exchange;

import haven.UserError;
import haven.entry.Entry;
import haven.file.Spool;
import haven.text.Utf8;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file to be imported, in UTF-8; one in another encoding that says so by its mark, or of which a person said it, is
/// put into that first. It stays where it is, and is read as often as it is asked: it may be larger than the memory.
public final class ImportText implements AutoCloseable {
    private static final int MOST_BYTES = 200_000_000;
    /// How much of it tells what it is written in.
    private static final int SAMPLE = 1 << 16;
    /// The mark that a text in UTF-8 may begin with.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int SHOWN = 40;
    /// What a spreadsheet reads as the sign between cells, and no row.
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=.\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_WORD = Pattern.compile("[\\p{L}\\p{M}]*[^\\p{ASCII}]+[\\p{L}\\p{M}]*");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String name;
    private final ReadAs asked;
    private final Path aside;
    private final Optional<Path> path;
    private final List<String> remarks = new ArrayList<>();
    private @Nullable FileChannel file;

    private ImportText(String name, ReadAs asked, Path aside, Optional<Path> path, @Nullable FileChannel file) {
        this.name = name;
        this.asked = asked;
        this.aside = aside;
        this.path = path;
        this.file = file;
    }

    /// Opens one, whatever it is.
    ///
    /// @param asked what a person said of it
    /// @param aside a folder for what can be read but once, or is in another encoding
    /// @throws UserError if it is larger than 200 MB, or not in the encoding that it or the person says
    /// @throws IOException if it cannot be read
    public static ImportText open(Path path, ReadAs asked, Path aside) throws IOException {
        if (Files.isRegularFile(path)) {
            return new ImportText(path.toString(), asked, aside, Optional.of(path), null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in, asked, aside);
        }
    }

    /// Puts all of it aside, in a file without a name.
    ///
    /// @param name what to call it
    /// @param asked what a person said of it
    /// @param aside the folder in which there is room for it
    /// @throws UserError if it is larger than 200 MB, or not in the encoding that it or the person says
    /// @throws IOException if it cannot be read
    public static ImportText read(String name, InputStream in, ReadAs asked, Path aside) throws IOException {
        FileChannel file = Spool.unnamed(aside);
        try {
            OutputStream out = Channels.newOutputStream(file);
            byte[] piece = new byte[SAMPLE];
            for (int read = in.read(piece); read >= 0 && file.size() <= MOST_BYTES; read = in.read(piece)) {
                out.write(piece, 0, read);
            }
        } catch (IOException problem) {
            file.close();
            throw problem;
        }
        ImportText text = new ImportText(name, asked, aside, Optional.empty(), null);
        text.file = text.readable(file);
        return text;
    }

    /// The open file, in UTF-8: the one that is there, or what it says in that encoding.
    private FileChannel file() throws IOException {
        FileChannel open = file == null ? readable(FileChannel.open(path.orElseThrow())) : file;
        file = open;
        return open;
    }

    private FileChannel readable(FileChannel opened) throws IOException {
        if (opened.size() > MOST_BYTES) {
            opened.close();
            throw UserError.usage(
                    name + " is larger than 200 MB.", "Nothing was imported; divide it, and import its parts.");
        }
        Optional<Charset> encoding = asked.encoding().or(() -> marked(first(opened, 4)));
        return encoding.isPresent() ? inUtf8(opened, encoding.get()) : opened;
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

    private FileChannel inUtf8(FileChannel opened, Charset encoding) throws IOException {
        FileChannel recoded = Spool.unnamed(aside);
        try (opened;
                Reader in = new InputStreamReader(new FromStart(opened), encoding.newDecoder())) {
            Writer out = Channels.newWriter(recoded, StandardCharsets.UTF_8);
            in.transferTo(out);
            out.flush();
            return recoded;
        } catch (CharacterCodingException foreign) {
            recoded.close();
            throw UserError.usage(name + " is not in " + encoding.name() + " throughout.", "Nothing was imported.");
        }
    }

    private static byte[] first(FileChannel opened, int most) {
        try {
            return new FromStart(opened).readNBytes(most);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private byte[] first(int most) {
        try {
            return first(file(), most);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
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
        return Arrays.equals(first(some.length), some);
    }

    /// What it is called.
    public String name() {
        return name;
    }

    /// Whether there is nothing but white space in it.
    public boolean isBlank() {
        return firstLine().isEmpty();
    }

    /// Names the lines that are too long, or no text in UTF-8: of these the first.
    void check(ImportedEntries intake) {
        byte[] line = new byte[1 << 10];
        int number = 1;
        int length = 0;
        boolean foreign = false;
        try (InputStream in = bytes()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == 0) {
                    intake.mistake(line(number), nul());
                    return;
                }
                if (next == '\n') {
                    foreign = check(number, line, length, foreign, intake);
                    number++;
                    length = 0;
                    continue;
                }
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                // One too many is enough to know of.
                line[Math.min(length, Entry.MOST_WRITTEN)] = (byte) next;
                length = Math.min(length, Entry.MOST_WRITTEN) + 1;
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        check(number, line, length, foreign, intake);
    }

    /// @return whether this or an earlier one is not in UTF-8
    private boolean check(int number, byte[] line, int length, boolean foreign, ImportedEntries intake) {
        if (length > Entry.MOST_WRITTEN) {
            intake.mistake(line(number), "it is longer than 10 MB, and " + Entry.LIMIT + ".");
        } else if (!foreign && Utf8.text(line, 0, length).isEmpty()) {
            intake.mistake(line(number), foreign(line, length));
            return true;
        }
        return foreign;
    }

    private String nul() {
        return isWide()
                ? "it seems to be in UTF-16, without the mark of that: --encoding utf-16le or utf-16be."
                : "it has the character NUL, which no text has.";
    }

    /// Every second byte of what is written in our letters is nothing.
    boolean isWide() {
        byte[] sample = first(SAMPLE);
        int nuls = 0;
        for (byte one : sample) {
            nuls += one == 0 ? 1 : 0;
        }
        return nuls > sample.length / 3;
    }

    /// What a line says in the encoding that most texts are in that are not in UTF-8: only a person sees whether that
    /// is right.
    private static String foreign(byte[] line, int length) {
        try {
            CharBuffer text = WESTERN.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
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

    /// All of its bytes, from the first on.
    private InputStream bytes() {
        try {
            return new BufferedInputStream(new FromStart(file()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// All of it but its mark.
    Reader reader() {
        try {
            InputStream in = bytes();
            in.mark(MARK.length);
            if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                in.reset();
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
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

    /// Closes it; a file that has a name is opened again where it is read again.
    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException unable) {
            // It was read.
        } finally {
            file = null;
        }
    }

    /// Reads an open file from its beginning on, whoever else reads it; closing this leaves it open.
    private static final class FromStart extends InputStream {
        private final FileChannel file;
        private long position;

        FromStart(FileChannel file) {
            super();
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            int read = most == 0 ? 0 : file.read(ByteBuffer.wrap(to, from, most), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
