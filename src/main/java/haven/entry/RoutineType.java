package haven.entry;

/// What sort of routine it is.
public enum RoutineType implements Word {
    /// One of the person's own.
    OTHER,
    /// When and how one sleeps.
    SLEEP,
    /// What and when one eats.
    FOOD,
    /// Something that moves the body.
    MOVEMENT,
    /// A brief word with somebody.
    CONTACT,
    /// A drill, whose practices count by themselves.
    DRILL,
    /// A small promise kept, to others or to oneself.
    PROMISE
}
