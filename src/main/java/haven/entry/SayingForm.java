package haven.entry;

/// What something that a person wants to say is for.
public enum SayingForm implements Word {
    /// To ask for one thing.
    REQUEST,
    /// To let the other know, and ask for nothing.
    DISCLOSURE,
    /// To say what was good.
    THANKS
}
