package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final Week WEEK = new Week(LocalDate.of(2026, 1, 5));

    @Test
    void weeksEndWithTheOneThatIsNamed() {
        Weeks four = new Weeks(WEEK, 4);
        assertThat(four.title()).isEqualTo("4 weeks, 15 December 2025 to 11 January 2026");
        assertThat(four.all()).extracting(Week::id).containsExactly("2025-W51", "2025-W52", "2026-W01", "2026-W02");
        assertThat(four.timeBefore()).isEqualTo("the 4 weeks before");
        assertThat(four.before(2).title()).isEqualTo("2 weeks, 1 to 14 December 2025");
    }

    @Test
    void oneWeekIsAWeek() {
        Weeks one = new Weeks(WEEK, 1);
        assertThat(one.title()).isEqualTo("Week 2, 5 to 11 January 2026");
        assertThat(one.all()).containsExactly(WEEK);
        assertThat(one.timeBefore()).isEqualTo("the week before");
        assertThatThrownBy(() -> new Weeks(WEEK, 0)).hasMessage("weeks are one or more, not 0");
    }

    @Test
    void monthsAndYearsAreNamedTwiceWhereTheyDiffer() {
        assertThat(new Weeks(WEEK, 52).title()).isEqualTo("52 weeks, 13 January 2025 to 11 January 2026");
        assertThat(new Weeks(WEEK, 1).before(53).title()).isEqualTo("53 weeks, 30 December 2024 to 4 January 2026");
    }
}
