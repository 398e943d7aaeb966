package haven.exchange;

import haven.calendar.DateHabits;
import haven.calendar.DateOrder;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person said of a file that another program wrote, where it does not say so itself.
///
/// @param today the day on which it is read
/// @param order of a date that could be two
/// @param moods numbers from 0 to 10 for words, in lower case
/// @param map what the columns of a table are, as [TableMap] has it
/// @param encoding the one it is in
public record ReadAs(
        LocalDate today,
        Optional<DateOrder> order,
        Map<String, Integer> moods,
        List<String> map,
        Optional<Charset> encoding) {
    /// Keeps its own copies.
    public ReadAs {
        moods = Map.copyOf(moods);
        map = List.copyOf(map);
    }

    /// What is not known of how its dates are written, but for what was said.
    DateHabits habits() {
        return new DateHabits(order, today);
    }
}
