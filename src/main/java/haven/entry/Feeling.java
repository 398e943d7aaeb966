package haven.entry;

import java.util.OptionalInt;

/// Something felt.
///
/// @param name what it is: anxious, sad
/// @param strength 0 to 10, or none given
public record Feeling(String name, OptionalInt strength) {
    /// Feelings as fields have them.
    static final Parts<Feeling> TYPE = new Feelings();

    /// Refuses an empty name and a strength outside 0 to 10.
    public Feeling {
        Rating.require("a feeling", name, strength);
    }

    private static final class Feelings extends Parts<Feeling> {
        private Feelings() {
            super(required("name", Types.TEXT, "anxious"), optional("strength", Types.RATING, "8"));
        }

        @Override
        public Feeling of(Object... values) {
            return new Feeling((String) values[0], (OptionalInt) values[1]);
        }

        @Override
        Object[] values(Feeling part) {
            return new Object[] {part.name, part.strength};
        }

        @Override
        public Feeling readPart(String typed) {
            String whole = typed.strip();
            int colon = whole.lastIndexOf(':');
            int split = colon >= 0 ? colon : Types.spaceBeforeNumber(whole);
            String name = split < 0 ? whole : whole.substring(0, split).strip();
            requireName(name);
            if (split < 0) {
                return new Feeling(name, OptionalInt.empty());
            }
            String strength = whole.substring(split + 1).strip();
            if (strength.isEmpty()) {
                throw new IllegalArgumentException("after the colon comes " + Types.RATING.accepted());
            }
            return new Feeling(name, Types.RATING.read(strength));
        }

        @Override
        public void require(Feeling part) {
            requireName(part.name.strip());
        }

        private static void requireName(String name) {
            if (name.isEmpty() || Types.isNumber(name)) {
                throw new IllegalArgumentException("a feeling has a name, then its strength: anxious 8");
            }
        }

        @Override
        public String writtenPart(Feeling part) {
            return (part.name + " " + strength(part)).strip();
        }

        @Override
        public String word(Feeling part) {
            return part.name;
        }

        @Override
        public String writtenWord(String typed) {
            return typed.replaceFirst("[: ]+[0-9]+$", "");
        }

        @Override
        String strength(Feeling part) {
            return Rating.written(part.strength);
        }

        @Override
        boolean isSaidOnce() {
            return true;
        }

        @Override
        Feeling both(Feeling first, Feeling second) {
            if (second.strength.isEmpty() || first.strength.equals(second.strength)) {
                return first;
            }
            if (first.strength.isEmpty()) {
                return new Feeling(first.name, second.strength);
            }
            throw new IllegalArgumentException(
                    '"' + first.name + "\" has two strengths, " + strength(first) + " and " + strength(second));
        }
    }
}
