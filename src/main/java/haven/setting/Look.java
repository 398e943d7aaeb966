package haven.setting;

/// Which colours a person wants to see.
public enum Look {
    /// Middle tones, for any background.
    AUTO,
    /// Bright ones, for a dark background.
    DARK,
    /// Dark ones, for a light background.
    LIGHT,
    /// None; bold and dim remain.
    PLAIN
}
