package haven.insight;

/// What is known of a day.
public enum DayState {
    /// There are entries.
    KNOWN,
    /// There are none, which says nothing: not that it was calm, nor that anything was missed.
    UNKNOWN,
    /// It has not come yet.
    TO_COME
}
