package haven.entry;

/// How it stands with a ladder.
public enum LadderState implements Word {
    /// It is there to be climbed, at any pace.
    OPEN,
    /// It need not be climbed any more.
    LET_GO
}
