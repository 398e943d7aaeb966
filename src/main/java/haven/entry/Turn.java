package haven.entry;

/// Whose turn it is to get in touch.
public enum Turn implements Word {
    /// The person's own.
    MINE,
    /// The other's.
    THEIRS
}
