package haven.guide;

import haven.journal.CheckIn;
import haven.journal.CheckIn.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What can be said anew of a check-in: each of its ratings, and its note.
///
/// @param indicator what was rated, or empty for the note
public record CheckInQuestion(String indicator) implements Asked<CheckIn> {
    private static final CheckInQuestion NOTE = new CheckInQuestion("");

    /// The questions about what this check-in holds.
    public static List<Asked<CheckIn>> of(CheckIn checkIn) {
        List<Asked<CheckIn>> questions = new ArrayList<>();
        checkIn.levels().forEach(level -> questions.add(new CheckInQuestion(level.indicator())));
        questions.add(NOTE);
        return questions;
    }

    @Override
    public String name() {
        return indicator.isEmpty() ? "NOTE" : "rating of " + indicator;
    }

    @Override
    public String words() {
        return indicator.isEmpty() ? "Anything else?" : "How was it: " + indicator + ", 0 to 10?";
    }

    @Override
    public boolean isBrief() {
        return !indicator.isEmpty();
    }

    @Override
    public String answer(CheckIn checkIn) {
        return indicator.isEmpty()
                ? checkIn.note()
                : checkIn.levels().stream()
                        .filter(level -> level.indicator().equals(indicator))
                        .map(level -> Integer.toString(level.value()))
                        .findFirst()
                        .orElse("");
    }

    @Override
    public CheckIn answered(CheckIn checkIn, String text) {
        if (text.equals(answer(checkIn))) {
            return checkIn;
        }
        if (indicator.isEmpty()) {
            return new CheckIn(checkIn.id(), checkIn.stamp(), checkIn.levels(), text);
        }
        return new CheckIn(checkIn.id(), checkIn.stamp(), rated(checkIn.levels(), Answer.rating(text)), checkIn.note());
    }

    /// With this rating in its place, at the end where there was none, or without it.
    private List<Level> rated(List<Level> levels, OptionalInt rating) {
        List<Level> rated = new ArrayList<>();
        boolean there = false;
        for (Level level : levels) {
            boolean asked = level.indicator().equals(indicator);
            there |= asked;
            if (!asked) {
                rated.add(level);
            } else if (rating.isPresent()) {
                rated.add(new Level(indicator, rating.getAsInt()));
            }
        }
        if (!there && rating.isPresent()) {
            rated.add(new Level(indicator, rating.getAsInt()));
        }
        return rated;
    }
}
