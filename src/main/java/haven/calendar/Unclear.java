package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;

/// What could be one of two dates or times, or contradicts itself. Its message is a sentence or two that begin with it
/// in quotes, and name both.
public final class Unclear extends DateTimeException {
    private static final long serialVersionUID = 1;

    /// @param written what is unclear, as it is written
    /// @param why what it could be, and what to write in its place
    public Unclear(String written, String why) {
        super('"' + written + "\" " + why);
    }

    /// @param one what it could be
    /// @param other what it could be as well
    static Unclear either(String written, Object one, Object other) {
        return new Unclear(written, "could be " + one + " or " + other + ". Write it as one of them.");
    }

    /// @param name what it was written for: an option, a field
    UserError refused(String name) {
        return UserError.usage(name + " " + getMessage(), "");
    }
}
