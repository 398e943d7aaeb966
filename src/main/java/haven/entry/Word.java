package haven.entry;

import java.util.Locale;

/// One of a few answers, as an enum: what is chosen from is written as a word.
public interface Word {
    /// The constant's name.
    String name();

    /// The word a person writes, and the journal keeps: `pulling away`.
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
