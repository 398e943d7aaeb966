package haven.entry;

import java.time.LocalDate;
import java.util.Optional;

/// Something that a person set out to do. Its time is when they did; it says nothing of how that day was.
public abstract sealed class PlanItem extends Kind permits Goal, Routine, Homework {
    /// How it stands with it.
    public static final Field<PlanState> STATE = Field.of("state", Types.word(PlanState.values()))
            .called("How it stands")
            .aside();
    /// The person's own day on which it was done or let go, where that is known.
    public static final Field<Optional<LocalDate>> SETTLED =
            Field.of("settled", Types.DAY).called("Since").aside();
    /// By which day.
    public static final Field<Optional<LocalDate>> BY = Field.of("by", Types.DAY_AHEAD)
            .asked("By when, if by any day? (friday, in 2 weeks, 2026-12-04)")
            .called("By when")
            .option("DATE", "by when: friday, \"in 2 weeks\", 2026-12-04")
            .aside();

    PlanItem(String word, Field<?>... fields) {
        super(word, fields);
    }

    /// What it is, in the person's own words.
    public abstract Field<String> text();

    /// The same, settled so on a day of the person's own, or open again.
    public static Entry settled(Entry item, PlanState state, LocalDate day) {
        return item.with(STATE, state).with(SETTLED, state == PlanState.OPEN ? Optional.empty() : Optional.of(day));
    }

    /// Whether it stands so.
    public static boolean is(Entry item, PlanState state) {
        return item.get(STATE) == state;
    }

    @Override
    public String line(Entry entry) {
        return entry.get(text());
    }

    @Override
    public String title() {
        return one();
    }

    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return there.get(text()).equals(arriving.get(text()))
                && there.stamp().day().equals(arriving.stamp().day());
    }
}
