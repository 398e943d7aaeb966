package haven.terminal;

/// A key that moves or changes within a line that is typed, as most command lines have them; where no line is typed, it
/// is a key like any other that does nothing.
public enum LineKey {
    /// Home, or Ctrl-A.
    START,
    /// End, or Ctrl-E.
    END,
    /// A character to the left: Ctrl-B.
    LEFT,
    /// A character to the right: Ctrl-F.
    RIGHT,
    /// A word to the left: Ctrl or Alt with the arrow, or Alt-B.
    WORD_LEFT,
    /// A word to the right: Ctrl or Alt with the arrow, or Alt-F.
    WORD_RIGHT,
    /// The Delete key.
    DELETE,
    /// What is before the cursor: Ctrl-U.
    CUT_START,
    /// What is after it: Ctrl-K.
    CUT_END,
    /// The word before it: Ctrl-W, or Alt with Backspace.
    CUT_WORD_LEFT,
    /// The word after it: Alt-D.
    CUT_WORD_RIGHT,
    /// What was cut last comes back: Ctrl-Y.
    PASTE_CUT,
    /// The two characters at the cursor change places: Ctrl-T.
    SWAP,
    /// The line as it was before: Ctrl-_.
    UNDO,
    /// Shift-Tab.
    TAB_BACK
}
