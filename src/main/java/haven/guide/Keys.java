package haven.guide;

/// What keys mean in more than one stage.
final class Keys {
    private Keys() {}

    /// `q` and what else ends, where letters are not typed.
    static boolean isEnd(Key key) {
        return key.is("q") || isEscape(key);
    }

    /// What ends also where letters are typed.
    static boolean isEscape(Key key) {
        return key.name() == Key.Name.ESCAPE || key.name() == Key.Name.END_OF_INPUT;
    }
}
