package haven.command;

/// A practice of the person's own.
final class EveningWalk {
    /// With a breath that slows down and a question.
    static final String LONG = """
            title = "evening walk"
            purpose = "A walk around the block."
            needs = ["together", "calm"]
            caution = "Wear a coat."

            [[step]]
            kind = "prompt"
            part = "door"
            cue = "Step out of the door."
            seconds = 10

            [[step]]
            kind = "breathe"
            in = 4
            hold = 2
            out = 6
            minutes = 4
            begin-rate = 12
            settle-minutes = 2
            cue = "slowly"

            [[step]]
            kind = "ask"
            about = "pace"
            cue = "How was it?"
            answer = "choice"
            choices = ["slow", "fast"]
            """;

    private EveningWalk() {}
}
