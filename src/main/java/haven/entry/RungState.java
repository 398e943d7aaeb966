package haven.entry;

/// How it stands with a rung of a ladder, as the person sees it.
public enum RungState implements Word {
    /// To be tried, or tried again.
    OPEN,
    /// Behind them.
    PASSED
}
