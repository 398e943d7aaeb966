package haven.report;

/// What was found of one thing that haven needs.
///
/// @param state how it is
/// @param thing what was looked at, in a word or two
/// @param words what was found, in lower case and without a stop
/// @param mend how to mend it, as a sentence; empty where there is nothing to do
public record Finding(State state, String thing, String words, String mend) {
    /// How something is.
    public enum State {
        /// As it should be.
        OK,
        /// Good to know.
        NOTE,
        /// Something does not work, or is not safe, until it is mended.
        MEND
    }

    /// As it should be.
    public static Finding ok(String thing, String words) {
        return new Finding(State.OK, thing, words, "");
    }

    /// Good to know.
    public static Finding note(String thing, String words) {
        return new Finding(State.NOTE, thing, words, "");
    }

    /// To be mended.
    public static Finding mend(String thing, String words, String how) {
        return new Finding(State.MEND, thing, words, how);
    }
}
