package haven.entry;

import haven.calendar.DayAhead;
import haven.calendar.Unclear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked about a day to come, answered as people write one: tomorrow, Friday, in two weeks.
///
/// @param field the day
/// @param today the day that it is counted from
public record AheadDay(Field<Optional<LocalDate>> field, LocalDate today) implements Question {
    private static final String ACCEPTED = "it is a day to come, such as friday, in 3 days or 2026-12-04";

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public String words() {
        return field.words();
    }

    @Override
    public String label() {
        return field.label();
    }

    @Override
    public String answer(Entry entry) {
        return field.answer(entry);
    }

    @Override
    public Entry answered(Entry entry, String text) {
        if (text.equals(answer(entry))) {
            return entry;
        }
        return entry.with(field, text.isBlank() ? Optional.empty() : Optional.of(read(text)));
    }

    private LocalDate read(String text) {
        try {
            return DayAhead.read(text, today);
        } catch (Unclear unclear) {
            throw new IllegalArgumentException(
                    String.valueOf(unclear.getMessage()).replaceFirst("[.]$", ""), unclear);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(ACCEPTED, none);
        }
    }

    @Override
    public Type<?> type() {
        return field.type();
    }
}
