package haven.guide;

/// What a session says right now, for whoever listens instead of looking.
///
/// @param key what it stands for: it is said again when that changes
/// @param words what is said; empty for nothing
/// @param hint what may be said with it; may be empty
public record Cue(String key, String words, String hint) {
    /// What is said of a pause.
    public static final Cue PAUSED = new Cue("paused", "paused");

    Cue(String key, String words) {
        this(key, words, "");
    }

    /// All of it, as a voice says it.
    public String spoken() {
        return hint.isEmpty() ? words : words + ", " + hint;
    }
}
