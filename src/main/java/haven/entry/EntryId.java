package haven.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Ids of entries: UUID version 7 (RFC 9562), ordered by time, so that the journals of two machines can be merged.
public final class EntryId {
    private static final long RANDOM_A = 0xFFFL;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_B = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private EntryId() {}

    /// A new id for an entry made at this instant.
    public static String next(Instant now, RandomGenerator random) {
        long high = (now.toEpochMilli() << 16) | VERSION_7 | (random.nextLong() & RANDOM_A);
        long low = VARIANT | (random.nextLong() & RANDOM_B);
        return new UUID(high, low).toString();
    }

    /// Reads an id that was written, in any case: 36 characters, of which four are dashes.
    ///
    /// @throws IllegalArgumentException if it is none
    public static String read(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
