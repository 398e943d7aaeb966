package haven.bond;

import haven.entry.Entry;
import haven.entry.Repair;
import haven.entry.RepairState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What of repairs waits, and for when.
public final class Mending {
    private static final Comparator<Entry> NEXT_FIRST = Comparator.comparing(
                    (Entry repair) -> repair.get(Repair.FOLLOW_UP).orElse(LocalDate.MAX))
            .thenComparing(repair -> repair.stamp().at(), Comparator.reverseOrder());

    private Mending() {}

    /// Whether it is to be said yet, is with the other, or has a day to come back to it. What was let go waits no more,
    /// whatever day it has.
    public static boolean waits(Entry repair) {
        return switch (repair.get(Repair.STATE)) {
            case PLANNED, OFFERED -> true;
            case RECEIVED, DECLINED -> repair.says(Repair.FOLLOW_UP);
            case LET_GO -> false;
        };
    }

    /// Those that wait: the next by its day first, then those without one, the newest first.
    public static List<Entry> waiting(List<Entry> repairs) {
        return repairs.stream().filter(Mending::waits).sorted(NEXT_FIRST).toList();
    }

    /// The repair in another state. What was declined or let go has no day any more: nobody is sent back by it.
    public static Entry in(Entry repair, RepairState state) {
        boolean isOver = state == RepairState.DECLINED || state == RepairState.LET_GO;
        Entry changed = repair.with(Repair.STATE, state);
        return isOver ? changed.with(Repair.FOLLOW_UP, Optional.empty()) : changed;
    }
}
