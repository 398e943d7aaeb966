package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// How it is at one moment, in a few ratings.
public final class CheckIn extends Kind {
    /// What was rated, in the order it was asked, nothing twice.
    public static final Field<List<Level>> RATINGS = Field.of("rating", Level.TYPE)
            .shared(Sharing.FIGURES)
            .option("NAME:0-10", "how it was")
            .told();
    /// Anything else.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything else?")
            .option("TEXT", "anything else")
            .shared(Sharing.PRIVATE)
            .told();

    /// The kind itself.
    public static final CheckIn KIND = new CheckIn();

    private CheckIn() {
        super("check-in", RATINGS, NOTE);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public String line(Entry entry) {
        String levels = entry.shown(RATINGS);
        String note = entry.get(NOTE);
        return levels + (levels.isEmpty() || note.isBlank() ? "" : ": ") + note;
    }

    @Override
    public boolean isInOwnWords() {
        return false;
    }

    /// One question for each of its ratings: what was not rated then is not known now.
    @Override
    public List<Question> questions(Entry entry) {
        List<Question> questions = new ArrayList<>();
        entry.get(RATINGS).forEach(level -> questions.add(new Rated(level.indicator())));
        questions.add(NOTE);
        return questions;
    }

    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        for (Level level : entry.get(RATINGS)) {
            String name = level.indicator();
            int first = name.offsetByCodePoints(0, 1);
            details.add(new Detail(
                    name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first),
                    String.valueOf(level.value())));
        }
        details.add(detail(entry, NOTE));
        return details;
    }

    /// What is asked about one rating.
    private record Rated(String indicator) implements Question {
        @Override
        public String name() {
            return "rating of " + indicator;
        }

        @Override
        public String words() {
            return "How was it: " + indicator + ", 0 to 10?";
        }

        @Override
        public Type<?> type() {
            return Types.RATING;
        }

        @Override
        public String answer(Entry entry) {
            return entry.get(RATINGS).stream()
                    .filter(level -> level.indicator.equals(indicator))
                    .map(level -> Integer.toString(level.value))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public Entry answered(Entry entry, String text) {
            return text.equals(answer(entry)) ? entry : rated(entry, indicator, Types.RATING.read(text));
        }
    }

    /// The check-in with this rating, in the place of the one it had; without it, where there is none.
    public static Entry rated(Entry entry, String indicator, OptionalInt rating) {
        List<Level> rated = new ArrayList<>(entry.get(RATINGS));
        int place = rated.stream().map(Level::indicator).toList().indexOf(indicator);
        if (place >= 0) {
            rated.remove(place);
        }
        if (rating.isPresent()) {
            rated.add(place < 0 ? rated.size() : place, new Level(indicator, rating.getAsInt()));
        }
        return entry.with(RATINGS, rated);
    }

    /// One rating.
    ///
    /// @param indicator what was rated: sleep, mood, self-talk, connection, or the person's own word
    /// @param value 0 to 10
    public record Level(String indicator, int value) {
        private static final Parts<Level> TYPE = new Levels();

        /// Refuses an empty name and a rating outside 0 to 10.
        public Level {
            Rating.require("an indicator", indicator, OptionalInt.of(value));
        }

        private static final class Levels extends Parts<Level> {
            private Levels() {
                super(required("indicator", Types.CODE, "mood"), required("value", Types.RATING, "6"));
            }

            @Override
            public Level of(Object... values) {
                return new Level((String) values[0], ((OptionalInt) values[1]).orElse(-1));
            }

            @Override
            Object[] values(Level part) {
                return new Object[] {part.indicator, OptionalInt.of(part.value)};
            }

            @Override
            public Level readPart(String typed) {
                int colon = Math.max(typed.lastIndexOf(':'), Types.spaceBeforeNumber(typed.strip()));
                if (colon < 1) {
                    throw new IllegalArgumentException(
                            "a rating has a name, then a whole number from 0 to 10: sleep 6");
                }
                OptionalInt value = Types.RATING.read(typed.substring(colon + 1));
                return new Level(
                        typed.substring(0, colon).strip(),
                        value.orElseThrow(
                                () -> new IllegalArgumentException("after a name comes " + Types.RATING.accepted())));
            }

            @Override
            public String word(Level part) {
                return part.indicator;
            }

            @Override
            String strength(Level part) {
                return Integer.toString(part.value);
            }

            @Override
            Optional<String> key(Level part) {
                return Optional.of(part.indicator);
            }
        }
    }
}
