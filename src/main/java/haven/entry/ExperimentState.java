package haven.entry;

/// How it stands with an experiment.
public enum ExperimentState implements Word {
    /// To be tried.
    OPEN,
    /// It was tried, whatever came of it.
    DONE,
    /// It need not be tried any more.
    LET_GO
}
