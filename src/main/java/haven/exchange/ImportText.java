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
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// A file to be imported, in UTF-8. It stays where it is, and is read as often as it is asked: it may be larger than
/// the memory.
public final class ImportText implements AutoCloseable {
    private static final int MOST_BYTES = 200_000_000;
    /// The mark that a text in UTF-8 may begin with.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final FileChannel file;

    private ImportText(String name, FileChannel file) throws IOException {
        this.name = name;
        this.file = file;
        if (file.size() > MOST_BYTES) {
            file.close();
            throw UserError.usage(
                    name + " is larger than 200 MB.", "Nothing was imported; divide it, and import its parts.");
        }
    }

    /// Opens one, whatever it is.
    ///
    /// @param aside a folder for what is no file, and can be read but once
    /// @throws UserError if it is larger than 200 MB
    /// @throws IOException if it cannot be read
    public static ImportText open(Path path, Path aside) throws IOException {
        if (Files.isRegularFile(path)) {
            return new ImportText(path.toString(), FileChannel.open(path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in, aside);
        }
    }

    /// Puts all of it aside, in a file without a name.
    ///
    /// @param name what to call it
    /// @param aside the folder in which there is room for it
    /// @throws UserError if it is larger than 200 MB
    /// @throws IOException if it cannot be read
    public static ImportText read(String name, InputStream in, Path aside) throws IOException {
        FileChannel file = Spool.unnamed(aside);
        try {
            OutputStream out = Channels.newOutputStream(file);
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0 && file.size() <= MOST_BYTES; read = in.read(piece)) {
                out.write(piece, 0, read);
            }
            return new ImportText(name, file);
        } catch (IOException problem) {
            file.close();
            throw problem;
        }
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
        byte[] line = new byte[1 << 10];
        int number = 1;
        int length = 0;
        boolean nul = false;
        try (InputStream in = bytes()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    check(number, line, length, nul, intake);
                    number++;
                    length = 0;
                    nul = false;
                    continue;
                }
                nul |= next == 0;
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
        check(number, line, length, nul, intake);
    }

    private void check(int number, byte[] line, int length, boolean nul, ImportedEntries intake) {
        if (nul) {
            intake.mistake(line(number), "it has the character NUL, which no text has.");
        } else if (length > Entry.MOST_WRITTEN) {
            intake.mistake(line(number), "it is longer than 10 MB, and " + Entry.LIMIT + ".");
        } else if (Utf8.text(line, 0, length).isEmpty()) {
            intake.mistake(line(number), "it is not in UTF-8. Save the file in that encoding.");
        }
    }

    Place line(int line) {
        return new Place(name, "line " + line);
    }

    /// All of its bytes, from the first on.
    private InputStream bytes() {
        return new BufferedInputStream(new FromStart(file));
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

    /// The first line that says something, without the space around it; empty if none does.
    String firstLine() {
        return lines().map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException unable) {
            // It was read.
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
