package haven.entry;

/// How a boundary held, one time.
public enum Keeping implements Word {
    /// It held.
    HELD,
    /// It held in part.
    PARTLY,
    /// It was crossed.
    CROSSED
}
