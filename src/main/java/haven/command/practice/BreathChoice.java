package haven.command.practice;

import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.DrillWords;
import haven.command.shared.Nearest;
import haven.command.shared.Numbers;
import haven.command.shared.Specs;
import haven.drill.BreathPattern;
import haven.drill.Card;
import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Phase;
import haven.drill.Step;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which breath was asked for, and for how long: a drill of the library, or one's own.
public final class BreathChoice {
    private static final Duration NONE = Duration.ZERO;
    private static final String SET = " It is set in your settings.";
    private static final Duration OWN_LENGTH = Duration.ofMinutes(5);

    private final Arguments arguments;
    private final Config config;
    private final DrillLibrary library;

    BreathChoice(DrillLibrary library, Arguments arguments, Config config) {
        this.library = library;
        this.arguments = arguments;
        this.config = config;
    }

    Drill drill() {
        try {
            Drill drill = base();
            requireFitting(drill);
            return titled(new Drill(
                    drill.name(),
                    drill.card(),
                    adjusted(drill, drill.steps(), true),
                    adjusted(drill, drill.shortSteps(), false)));
        } catch (IllegalArgumentException refused) {
            throw refused(refused);
        }
    }

    private static UserError refused(IllegalArgumentException why) {
        return UserError.usage(Specs.sentence(String.valueOf(why.getMessage())), "See haven breathe --help.");
    }

    /// A drill that has no breath to pace takes no figures for one.
    private void requireFitting(Drill drill) {
        if (arguments.has("--short") && (arguments.has("--minutes") || arguments.has("--cycles"))) {
            throw UserError.usage("--short says how long already.", "Give --short, --minutes or --cycles.");
        }
        if (!isOneBreath(drill) && (isShaped() || arguments.has("--cycles"))) {
            throw UserError.usage(
                    Specs.sentence(drill.title() + " is not one breath repeated"),
                    "It takes --minutes or --short, and no figures.");
        }
    }

    private static boolean isOneBreath(Drill drill) {
        return drill.steps().size() == 1 && drill.pattern().isPresent();
    }

    private Drill base() {
        Optional<String> word = arguments.words().stream().findFirst();
        if (word.isEmpty() && isShaped()) {
            for (String needed : List.of("--in", "--out")) {
                if (!arguments.has(needed)) {
                    throw UserError.usage("A breath of your own needs " + needed + ".", "For example: --in 4 --out 6");
                }
            }
            return own(shaped(phase -> NONE));
        }
        String name = word.orElse(config.get(Setting.DRILL));
        Optional<Drill> known = library.find(name);
        known.filter(drill -> !drill.isOf(Family.BREATHE)).ifPresent(drill -> {
            throw DrillWords.notA("breath", drill, word.isEmpty() ? SET : "");
        });
        return known.or(() -> written(name).map(BreathChoice::own)).orElseThrow(() -> unknown(name, word.isEmpty()));
    }

    /// Whether there is such a breath: one of the library, or figures.
    ///
    /// @throws UserError if these are figures that no breath can have
    public static boolean isKnown(String name, DrillLibrary library) {
        try {
            return library.find(name)
                    .map(drill -> drill.isOf(Family.BREATHE))
                    .orElseGet(() -> written(name).isPresent());
        } catch (IllegalArgumentException refused) {
            throw refused(refused);
        }
    }

    /// The breaths that have a name.
    public static List<String> names(DrillLibrary library) {
        return library.family(Family.BREATHE).stream().map(Drill::name).toList();
    }

    private UserError unknown(String name, boolean configured) {
        List<String> names = names(library);
        return UserError.usage(
                "There is no breath called \"" + name + "\"." + (configured ? SET : ""),
                Nearest.question(name, names) + "There are " + String.join(", ", names)
                        + ", and your own such as 4-2-6-1.");
    }

    private static Drill own(BreathPattern pattern) {
        return new Drill(
                "own",
                ownCard(pattern.notation(), Optional.empty()),
                List.of(new Step.Breathe(pattern, new Extent.Lasting(OWN_LENGTH))),
                List.of(new Step.Breathe(pattern, new Extent.Lasting(OWN_LENGTH.dividedBy(2)))));
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

    /// The breath of the options, and of this what they leave open.
    private BreathPattern shaped(Function<Phase, Duration> base) {
        return new BreathPattern(
                duration("--in", base.apply(Phase.IN)),
                base.apply(Phase.SIP),
                duration("--hold", base.apply(Phase.HOLD)),
                duration("--out", base.apply(Phase.OUT)),
                duration("--rest", base.apply(Phase.REST)));
    }

    private Duration duration(String option, Duration base) {
        return arguments
                .value(option)
                .map(text -> Numbers.seconds(option, text))
                .orElse(base);
    }

    private List<Step> adjusted(Drill drill, List<Step> steps, boolean isWhole) {
        List<Step> adjusted = new ArrayList<>();
        for (Step step : steps) {
            adjusted.add(step instanceof Step.Breathe breathe ? adjusted(drill, breathe, isWhole) : step);
        }
        return adjusted;
    }

    private Step adjusted(Drill drill, Step.Breathe breathe, boolean isWhole) {
        BreathPattern shaped = isShaped() ? shaped(breathe.pattern()::of) : breathe.pattern();
        Step.Breathe adjusted = breathe.with(shaped);
        return isWhole && drill.steps().size() == 1 ? adjusted.lasting(extent(drill, breathe.extent())) : adjusted;
    }

    /// How long it was asked to last, where it is not a single breath repeated.
    Optional<Duration> length(Drill drill) {
        return isOneBreath(drill)
                ? Optional.empty()
                : arguments.value("--minutes").map(text -> Numbers.minutes("--minutes", text));
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
        boolean configured = config.get(Setting.MINUTES).isPresent()
                && drill.card().mostBreaths().isEmpty();
        return configured ? new Extent.Lasting(config.get(Setting.MINUTES).get()) : usual;
    }

    /// A drill whose breath was reshaped goes by its figures.
    private Drill titled(Drill drill) {
        if (!isShaped()) {
            return drill;
        }
        String notation = drill.pattern().map(BreathPattern::notation).orElse(drill.title());
        return new Drill("own", ownCard(notation, drill.card().mostBreaths()), drill.steps(), drill.shortSteps());
    }
}
