package haven.entry;

/// Whether an urge was acted on.
public enum Acted implements Word {
    /// It was there, and was let be.
    NO,
    /// Some of it.
    PARTLY,
    /// It was followed.
    YES
}
