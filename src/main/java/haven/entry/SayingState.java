package haven.entry;

/// How it stands with something that a person wants to say.
public enum SayingState implements Word {
    /// Not said yet.
    OPEN,
    /// It was said.
    SAID,
    /// It need not be said any more.
    LET_GO
}
