package haven.guide;

import haven.journal.Practice;
import haven.journal.Rating;
import java.util.OptionalInt;

/// What can be said anew of a practice.
public enum PracticeQuestion implements Asked<Practice> {
    /// Distress before it.
    BEFORE("How strong was it before, 0 to 10?"),
    /// Distress after it.
    AFTER("How strong was it after, 0 to 10?");

    private final String words;

    PracticeQuestion(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    @Override
    public String answer(Practice practice) {
        return Rating.written(this == BEFORE ? practice.before() : practice.after());
    }

    @Override
    public Practice answered(Practice practice, String text) {
        OptionalInt rating = Answer.rating(text);
        return new Practice(
                practice.id(),
                practice.stamp(),
                practice.drill(),
                practice.pattern(),
                practice.planned(),
                practice.practised(),
                practice.breaths(),
                practice.ending(),
                this == BEFORE ? rating : practice.before(),
                this == AFTER ? rating : practice.after(),
                practice.paces(),
                practice.found());
    }
}
