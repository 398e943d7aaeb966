package haven.toml;

import haven.text.Mistake;
import haven.text.OneLine;
import haven.text.Spelling;
import haven.text.TomlLines;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// A file of TOML as it was read: what it says, or every mistake in it.
///
/// @param said what it says, where nothing is wrong
/// @param mistakes what is wrong, in the file's order
public record TomlFile<T>(Optional<T> said, List<Mistake> mistakes) {
    /// The most bytes of a file: many times the longest there is.
    public static final int MOST_BYTES = 64 * 1024;

    private static final TomlPosition START = TomlPosition.positionAt(1, 1);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Keeps its own copy.
    public TomlFile {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads a file.
    ///
    /// @param content its bytes, as many as [#MOST_BYTES] and one more at most
    /// @param what what is in it: "a drill"
    /// @param reader what its fields say; what is wrong with them is noted by themselves
    public static <T> TomlFile<T> read(byte[] content, String what, Function<TomlFields, Optional<T>> reader) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<T> said = text(content, what, mistakes).flatMap(text -> read(text, reader, mistakes));
        mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return new TomlFile<>(mistakes.isEmpty() ? said : Optional.empty(), mistakes);
    }

    private static Optional<String> text(byte[] content, String what, List<Mistake> mistakes) {
        if (content.length > MOST_BYTES) {
            mistakes.add(new Mistake(1, 1, what + "'s file has 64 kB at most"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String line = text.substring(text.lastIndexOf('\n') + 1);
            mistakes.add(new Mistake(
                    (int) text.chars().filter(letter -> letter == '\n').count() + 1,
                    line.length() + 1,
                    "this is not in UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static <T> Optional<T> read(String text, Function<TomlFields, Optional<T>> reader, List<Mistake> mistakes) {
        TomlLines lines = new TomlLines(text);
        TomlParseResult toml = Toml.parse(lines.text());
        toml.errors().forEach(error -> mistakes.add(unreadable(error)));
        Optional<T> said = toml.hasErrors() ? Optional.empty() : reader.apply(new TomlFields(toml, START, mistakes));
        mistakes.replaceAll(lines::before);
        return said;
    }

    private static Mistake unreadable(TomlParseError error) {
        String words = Spelling.lowered(OneLine.of(String.valueOf(error.getMessage())), "this is not TOML");
        return new Mistake(error.position().line(), error.position().column(), words);
    }
}
