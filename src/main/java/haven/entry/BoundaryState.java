package haven.entry;

/// How it stands with a boundary.
public enum BoundaryState implements Word {
    /// It is one.
    STANDS,
    /// It is none any more.
    LET_GO
}
