package haven.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How somebody writes dates, as far as they said it, or as those show that can be read in one way alone.
public final class DateHabits {
    private final Optional<DateOrder> asked;
    private final int year;
    private final Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    private final Set<String> languages = new HashSet<>();
    private boolean learning;

    /// @param asked what they said
    /// @param today a year of two digits is not after its own
    public DateHabits(Optional<DateOrder> asked, LocalDate today) {
        this.asked = asked;
        year = today.getYear();
    }

    /// Learns from a text that may begin with a date.
    public void learn(String text) {
        learning = true;
        try {
            DiaryDate.take(new Reading(text), this);
        } catch (DateTimeException unreadable) {
            // It shows nothing.
        } finally {
            learning = false;
        }
    }

    /// The year of today.
    int year() {
        return year;
    }

    /// The order that decides, where a date could have several.
    Optional<DateOrder> order() {
        return asked.isPresent() || orders.size() != 1 ? asked : orders.stream().findFirst();
    }

    /// A date had this order, and could have no other.
    void saw(DateOrder order) {
        if (learning) {
            orders.add(order);
        }
    }

    /// The number that a name has: in the languages of the other names, where it has several.
    Set<Integer> numbers(DateNames.Found name) {
        if (learning) {
            Set<String> all = name.all();
            if (languages.isEmpty()) {
                languages.addAll(all);
            } else if (all.stream().anyMatch(languages::contains)) {
                languages.retainAll(all);
            }
        }
        Map<Integer, Set<String>> meanings = name.languages();
        Set<Integer> known = new HashSet<>();
        meanings.forEach((number, spoken) -> {
            if (spoken.stream().anyMatch(languages::contains)) {
                known.add(number);
            }
        });
        return known.isEmpty() ? meanings.keySet() : known;
    }
}
