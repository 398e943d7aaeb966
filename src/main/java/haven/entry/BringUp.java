package haven.entry;

/// Whether somebody is brought up when it is time to be in touch.
public enum BringUp implements Word {
    /// Never, unless the person says so: haven pushes nobody towards anybody.
    NO,
    /// Gently, once a day at most.
    YES
}
