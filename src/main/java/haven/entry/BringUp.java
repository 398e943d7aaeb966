package haven.entry;

/// Whether somebody is brought up when it is time to be in touch.
public enum BringUp implements Word {
    /// Gently, once a day at most.
    YES,
    /// Never.
    NO
}
