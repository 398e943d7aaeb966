package haven.entry;

/// How it stands with what was to be talked about.
public enum TopicState implements Word {
    /// It waits for the next session.
    OPEN,
    /// It was talked about.
    TALKED_ABOUT,
    /// It need not be talked about any more.
    LET_GO
}
