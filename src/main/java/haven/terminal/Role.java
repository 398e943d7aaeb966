package haven.terminal;

/// What a piece of the picture is for; the theme gives it its colour.
public enum Role {
    /// Ordinary text.
    PLAIN,
    /// The shape, and what asks for attention.
    ACCENT,
    /// The cue.
    STRONG,
    /// What may be overlooked.
    DIM
}
