package haven.entry;

/// How much of itself something gives away, for a page that another person reads.
public enum Sharing {
    /// Numbers, times and words from a list.
    FIGURES,
    /// The person's own words.
    WORDS,
    /// Names of people: others are told initials.
    NAMES,
    /// What was written for nobody else.
    PRIVATE
}
