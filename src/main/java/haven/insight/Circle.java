package haven.insight;

import haven.entry.BringUp;
import haven.entry.Entry;
import haven.entry.Person;
import haven.entry.Turn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The circle of trusted people: each with when the two were last in touch, and when it is time again. Who is due
/// longest comes first, and who has no rhythm last.
///
/// @param people in that order
public record Circle(List<Known> people) {
    private static final Comparator<Known> BY_DUE = Comparator.<Known, LocalDate>comparing(
                    known -> known.due().orElse(LocalDate.MAX))
            .thenComparing(known -> known.name().toLowerCase(Locale.ROOT));

    /// Puts them in order.
    public Circle {
        people = people.stream().sorted(BY_DUE).toList();
    }

    /// The circle of these people.
    ///
    /// @param contacts every time that somebody was in touch: contacts, and talks in turns
    public static Circle of(List<Entry> people, List<Entry> contacts) {
        return new Circle(people.stream()
                .map(person -> new Known(person, last(person.get(Person.NAME), contacts)))
                .toList());
    }

    private static Optional<LocalDate> last(String name, List<Entry> contacts) {
        return contacts.stream()
                .filter(contact -> KeptWith.isNamed(contact, name))
                .map(contact -> contact.stamp().day())
                .max(Comparator.naturalOrder());
    }

    /// The first who may be brought up, and for whom it is time: not before their day, and not where it is their turn.
    ///
    /// @param longAgo after that many days nobody is brought up any more
    public Optional<Known> toBringUp(LocalDate today, int longAgo) {
        return people.stream()
                .filter(known -> known.person().get(Person.BRING_UP) == BringUp.YES)
                .filter(known -> !known.person().get(Person.TURN).equals(Optional.of(Turn.THEIRS)))
                .filter(known -> known.due()
                        .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(longAgo)))
                        .isPresent())
                .findFirst();
    }

    /// Somebody of the circle.
    ///
    /// @param person as the person keeps them
    /// @param last when the two were last in touch, as far as that is kept
    public record Known(Entry person, Optional<LocalDate> last) {
        /// What they are called.
        public String name() {
            return person.get(Person.NAME);
        }

        /// When it is time to be in touch again, where a rhythm was agreed; counted from the day that they were added,
        /// where nothing is kept.
        public Optional<LocalDate> due() {
            int every = person.get(Person.EVERY);
            return every == 0
                    ? Optional.empty()
                    : Optional.of(last.orElse(person.stamp().day()).plusDays(every));
        }
    }
}
