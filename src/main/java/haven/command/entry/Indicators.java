package haven.command.entry;

import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.CheckIn.Level;
import haven.entry.Scale;
import haven.entry.Types;
import haven.setting.Config;
import haven.setting.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// What a check-in asks about, and what `NAME:0-10` means there.
///
/// @param scales in the order they are asked
public record Indicators(List<Scale> scales) {
    private static final String EXAMPLE = "For example sleep:6.";

    /// What everybody is asked, and then the person's own.
    public static Indicators of(Config config) {
        List<Scale> scales = new ArrayList<>(Scale.BUILT_IN);
        for (Indicator own : config.indicators()) {
            scales.add(new Scale(own.name(), own.low(), own.high()));
        }
        return new Indicators(List.copyOf(scales));
    }

    /// What these words rate, in the order that a check-in asks.
    ///
    /// @throws UserError if one is no rating, or one thing is rated twice
    List<Level> levels(List<String> words) {
        List<Level> levels = words.stream().map(this::level).toList();
        Set<String> rated = new HashSet<>();
        for (Level level : levels) {
            if (!rated.add(level.indicator())) {
                throw UserError.usage(
                        level.indicator() + " is rated twice.", "One check-in rates it once; another may follow.");
            }
        }
        return scales.stream()
                .flatMap(scale ->
                        levels.stream().filter(level -> level.indicator().equals(scale.name())))
                .toList();
    }

    private Level level(String word) {
        int colon = word.lastIndexOf(':');
        if (colon < 0) {
            throw UserError.usage('"' + word + "\" has no rating.", EXAMPLE);
        }
        return new Level(name(word.substring(0, colon).strip()), rating(word, word.substring(colon + 1)));
    }

    private static int rating(String word, String text) {
        try {
            OptionalInt rating = Types.RATING.read(text);
            if (rating.isPresent()) {
                return rating.getAsInt();
            }
        } catch (IllegalArgumentException noRating) {
            throw UserError.usage('"' + word + "\": a rating is a whole number from 0 to 10.", EXAMPLE);
        }
        throw UserError.usage('"' + word + "\" has no rating.", EXAMPLE);
    }

    /// A name as it is, or the only one that begins so, whatever its case and whether it has spaces or hyphens.
    private String name(String typed) {
        List<String> names = scales.stream().map(Scale::name).toList();
        String plain = plain(typed);
        List<String> same =
                names.stream().filter(name -> plain(name).equals(plain)).toList();
        List<String> begin = names.stream()
                .filter(name -> !plain.isEmpty() && plain(name).startsWith(plain))
                .toList();
        List<String> meant = same.isEmpty() ? begin : same;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.size() > 1) {
            throw UserError.usage(
                    '"' + typed + "\" could be " + String.join(" or ", meant) + ".", "A longer beginning says which.");
        }
        throw UserError.usage(
                "A check-in does not ask about \"" + typed + "\".",
                Nearest.question(typed, names) + "It asks about " + String.join(", ", names) + ".");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
