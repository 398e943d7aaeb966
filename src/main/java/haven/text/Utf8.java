package haven.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Text in UTF-8, for which nothing else is taken.
public final class Utf8 {
    private Utf8() {}

    /// The text that these bytes are; none where they are no UTF-8.
    public static Optional<String> text(byte[] bytes) {
        return text(bytes, 0, bytes.length);
    }

    /// As [#text(byte[])], of those from `start` on and before `end`.
    public static Optional<String> text(byte[] bytes, int start, int end) {
        try {
            ByteBuffer some = ByteBuffer.wrap(bytes, start, end - start);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(some).toString());
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
    }
}
