package haven.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of a few answers, as an enum: what is chosen from is written as a word.
public interface Word {
    /// The constant's name.
    String name();

    /// The word a person writes, and the journal keeps: `pulling away`.
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The one of this word, in any case.
    static <W extends Word> Optional<W> of(W[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> one.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
