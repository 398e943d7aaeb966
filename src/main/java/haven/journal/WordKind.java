package haven.journal;

/// Words of the person's own that a journal holds, to be offered again.
public enum WordKind {
    /// For feelings.
    FEELING,
    /// For places in the body.
    PLACE,
    /// Who was there or was meant.
    PERSON,
    /// To find an entry by.
    TAG,
    /// What set it off, whole.
    TRIGGER
}
