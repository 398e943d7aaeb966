package haven.entry;

/// What a person sees themselves do when closeness is at stake. It is theirs to choose, and never assigned to them.
public enum PatternWord implements Word {
    /// Reaching for closeness.
    REACHING,
    /// Pulling away.
    PULLING_AWAY,
    /// Watching for danger.
    WATCHING,
    /// Steady.
    STEADY
}
