package haven.journal;

/// Anything with a time of its own in the journal.
public sealed interface Entry permits Episode, Practice, CheckIn, Note {
    /// A UUID of version 7.
    String id();

    /// When it was.
    Stamp stamp();

    /// Which kind it is.
    EntryKind kind();

    /// All that was said in it, a line each, for a search to look in.
    String words();

    /// The same, at another time.
    Entry at(Stamp time);

    /// The same, as an entry of its own.
    ///
    /// @param newId which none has yet
    Entry under(String newId);

    /// Whether nothing was said in it beyond when it was.
    default boolean isEmpty() {
        return false;
    }
}
