package haven.entry;

import java.util.List;
import java.util.OptionalInt;

/// One step of a ladder: something to do, and how hard that is expected to be.
///
/// @param name what is to be done, in the person's own words
/// @param expected distress, 0 to 10, or none given
/// @param state whether the person has passed it, which they alone say
public record Rung(String name, OptionalInt expected, RungState state) {
    /// Rungs as fields have them.
    static final Parts<Rung> TYPE = new Rungs();

    /// Refuses one without words and a strength outside 0 to 10.
    public Rung {
        Rating.require("a rung", name, expected);
    }

    /// Whether the person has passed it.
    public boolean isPassed() {
        return state == RungState.PASSED;
    }

    /// The same, in another state.
    public Rung in(RungState other) {
        return new Rung(name, expected, other);
    }

    /// Rungs as a person writes them, at least one.
    ///
    /// @throws IllegalArgumentException with a clause that says what is accepted
    public static List<Rung> read(String typed) {
        List<Rung> rungs = TYPE.read(typed);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a rung says what is to be done, then how hard: " + Rungs.EXAMPLE);
        }
        return rungs;
    }

    private static final class Rungs extends Parts<Rung> {
        private static final String EXAMPLE = "ask the time 2";
        private static final String PASSED = "[x]";
        private static final String OPEN = "[ ]";

        private Rungs() {
            super(
                    required("name", Types.TEXT, "ask the time"),
                    optional("expected", Types.RATING, "2"),
                    optional("state", Types.word(RungState.values()), "passed"));
        }

        @Override
        public Rung of(Object... values) {
            return new Rung((String) values[0], (OptionalInt) values[1], (RungState) values[2]);
        }

        @Override
        Object[] values(Rung part) {
            return new Object[] {part.name, part.expected, part.state};
        }

        @Override
        char separator() {
            return ';';
        }

        @Override
        public Rung readPart(String typed) {
            String whole = typed.strip();
            boolean isPassed = whole.regionMatches(true, 0, PASSED, 0, PASSED.length());
            boolean isMarked = isPassed || whole.startsWith(OPEN);
            String said = isMarked ? whole.substring(OPEN.length()).strip() : whole;
            int colon = said.lastIndexOf(':');
            String behind = said.substring(colon + 1).strip();
            int split =
                    colon >= 0 && (behind.isEmpty() || Types.isNumber(behind)) ? colon : Types.spaceBeforeNumber(said);
            String name = split < 0 ? said : said.substring(0, split).strip();
            if (name.isEmpty() || Types.isNumber(name)) {
                throw new IllegalArgumentException("a rung says what is to be done, then how hard: " + EXAMPLE);
            }
            OptionalInt expected = split < 0 ? OptionalInt.empty() : Types.RATING.read(said.substring(split + 1));
            return new Rung(name, expected, isPassed ? RungState.PASSED : RungState.OPEN);
        }

        @Override
        public String writtenPart(Rung part) {
            // A number at the end of its words is none of how hard it is.
            boolean needsColon = part.expected.isEmpty() && Types.spaceBeforeNumber(part.name) > 0;
            return (part.isPassed() ? PASSED + " " : "")
                    + part.name
                    + (needsColon ? ":" : part.expected.isEmpty() ? "" : " " + part.expected.getAsInt());
        }

        @Override
        public String word(Rung part) {
            return part.name;
        }

        @Override
        String strength(Rung part) {
            return Rating.written(part.expected);
        }
    }
}
