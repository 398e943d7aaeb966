package haven.drill;

import haven.drill.Step.Ask;
import haven.drill.Step.Breathe;
import haven.drill.Step.Count;
import haven.drill.Step.Find;
import haven.drill.Step.Prompt;
import haven.toml.TomlFields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Reads one step of a drill, as it is and as it is when there is little time.
final class StepReader {
    private static final String SHORT = "short";
    private static final String SECONDS = "seconds";
    private static final String MINUTES = "minutes";
    private static final String BREATHS = "breaths";
    private static final List<String> KINDS = List.of("breathe", "prompt", "find", "count", "ask");
    private static final double SECOND = 1000;
    private static final double MINUTE = 60_000;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_PAUSE = Duration.ofSeconds(20);
    private static final int TEN = 10;

    private final TomlFields fields;

    StepReader(TomlFields fields) {
        this.fields = fields;
    }

    /// The step, unless something is wrong with it, which is noted.
    Optional<Read> read() {
        fields.require("kind");
        String kind = fields.word("kind", KINDS).orElse("");
        return switch (kind) {
            case "breathe" -> breathe();
            case "prompt" -> prompt();
            case "find" -> find();
            case "count" -> count();
            case "ask" -> ask();
            default -> Optional.empty();
        };
    }

    private Optional<Read> breathe() {
        onlyKeys("in", "sip", "hold", "out", "rest", MINUTES, BREATHS, "cue", "begin-rate", "settle-minutes");
        fields.require("in");
        fields.require("out");
        Duration in = phase(Phase.IN, "in");
        Duration sip = phase(Phase.SIP, "sip");
        Duration hold = phase(Phase.HOLD, "hold");
        Duration out = phase(Phase.OUT, "out");
        Duration rest = phase(Phase.REST, "rest");
        Optional<Settling> settling = settling();
        String cue = fields.optionalText("cue");
        Extent extent = extent();
        Extent brief = brief(extent);
        return whenRight(() -> {
            BreathPattern pattern = new BreathPattern(in, sip, hold, out, rest);
            return read(new Breathe(pattern, extent, settling, cue), new Breathe(pattern, brief, settling, cue));
        });
    }

    private Duration phase(Phase phase, String key) {
        return time(key, SECOND, Duration.ZERO, value -> {
            if (phase == Phase.HOLD || phase == Phase.REST) {
                requireHold(key, value);
            } else {
                phase.require(value);
            }
        });
    }

    /// A longer hold is for who asks for it while practising, and not for a file that may come from someone else.
    private static void requireHold(String key, Duration value) {
        if (value.isNegative() || value.compareTo(BreathPattern.LONGEST_HOLD) > 0) {
            throw new IllegalArgumentException(
                    key + " lasts from 0 to 20 seconds in a drill, not " + BreathPattern.seconds(value));
        }
    }

    private Optional<Settling> settling() {
        boolean begins = fields.has("begin-rate");
        if (begins != fields.has("settle-minutes")) {
            fields.wrong(
                    begins ? "begin-rate" : "settle-minutes",
                    begins ? "begin-rate needs settle-minutes beside it" : "settle-minutes needs begin-rate beside it");
        }
        Optional<Double> from = fields.number("begin-rate")
                .filter(rate -> fields.accepts("begin-rate", () -> new Settling(rate, A_MINUTE)));
        Duration over = time("settle-minutes", MINUTE, Duration.ZERO, time -> new Settling(TEN, time));
        return fields.areWrong() ? Optional.empty() : from.map(rate -> new Settling(rate, over));
    }

    private Extent extent() {
        if (fields.has(MINUTES) && fields.has(BREATHS)) {
            fields.wrong(BREATHS, "a step to breathe has minutes or breaths, not both");
        } else if (!fields.has(MINUTES) && !fields.has(BREATHS)) {
            fields.require("minutes or breaths");
        }
        return fields.has(BREATHS)
                ? new Extent.Breaths(number(BREATHS, 1, Extent.Breaths::new))
                : new Extent.Lasting(time(MINUTES, MINUTE, A_MINUTE, Extent.Lasting::new));
    }

    private Extent brief(Extent extent) {
        return switch (extent) {
            case Extent.Breaths breaths -> new Extent.Breaths(briefNumber(breaths.count(), Extent.Breaths::new));
            case Extent.Lasting lasting ->
                new Extent.Lasting(briefTime(MINUTE, halved(lasting.length()), Extent.Lasting::new));
        };
    }

    private Optional<Read> prompt() {
        onlyKeys("cue", SECONDS, "part", "stretch");
        fields.require(SECONDS);
        String part = fields.part("part", false);
        String cue = fields.text("cue");
        Duration time = time(SECONDS, SECOND, A_MINUTE, Step::requireSeconds);
        Duration brief = briefTime(SECOND, time, Step::requireSeconds);
        boolean stretches = fields.flag("stretch", true);
        return whenRight(() -> read(new Prompt(part, cue, time, stretches), new Prompt(part, cue, brief, stretches)));
    }

