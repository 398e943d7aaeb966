package haven.entry;

/// What sort of help something in the toolkit is.
public enum ToolType implements Word {
    /// One of haven's drills.
    DRILL,
    /// Something to hold, make or do.
    THING,
    /// Somebody.
    PERSON,
    /// Somewhere to be or to go.
    PLACE,
    /// Words to say to oneself.
    PHRASE,
    /// Something to listen to.
    MUSIC,
    /// Something to do with the body.
    MOVEMENT,
    /// One measured step, such as "wait 20 minutes before answering".
    STEP
}
