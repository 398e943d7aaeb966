package haven.command;

import haven.TestApp;
import java.nio.file.Path;

/// A practice of the person's own.
public final class EveningWalk {
    private static final String TITLE = "title = \"evening walk\"\n";
    private static final String DOOR = """
            purpose = "A walk around the block."
            needs = ["together", "calm"]
            caution = "Wear a coat."

            [[step]]
            kind = "prompt"
            part = "door"
            cue = "Step out of the door."
            seconds = 10
            """;

    /// With a breath that slows down and a question.
    public static final String SLOWING = TITLE + DOOR + """

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

    /// Grounding of less than a minute, with a short form.
    public static final String GROUNDING = TITLE + "family = \"ground\"\n" + DOOR + """
            short = false

            [[step]]
            kind = "breathe"
            in = 4
            hold = 2
            out = 6
            minutes = 0.4

            [[step]]
            kind = "prompt"
            part = "steps"
            cue = "Feel each step."
            seconds = 20
            short = 5
            """;

    /// What a list and a page say of it first, as JSON.
    public static final String CARD = """
              "name": "evening-walk",
              "title": "evening walk",
              "purpose": "A walk around the block.",
              "needs": [ "together", "calm" ],
              "family": null,
              "seconds": 264.716,
              "shortSeconds": 145.335,
              "ownPace": true,
              "holds": true,
              "parts": [ "door", "pace" ],
              "caution": "Wear a coat.",
              "source": null,
              "learn": null,
              "offered": true,
              "dims": false,
              "yours": true\
            """;

    private EveningWalk() {}

    /// haven in this home folder, where this is `evening-walk`.
    public static TestApp in(Path home, String toml) {
        return TestApp.in(home).drill("evening-walk.toml", toml);
    }
}
