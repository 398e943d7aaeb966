package haven.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What sort of help something in the toolkit is.
public enum ToolkitKind {
    /// One of haven's drills.
    DRILL,
    /// Something to hold, make or do.
    THING,
    /// Somebody.
    PERSON,
    /// Somewhere to be or to go.
    PLACE,
    /// Words to say to oneself.
    PHRASE,
    /// Something to listen to.
    MUSIC,
    /// Something to do with the body.
    MOVEMENT,
    /// One measured step, such as "wait 20 minutes before answering".
    STEP;

    /// As it is written on the command line, in JSON and in the journal.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this word, whatever its case.
    public static Optional<ToolkitKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /// Every kind's word, in their order.
    public static List<String> words() {
        return Arrays.stream(values()).map(ToolkitKind::word).toList();
    }
}
