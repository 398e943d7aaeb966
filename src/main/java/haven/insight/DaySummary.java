package haven.insight;

import java.time.Duration;
import java.time.LocalDate;

/// What was kept on one day.
///
/// @param day the person's own day
/// @param state whether anything is known of it
/// @param practices how many
/// @param practised how long in all
/// @param episodes how many
/// @param checkIns how many
/// @param notes how many
public record DaySummary(
        LocalDate day, State state, int practices, Duration practised, int episodes, int checkIns, int notes) {
    /// What is known of a day.
    public enum State {
        /// There are entries.
        KNOWN,
        /// There are none, which says nothing: not that it was calm, nor that anything was missed.
        UNKNOWN,
        /// It has not come yet.
        TO_COME
    }
}
