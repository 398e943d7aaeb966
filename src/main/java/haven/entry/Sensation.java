package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// Something felt in the body.
///
/// @param place where: chest, throat, hands
/// @param quality how: tight, buzzing, numb; may be empty
/// @param temperature how warm: cold, hot; may be empty
/// @param strength 0 to 10, or none given
public record Sensation(String place, String quality, String temperature, OptionalInt strength) {
    /// Sensations as fields have them.
    static final Parts<Sensation> TYPE = new Sensations();

    private static final Set<String> WARMTH =
            Set.of("freezing", "icy", "cold", "chilly", "cool", "lukewarm", "warm", "hot", "boiling");

    /// Refuses an empty place and a strength outside 0 to 10.
    public Sensation {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a sensation needs a place in the body");
        }
        Rating.require("a sensation's strength", strength);
    }

    /// How and where: `tight hot chest`.
    public String words() {
        return String.join(" ", quality, temperature, place).strip().replaceAll(" +", " ");
    }

    private static boolean isWarmth(String word) {
        return WARMTH.contains(word.toLowerCase(Locale.ROOT));
    }

    private static final class Sensations extends Parts<Sensation> {
        private static final int MOST_PARTS = 3;

        private Sensations() {
            super(
                    required("place", Types.TEXT, "chest"),
                    optional("quality", Types.TEXT, "tight"),
                    optional("temperature", Types.TEXT, ""),
                    optional("strength", Types.RATING, ""));
        }

        @Override
        public Sensation of(Object... values) {
            return new Sensation(
                    (String) values[0], (String) values[1], (String) values[2], (OptionalInt) values[MOST_PARTS]);
        }

        @Override
        Object[] values(Sensation part) {
            return new Object[] {part.place, part.quality, part.temperature, part.strength};
        }

        /// A place, then in any number how it felt, how warm and how strong: `chest:tight:hot:7`, `belly 5`.
        @Override
        public Sensation readPart(String typed) {
            List<String> parts = new ArrayList<>();
            for (String part : typed.split(":", -1)) {
                parts.add(part.strip());
            }
            if (parts.getFirst().isEmpty()) {
                throw new IllegalArgumentException("first comes a place in the body, then how it felt: chest:tight");
            }
            OptionalInt strength = takeStrength(parts);
            if (parts.size() > MOST_PARTS) {
                throw new IllegalArgumentException(
                        "a place has how it felt, how warm and how strong: chest:tight:hot:7");
            }
            return parts.size() == 2 && isWarmth(parts.getLast())
                    ? new Sensation(parts.getFirst(), "", parts.getLast(), strength)
                    : new Sensation(parts.getFirst(), at(parts, 1), at(parts, 2), strength);
        }

        /// Takes the strength off the end, behind a colon or a space.
        private static OptionalInt takeStrength(List<String> parts) {
            String last = parts.removeLast();
            if (!parts.isEmpty() && Types.isNumber(last)) {
                return Types.RATING.read(last);
            }
            if (last.isEmpty() && parts.size() == MOST_PARTS) {
                return OptionalInt.empty();
            }
            int space = Types.spaceBeforeNumber(last);
            parts.add(space < 0 ? last : last.substring(0, space).strip());
            return space < 0 ? OptionalInt.empty() : Types.RATING.read(last.substring(space));
        }

        private static String at(List<String> parts, int index) {
            return index < parts.size() ? parts.get(index) : "";
        }

        @Override
        public String writtenPart(Sensation part) {
            List<String> parts = new ArrayList<>(List.of(part.place));
            boolean isWarmthAlone = part.quality.isEmpty() && isWarmth(part.temperature);
            // Taken for how warm it was, but for the empty part behind it.
            boolean isWarmthInName = part.temperature.isEmpty() && isWarmth(part.quality);
            if (!isWarmthAlone && !(part.quality.isEmpty() && part.temperature.isEmpty())) {
                parts.add(part.quality);
            }
            if (isWarmthInName || !part.temperature.isEmpty()) {
                parts.add(part.temperature);
            }
            boolean endsInNumber = Types.spaceBeforeNumber(parts.getLast()) >= 0;
            part.strength.ifPresent(strength -> parts.add(Integer.toString(strength)));
            if (part.strength.isEmpty() && endsInNumber) {
                parts.add("");
            }
            return String.join(": ", parts).replace(": :", "::").strip();
        }

        @Override
        public String word(Sensation part) {
            return part.words();
        }

        @Override
        public String writtenWord(String typed) {
            return typed.replaceFirst(":.*", "");
        }

        @Override
        String strength(Sensation part) {
            return Rating.written(part.strength);
        }
    }
}
