package haven.entry;

/// What a step of a stepped plan is for.
public enum StepType implements Word {
    /// To settle.
    SOOTHE,
    /// Towards somebody, a little.
    REACH_OUT,
    /// To look back, and to choose how to go on.
    REVIEW
}
