package haven.exchange;

import haven.entry.EntryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Ids for what other programs wrote without one: a UUID of version 7 whose random bits are drawn from the content, so
/// that importing it again finds the same.
final class ContentId {
    private ContentId() {}

    /// @param at the time as it is written: its zone is the person's own, and may be another one next time
    /// @param content all that it says
    static String of(LocalDateTime at, String content) {
        ByteBuffer digest = ByteBuffer.wrap(sha256((at + "\n" + content).getBytes(StandardCharsets.UTF_8)));
        return EntryId.next(at.toInstant(ZoneOffset.UTC), digest::getLong);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
