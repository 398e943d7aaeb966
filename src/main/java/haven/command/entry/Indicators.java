package haven.command.entry;

import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Scale;
import haven.entry.Type;
import haven.entry.Types;
import haven.setting.Config;
import haven.setting.Indicator;
import haven.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// What a check-in asks about, and what `NAME:0-10` means there.
///
/// @param scales in the order they are asked
public record Indicators(List<Scale> scales) {
    private static final String EXAMPLE = "For example sleep:6.";

    /// What everybody is asked, and then the person's own.
    public static Indicators of(Config config) {
        List<Scale> scales = new ArrayList<>(Scale.BUILT_IN);
        for (Indicator own : config.get(Setting.INDICATORS)) {
            scales.add(new Scale(own.name(), own.low(), own.high()));
        }
        return new Indicators(List.copyOf(scales));
    }

    /// What these words rate, in the order that a check-in asks; a word may say several with commas between.
    ///
    /// @throws UserError if one is no rating, or one thing is rated twice
    List<Level> levels(List<String> words) {
        Map<String, OptionalInt> said = said(words);
        List<Level> levels = new ArrayList<>();
        for (Scale scale : scales) {
            OptionalInt rating = said.get(scale.name());
            if (rating != null) {
                levels.add(new Level(
                        scale.name(),
                        rating.orElseThrow(() -> UserError.usage('"' + scale.name() + ":\" has no rating.", EXAMPLE))));
            }
        }
        return levels;
    }

    /// The check-in with what these words say in the place of what it said of the same; a name without a number is
    /// taken out. What it rates already is known too, whether or not it is still asked.
    ///
    /// @throws UserError as [#levels(List)]
    public Entry changed(Entry checkIn, List<String> words) {
        List<Scale> known = new ArrayList<>(scales);
        for (Level level : checkIn.get(CheckIn.RATINGS)) {
            if (scales.stream().noneMatch(scale -> scale.name().equals(level.indicator()))) {
                known.add(new Scale(level.indicator(), "", ""));
            }
        }
        Entry changed = checkIn;
        for (Map.Entry<String, OptionalInt> said :
                new Indicators(known).said(words).entrySet()) {
            changed = CheckIn.rated(changed, said.getKey(), said.getValue());
        }
        return changed;
    }

    private Map<String, OptionalInt> said(List<String> words) {
        Map<String, OptionalInt> said = new LinkedHashMap<>();
        for (String word : words) {
            List<String> parts = Type.split(word);
            for (String part : parts.isEmpty() ? List.of(word) : parts) {
                int colon = part.lastIndexOf(':');
                if (colon < 0) {
                    throw UserError.usage('"' + part + "\" has no rating.", EXAMPLE);
                }
                String name = name(part.substring(0, colon).strip());
                if (said.put(name, rating(part, part.substring(colon + 1))) != null) {
                    throw UserError.usage(name + " is rated twice.", "One check-in rates it once; another may follow.");
                }
            }
        }
        return said;
    }

    private static OptionalInt rating(String word, String text) {
        try {
            return Types.RATING.read(text);
        } catch (IllegalArgumentException noRating) {
            throw UserError.usage('"' + word + "\": a rating is a whole number from 0 to 10.", EXAMPLE);
        }
    }

    /// A name as it is, or the only one that begins so, whatever its case and whether it has spaces or hyphens.
    private String name(String typed) {
        List<String> names = scales.stream().map(Scale::name).toList();
        if (names.contains(typed)) {
            return typed;
        }
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
