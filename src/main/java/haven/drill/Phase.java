package haven.drill;

/// A part of a breath.
public enum Phase {
    /// The inhale.
    IN("breathe in"),
    /// A second, short inhale on top of the first.
    SIP("sip in"),
    /// Full lungs, nothing moving.
    HOLD("hold"),
    /// The exhale.
    OUT("breathe out"),
    /// Empty lungs, nothing moving.
    REST("rest");

    private final String cue;

    Phase(String cue) {
        this.cue = cue;
    }

    /// The words that guide it.
    public String cue() {
        return cue;
    }

    /// Whether the breath moves in it.
    public boolean isMoving() {
        return this != HOLD && this != REST;
    }
}
