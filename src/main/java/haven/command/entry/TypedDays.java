package haven.command.entry;

import haven.App;
import haven.calendar.DayAhead;
import haven.calendar.Unclear;
import haven.entry.Type;
import haven.entry.Types;
import java.time.DateTimeException;

/// Days to come, as people say them: "friday" is a date only where today is known, and a type knows no day.
record TypedDays(App app) {
    /// What was written for a type, as that reads it. What is no day is left for it to refuse.
    ///
    /// @throws IllegalArgumentException if it could be two days, or one that has gone by, with a clause that says so
    String text(Type<?> type, String text) {
        if (!type.equals(Types.DAY_AHEAD) || text.isBlank()) {
            return text;
        }
        try {
            return DayAhead.read(text, app.configOrDefault().day(app.now())).toString();
        } catch (Unclear unclear) {
            throw new IllegalArgumentException(clause(unclear), unclear);
        } catch (DateTimeException unreadable) {
            return text;
        }
    }

    /// As [#text(Type, String)], where there is nobody to ask once more: what is unclear stays as it was written.
    String ifClear(Type<?> type, String text) {
        try {
            return text(type, text);
        } catch (IllegalArgumentException unclear) {
            return text;
        }
    }

    /// Without its stop, as a clause goes on.
    private static String clause(Unclear unclear) {
        String sentence = String.valueOf(unclear.getMessage());
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
