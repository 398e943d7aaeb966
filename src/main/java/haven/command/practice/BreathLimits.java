package haven.command.practice;

import haven.UserError;
import haven.command.shared.Arguments;
import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Step.Breathe;
import java.util.Optional;

/// What is not breathed unless it is asked for by name: holds over 20 seconds, more than 8 breaths of 4-7-8.
final class BreathLimits {
    private static final String ALLOW_LONG = "--allow-long";

    private final Arguments arguments;

    BreathLimits(Arguments arguments) {
        this.arguments = arguments;
    }

    /// Refuses a drill that goes beyond, in words that say what to do.
    void require(Drill drill) {
        if (arguments.has(ALLOW_LONG)) {
            return;
        }
        drill.steps().forEach(step -> {
            if (step instanceof Breathe breathe) {
                require(drill, breathe);
            }
        });
    }

    private void require(Drill drill, Breathe breathe) {
        if (breathe.pattern().hasLongHold()) {
            throw UserError.usage("A hold over 20 seconds can make you faint.", orAllow("Choose a shorter one", "it"));
        }
        int breaths = breathe.timeline().breaths();
        Optional<Integer> most = drill.card().mostBreaths().or(() -> mostByRatio(breathe.pattern()));
        if (most.isPresent() && breaths > most.get()) {
            throw UserError.usage(
                    drill.title() + " is practised with " + most.get() + " breaths at most, not " + breaths + ".",
                    orAllow("Choose fewer", "they"));
        }
    }

    private String orAllow(String instead, String what) {
        return arguments.accepts(ALLOW_LONG)
                ? instead + ", or say " + ALLOW_LONG + " if you know that " + what
                        + (what.equals("it") ? " suits you." : " suit you.")
                : instead + ".";
    }

    /// The ratio matters, not the seconds: one's own 4-7-8 has the cap of the library's.
    private static Optional<Integer> mostByRatio(BreathPattern pattern) {
        if (pattern.hold().isZero()) {
            // Nothing without a hold has that ratio, and the first cue need not wait for a second drill to be read.
            return Optional.empty();
        }
        Drill known = new DrillLibrary().find("4-7-8").orElseThrow();
        return known.pattern()
                .filter(pattern::hasRatioOf)
                .flatMap(same -> known.card().mostBreaths());
    }
}
