package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.calendar.DayAhead;
import haven.calendar.Unclear;
import haven.calendar.When;
import haven.entry.Type;
import haven.entry.Types;
import haven.setting.Config;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Days as people say them: "friday" is a date only where today is known, and a type knows no day.
record TypedDays(App app) {
    /// What was written for a type, as that reads it. What is no day is left for it to refuse.
    ///
    /// @throws IllegalArgumentException if it could be two days, or one that has gone by, with a clause that says so
    String text(Type<?> type, String text) {
        boolean isAhead = type.equals(Types.DAY_AHEAD);
        if (!(isAhead || type.equals(Types.DAY)) || text.isBlank()) {
            return text;
        }
        Config config = app.configOrDefault();
        LocalDate today = config.day(app.now());
        try {
            LocalDate day = isAhead ? DayAhead.read(text, today) : config.day(When.read("", text, app.now(), today));
            return day.toString();
        } catch (UserError unreadable) {
            // It may be another answer, such as yes.
            return text;
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
