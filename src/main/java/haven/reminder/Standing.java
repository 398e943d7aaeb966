package haven.reminder;

import java.util.Optional;

/// A reminder that is set, as the system has it.
///
/// @param way what it comes by
/// @param place what the system knows it by: a unit's name, or a line of a crontab
/// @param reminder what is to be shown, and when; empty where haven cannot read it, as after a change by hand
/// @param trouble why it does not come, as a clause; empty where it does
public record Standing(Way way, String place, Optional<Reminder> reminder, String trouble) {
    /// The trouble of one whose last day is over.
    static final String ENDED = "it has ended";

    /// Whether its last day is over.
    public boolean hasEnded() {
        return trouble.equals(ENDED);
    }

    /// What it is called.
    public String name() {
        return reminder.map(Reminder::name).orElse(place);
    }
}
