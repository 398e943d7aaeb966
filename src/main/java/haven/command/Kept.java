package haven.command;

import haven.calendar.English;
import haven.journal.Episode;
import haven.journal.Feeling;
import haven.journal.Sensation;
import haven.text.OneLine;
import haven.text.Width;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The one line that says what was kept, and by which id it can be found.
final class Kept {
    private static final int LONGEST_TEXT = 60;
    private static final int MINUTE_MILLIS = 60_000;

    private Kept() {}

    /// `Kept: "no answer to my text", anxious 8. 019a2b`
    static String line(Episode episode, String prefix) {
        List<String> parts = parts(episode);
        String what = parts.isEmpty() ? "your entry" : String.join(", ", parts);
        return "Kept" + when(episode) + ": " + what + ". " + prefix;
    }

    private static List<String> parts(Episode episode) {
        List<String> parts = new ArrayList<>();
        if (!episode.trigger().isBlank()) {
            parts.add('"' + shortened(episode.trigger()) + '"');
        }
        for (Feeling feeling : episode.feelings()) {
            parts.add(rated(shortened(feeling.name()), feeling.strength()));
        }
        for (Sensation sensation : episode.sensations()) {
            parts.add(rated(shortened(sensation.words()), sensation.strength()));
        }
        if (episode.distress().isPresent()) {
            parts.add(rated("distress", episode.distress()));
        }
        if (episode.distressNow().isPresent()) {
            parts.add(rated("now", episode.distressNow()));
        }
        return parts;
    }

    /// The time it was understood to have happened, where that was not just now.
    private static String when(Episode episode) {
        long gap = episode.recorded().toEpochMilli() - episode.stamp().at().toEpochMilli();
        if (gap < MINUTE_MILLIS) {
            return "";
        }
        ZonedDateTime at = episode.stamp().local();
        String clock = at.toLocalTime().toString().substring(0, 5);
        return " for " + English.day(at.getDayOfWeek()) + " " + at.toLocalDate() + " " + clock;
    }

    private static String rated(String name, OptionalInt rating) {
        return rating.isPresent() ? name + " " + rating.getAsInt() : name;
    }

    /// On one line, not too long, and without anything that a terminal would obey.
    private static String shortened(String text) {
        return Width.shorten(OneLine.of(text), LONGEST_TEXT, "...");
    }
}
