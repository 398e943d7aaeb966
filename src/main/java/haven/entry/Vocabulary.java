package haven.entry;

/// Words that fields have in common: what was said in one completes the others, and finds them all.
///
/// @param name what such a word is: feeling, person
public record Vocabulary(String name) {
    /// What was felt.
    public static final Vocabulary FEELING = new Vocabulary("feeling");
    /// What was needed.
    public static final Vocabulary NEED = new Vocabulary("need");
    /// A place in the body.
    public static final Vocabulary PLACE = new Vocabulary("place");
    /// Somebody.
    public static final Vocabulary PERSON = new Vocabulary("person");
    /// A word to find something by.
    public static final Vocabulary TAG = new Vocabulary("tag");
    /// What set the person off, whole.
    public static final Vocabulary TRIGGER = new Vocabulary("trigger");
    /// How something is begun to be said; none of them is the person's own, and all are shown at once.
    public static final Vocabulary FIRST_SENTENCE = new Vocabulary("first sentence");
}
