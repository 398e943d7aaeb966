package haven.command;

import haven.drill.Drill;
import java.util.ArrayList;
import java.util.List;

/// What to know before a drill: the one place that says who leaves holds out.
final class Cautions {
    /// For paced breaths of every kind.
    static final String BREATHS = "Breathe small and gently. Leave holds out when pregnant or with asthma, epilepsy,"
            + " heart or lung trouble or high blood pressure, and stop if you feel dizzy or tingling.";

    private Cautions() {}

    /// What to know before this drill; empty where there is nothing.
    static List<String> of(Drill drill) {
        List<String> cautions = new ArrayList<>();
        if (!drill.card().caution().isEmpty()) {
            cautions.add(drill.card().caution());
        }
        if (drill.hasHolds()) {
            cautions.add(BREATHS);
        }
        return cautions;
    }
}
