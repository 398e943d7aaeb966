package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Stamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 5);

    private static final List<Entry> DAILY =
            IntStream.range(-10, 60).mapToObj(StretchTest::note).toList();

    private static Entry note(int day) {
        LocalDate date = FIRST.plusDays(day);
        return Entry.of(
                Note.KIND, "n" + day, new Stamp(date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC, date));
    }

    private static List<String> said(List<Stretch> stretches) {
        return stretches.stream()
                .map(one -> one.first() + " to " + one.last() + ", " + one.known() + " of " + one.days())
                .toList();
    }

    @Test
    void itsMonthsAreAsFarAsTheyAreInIt() {
        assertThat(said(new Stretch(FIRST, LAST, DAILY).months()))
                .containsExactly(
                        "2026-01-20 to 2026-01-31, 12 of 12",
                        "2026-02-01 to 2026-02-28, 28 of 28",
                        "2026-03-01 to 2026-03-05, 5 of 5");
    }

    @Test
    void beforeAndAfterADayAreAsManyDays() {
        Stretch stretch = new Stretch(FIRST, LAST, DAILY);
        assertThat(said(stretch.around(LocalDate.of(2026, 3, 1))))
                .containsExactly("2026-02-24 to 2026-02-28, 5 of 5", "2026-03-01 to 2026-03-05, 5 of 5");
        assertThat(said(stretch.around(LocalDate.of(2026, 1, 22))))
                .containsExactly("2026-01-20 to 2026-01-21, 2 of 2", "2026-01-22 to 2026-01-23, 2 of 2");
        assertThat(stretch.around(FIRST)).isEmpty();
    }
}
