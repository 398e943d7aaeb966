package haven.entry;

/// How it stands with a repair.
public enum RepairState implements Word {
    /// Thought about, and not said yet.
    PLANNED,
    /// It was said; how it is taken is the other's.
    OFFERED,
    /// The other took it.
    RECEIVED,
    /// The other did not take it, or not now.
    DECLINED,
    /// It need not be said any more.
    LET_GO
}