    private Optional<Read> find() {
        onlyKeys("sense", "count", "cue", SECONDS);
        fields.require("count");
        String sense = fields.part("sense", true);
        String cue = fields.text("cue");
        IntConsumer check = number -> new Find("see", number, "see", Optional.empty());
        int count = number("count", 1, check);
        int brief = briefNumber(count, check);
        Duration each = time(SECONDS, SECOND, Duration.ZERO, Step::requireSeconds);
        Optional<Duration> pace = each.isZero() ? Optional.empty() : Optional.of(each);
        return whenRight(() -> read(new Find(sense, count, cue, pace), new Find(sense, brief, cue, pace)));
    }

    private Optional<Read> count() {
        onlyKeys("to", "cue", MINUTES);
        fields.require(MINUTES);
        String cue = fields.text("cue");
        int to = number("to", TEN, number -> new Count(number, "count", A_MINUTE));
        Consumer<Duration> check = length -> new Count(TEN, "count", length);
        Duration time = time(MINUTES, MINUTE, A_MINUTE, check);
        Duration brief = briefTime(MINUTE, halved(time), check);
        return whenRight(() -> read(new Count(to, cue, time), new Count(to, cue, brief)));
    }

    private Optional<Read> ask() {
        onlyKeys("about", "cue", "answer", "choices", "shows", SECONDS);
        String about = fields.part("about", true);
        String cue = fields.text("cue");
        Optional<Ask.Kind> answer = fields.constant("answer", Ask.Kind.class);
        Ask.Kind kind = answer.orElse(Ask.Kind.WORDS);
        boolean isKnown = answer.isPresent() || !fields.has("answer");
        List<String> choices = fields.texts("choices");
        if (isKnown && fields.has("choices") && kind != Ask.Kind.CHOICE) {
            fields.wrong("choices", "choices belong to answer = \"choice\"");
        } else if (kind == Ask.Kind.CHOICE && !fields.has("choices")) {
            fields.wrong("answer", "answer = \"choice\" needs choices = [\"...\", \"...\"] beside it");
        }
        Duration pause = time(SECONDS, SECOND, A_PAUSE, Step::requireSeconds);
        String shows = fields.part("shows", false);
        if (fields.has(SHORT) && !Boolean.FALSE.equals(fields.raw(SHORT))) {
            fields.wrong(SHORT, "short is false in a step to ask, or left out");
        }
        return whenRight(() -> {
            Ask ask = new Ask(about, cue, kind, choices, pause, shows);
            return read(ask, ask);
        });
    }

    private void onlyKeys(String... own) {
        List<String> known = new ArrayList<>(List.of("kind", SHORT));
        known.addAll(List.of(own));
        fields.onlyKeys(known);
    }

    private Duration time(String key, double unit, Duration otherwise, Consumer<Duration> check) {
        return fields.number(key)
                .map(number -> Duration.ofMillis(Math.round(number * unit)))
                .filter(time -> fields.accepts(key, () -> check.accept(time)))
                .orElse(otherwise);
    }

    private int number(String key, int otherwise, IntConsumer check) {
        return fields.whole(key)
                .filter(number -> fields.accepts(key, () -> check.accept(number)))
                .orElse(otherwise);
    }

    private Duration briefTime(double unit, Duration otherwise, Consumer<Duration> check) {
        return fields.raw(SHORT) instanceof Boolean ? otherwise : time(SHORT, unit, otherwise, check);
    }

    private int briefNumber(int otherwise, IntConsumer check) {
        return fields.raw(SHORT) instanceof Boolean ? otherwise : number(SHORT, otherwise, check);
    }

    /// Half as long, but no shorter than a minute if it was one.
    private static Duration halved(Duration length) {
        if (length.compareTo(A_MINUTE) <= 0) {
            return length;
        }
        Duration half = length.dividedBy(2);
        return half.compareTo(A_MINUTE) < 0 ? A_MINUTE : half;
    }

    private Read read(Step step, Step brief) {
        return new Read(step, Boolean.FALSE.equals(fields.raw(SHORT)) ? Optional.empty() : Optional.of(brief));
    }

    private Optional<Read> whenRight(Supplier<Read> made) {
        if (Boolean.TRUE.equals(fields.raw(SHORT))) {
            fields.wrong(SHORT, "short is false, or a number in place of this step's own");
        }
        return fields.areWrong() ? Optional.empty() : Optional.of(made.get());
    }

    /// A step that was read.
    ///
    /// @param step as it is
    /// @param brief as it is when there is little time; empty where it is left out then
    record Read(Step step, Optional<Step> brief) {}
}
