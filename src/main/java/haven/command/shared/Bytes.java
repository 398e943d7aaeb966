package haven.command.shared;

import java.util.Locale;

/// Sizes in words, in decimal units.
public final class Bytes {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    private Bytes() {}

    /// Such as 45 kB, 1.2 MB, or 13.0 GB; at least 1 kB where there is anything.
    public static String words(long bytes) {
        if (bytes >= GIGA) {
            return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIGA);
        }
        if (bytes >= MEGA) {
            return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
        }
        return (bytes + KILO - 1) / KILO + " kB";
    }
}
