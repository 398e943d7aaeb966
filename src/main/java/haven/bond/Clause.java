package haven.bond;

import java.util.Set;

/// Somebody and what is said of them, as ` you never even try `: where the one stands, how it is said, and where the
/// word
/// begins that says it.
///
/// @param words the sentence
/// @param start where the subject stands, or the word that asks before it
/// @param head where the first word stands that is neither subject, nor help to the verb, nor adverb
/// @param end where the next clause begins, or the sentence ends
/// @param signs how it is said
record Clause(String words, int start, int head, int end, Set<Sign> signs) {
    /// How something is said of somebody.
    enum Sign {
        /// `do you`
        ASKED,
        /// `why`, `how`
        WHY,
        /// `why can you not`, the not before the one who is asked
        NOT_ASKED,
        /// `if you`
        SUPPOSED,
        /// `not`, `never`
        NEGATED,
        /// `never`, `not once`
        NEVER,
        /// `always`, `keep`
        OFTEN,
        /// `even`
        EVEN,
        /// `still`
        STILL,
        /// `just`, `only`
        ONLY,
        /// `obviously`
        SURELY,
        /// `must`, `have to`
        OWED,
        /// `do not have to`
        FREED,
        /// `are`
        BEING,
        /// `have`, `has`
        HAVING,
        /// `did`, `could`, `was`: one time, and perhaps no more
        ONCE,
        /// `would`, `could`
        WOULD,
    }

    /// Keeps its own copy.
    Clause {
        signs = Set.copyOf(signs);
    }

    boolean is(Sign sign) {
        return signs.contains(sign);
    }

    /// Whether it says that something is so: neither asked nor supposed nor denied.
    boolean isSaid() {
        return !is(Sign.ASKED) && !is(Sign.SUPPOSED) && !is(Sign.NEGATED);
    }
}
