package haven.bond;

import java.util.Locale;

/// What may be heard as blame by how a sentence is built, whatever its words are; a rule says which of them are its
/// own.
public enum Reading {
    /// You are unkind.
    TRAIT,
    /// You hurt me.
    HARM,
    /// You do not care.
    NEGLECT,
    /// You just want to win.
    MIND,
    /// Why can you not ...
    CHARGE,
    /// You have to ..., stop ...ing
    ORDER,
    /// Others manage to.
    COMPARISON,
    /// Nice of you to show up.
    TONE,
    /// You always help, you never hurt me: nothing of it is blame. No rule has it.
    PRAISE;

    /// What it is called in a file.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it is read.
    ///
    /// @param from where the first word's space stands in an [Utterance]'s words
    /// @param to where the space behind the last stands
    record Found(Reading reading, int from, int to) {}
}
