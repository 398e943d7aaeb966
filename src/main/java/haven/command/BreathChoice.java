package haven.command;

import haven.UserError;
import haven.drill.BreathPattern;
import haven.drill.Card;
import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Step;
import haven.setting.Config;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which breath was asked for, and for how long: a drill of the library, or one's own.
final class BreathChoice {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration OWN_LENGTH = Duration.ofMinutes(5);
    private static final String ALLOW_LONG = "--allow-long";

    private final Arguments arguments;
    private final Config config;
    private final DrillLibrary library = new DrillLibrary();

    BreathChoice(Arguments arguments, Config config) {
        this.arguments = arguments;
        this.config = config;
    }

    Drill drill() {
        try {
            Drill drill = base();
            List<Step> steps = new ArrayList<>();
            for (Step step : drill.steps()) {
                steps.add(step instanceof Step.Breathe breathe ? adjusted(drill, breathe) : step);
            }
            return withinLimits(titled(drill.with(steps)));
        } catch (IllegalArgumentException refused) {
            throw UserError.usage(sentence(String.valueOf(refused.getMessage())), "See haven breathe --help.");
        }
    }

    private Drill base() {
        Optional<String> word = arguments.words().stream().findFirst();
        if (word.isEmpty() && isShaped()) {
            return own(shaped(new Durations(NONE, NONE, NONE, NONE, NONE)));
        }
        String name = word.orElse(config.drill());
        return library.find(name)
                .filter(drill -> drill.isOf(Family.BREATHE))
                .or(() -> written(name).map(BreathChoice::own))
                .orElseThrow(() -> unknown(name, word.isEmpty()));
    }

    private UserError unknown(String name, boolean configured) {
        List<String> names =
                library.family(Family.BREATHE).stream().map(Drill::name).toList();
        String where = configured ? " It is set in your settings." : "";
        return UserError.usage(
                "There is no breath called \"" + name + "\"." + where,
                Nearest.question(name, names) + "There are " + String.join(", ", names)
                        + ", and your own such as 4-2-6-1.");
    }

    private static Drill own(BreathPattern pattern) {
        List<Step> steps = List.of(new Step.Breathe(pattern, new Extent.Lasting(OWN_LENGTH)));
        return new Drill("own", ownCard(pattern.notation(), Optional.empty()), steps, steps);
    }

    private static Card ownCard(String title, Optional<Integer> mostBreaths) {
        return new Card(
                title,
                List.of(Need.CALM),
                Optional.of(Family.BREATHE),
                "Your own breath.",
                "",
                "",
                mostBreaths,
                false,
                false);
    }

    /// In-out, in-hold-out or in-hold-out-rest, in seconds.
    private static Optional<BreathPattern> written(String notation) {
        List<Duration> seconds = new ArrayList<>();
        for (String part : notation.split("-", -1)) {
            if (Numbers.decimal(part).isEmpty()) {
                return Optional.empty();
            }
            seconds.add(Numbers.seconds("a breath", part));
        }
        return switch (seconds.size()) {
            case 2 -> Optional.of(new BreathPattern(seconds.get(0), NONE, NONE, seconds.get(1), NONE));
            case 3 -> Optional.of(new BreathPattern(seconds.get(0), NONE, seconds.get(1), seconds.get(2), NONE));
            case 4 ->
                Optional.of(new BreathPattern(seconds.get(0), NONE, seconds.get(1), seconds.get(2), seconds.get(3)));
            default -> Optional.empty();
        };
    }

    private boolean isShaped() {
        return arguments.has("--in") || arguments.has("--hold") || arguments.has("--out") || arguments.has("--rest");
    }

    private BreathPattern shaped(Durations base) {
        for (String needed : List.of("--in", "--out")) {
            if (base.in().isZero() && !arguments.has(needed)) {
                throw UserError.usage("A breath of your own needs " + needed + ".", "For example: --in 4 --out 6");
            }
        }
        return new BreathPattern(
                duration("--in", base.in()),
                base.sip(),
                duration("--hold", base.hold()),
                duration("--out", base.out()),
                duration("--rest", base.rest()));
    }

    private Duration duration(String option, Duration base) {
        return arguments
                .value(option)
                .map(text -> Numbers.seconds(option, text))
                .orElse(base);
    }

    private Step adjusted(Drill drill, Step.Breathe breathe) {
        BreathPattern pattern = breathe.pattern();
        BreathPattern shaped = isShaped()
                ? shaped(new Durations(pattern.in(), pattern.sip(), pattern.hold(), pattern.out(), pattern.rest()))
                : pattern;
        return breathe.with(shaped).lasting(extent(drill, breathe.extent()));
    }

    private Extent extent(Drill drill, Extent usual) {
        Optional<String> minutes = arguments.value("--minutes");
        Optional<String> cycles = arguments.value("--cycles");
        if (minutes.isPresent() && cycles.isPresent()) {
            throw UserError.usage("Give --minutes or --cycles, not both.", "");
        }
        if (cycles.isPresent()) {
            return new Extent.Breaths(Numbers.whole("--cycles", cycles.get()));
        }
        if (minutes.isPresent()) {
            return new Extent.Lasting(Numbers.minutes("--minutes", minutes.get()));
        }
        boolean configured =
                config.minutes().isPresent() && drill.card().mostBreaths().isEmpty();
        return configured ? new Extent.Lasting(config.minutes().get()) : usual;
    }

    /// A drill whose breath was reshaped goes by its figures.
    private Drill titled(Drill drill) {
        if (!isShaped()) {
            return drill;
        }
        String notation = drill.pattern().map(BreathPattern::notation).orElse(drill.title());
        return new Drill("own", ownCard(notation, drill.card().mostBreaths()), drill.steps(), drill.steps());
    }

    private Drill withinLimits(Drill drill) {
        if (arguments.has(ALLOW_LONG)) {
            return drill;
        }
        for (Step step : drill.steps()) {
            if (step instanceof Step.Breathe breathe) {
                requireShort(drill, breathe);
            }
        }
        return drill;
    }

    /// The ratio matters, not the seconds: one's own 4-7-8 has the cap of the library's.
    private Optional<Integer> mostByRatio(BreathPattern pattern) {
        if (pattern.hold().isZero()) {
            // Nothing without a hold has that ratio, and the first cue need not wait for a second drill to be read.
            return Optional.empty();
        }
        Drill known = library.find("4-7-8").orElseThrow();
        return known.pattern()
                .filter(pattern::hasRatioOf)
                .flatMap(same -> known.card().mostBreaths());
    }

    private void requireShort(Drill drill, Step.Breathe breathe) {
        if (breathe.pattern().hasLongHold()) {
            throw UserError.usage(
                    "A hold over 20 seconds can make you faint.",
                    "Choose a shorter one, or say " + ALLOW_LONG + " if you know that it suits you.");
        }
        int breaths = breathe.timeline().breaths();
        Optional<Integer> most = drill.card().mostBreaths().or(() -> mostByRatio(breathe.pattern()));
        if (most.isPresent() && breaths > most.get()) {
            throw UserError.usage(
                    drill.title() + " is practised with " + most.get() + " breaths at most, not " + breaths + ".",
                    "Choose fewer, or say " + ALLOW_LONG + " if you know that they suit you.");
        }
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /// The parts of a breath that may be incomplete yet.
    private record Durations(Duration in, Duration sip, Duration hold, Duration out, Duration rest) {}
}
