package haven.entry;

/// What a note is about.
public enum NoteKind implements Word {
    /// Anything.
    NOTE,
    /// Something small that went well.
    WIN,
    /// Something to be thankful for.
    GRATITUDE
}
