package haven.entry;

/// How it stands with a time-out.
public enum TimeOutState implements Word {
    /// It goes on, or its time has come.
    OPEN,
    /// The person is back.
    BACK,
    /// Nobody is waited for, and it is brought up no more.
    LET_GO
}
