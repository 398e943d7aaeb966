package haven.entry;

/// How it stands with something that a person set out to do.
public enum PlanState implements Word {
    /// It is on the way.
    OPEN,
    /// It is done, or reached.
    DONE,
    /// It need not be done any more.
    LET_GO,
    /// Somebody proposed it, and the person has not looked at it: it does not count yet.
    PROPOSED
}
