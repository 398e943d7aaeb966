package haven.plan;

import haven.entry.StepType;
import haven.entry.Word;
import haven.text.OneLine;
import haven.toml.TomlFields;
import haven.toml.TomlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A plan of small steps over weeks, which alternates what soothes and what reaches out. It is data: two come with
/// haven, others from a therapist or a friend. Nothing of it counts before the person has looked at each step.
///
/// @param title what it is called; the person's steps are known by it
/// @param about what it is for, and for whom; may be empty
/// @param source where it comes from; may be empty
/// @param steps in the order of their weeks
public record SteppedPlan(String title, String about, String source, List<Step> steps) {
    /// Those that come with haven, by the names they are asked for by.
    public static final List<String> BUILT_IN = List.of("answer-slowly", "reach-out");

    /// The most weeks of one: a year.
    public static final int MOST_WEEKS = 52;

    private static final int MOST_STEPS = 200;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final List<String> TYPES =
            Arrays.stream(StepType.values()).map(StepType::word).toList();
    private static final List<String> KEYS = List.of("title", "about", "source", "step");
    private static final List<String> STEP_KEYS = List.of("week", "type", "text", "drill", "prompts");

    /// Brings the steps into the order of their weeks.
    public SteppedPlan {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::week)).toList();
    }

    /// One step.
    ///
    /// @param week in which week it comes, from 1
    /// @param type what it is for
    /// @param text what there is to do
    /// @param drill the drill that it is; empty where it is none
    /// @param prompts on how many days of its week it is brought up, where the plan says so
    public record Step(int week, StepType type, String text, String drill, OptionalInt prompts) {}

    /// Reads one that comes with haven; none where there is none of this name.
    public static Optional<SteppedPlan> builtIn(String name) {
        return BUILT_IN.contains(name)
                ? Optional.of(TomlFile.read(content(name), "a plan", fields -> plan(fields, Set.of()))
                        .said()
                        .orElseThrow())
                : Optional.empty();
    }

    /// The file of one that comes with haven.
    public static byte[] content(String name) {
        try (InputStream in = SteppedPlan.class.getResourceAsStream("/haven/plans/" + name + ".toml")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads a file.
    ///
    /// @param content its bytes, as many as [TomlFile#MOST_BYTES] and one more at most
    /// @param drills the names of the drills that there are
    public static TomlFile<SteppedPlan> read(byte[] content, Set<String> drills) {
        return TomlFile.read(content, "a plan", fields -> plan(fields, drills));
    }

    private static Optional<SteppedPlan> plan(TomlFields fields, Set<String> drills) {
        fields.onlyKeys(KEYS);
        String title = fields.text("title");
        String about = fields.optionalText("about");
        String source = fields.optionalText("source");
        List<Step> steps = fields.tables("step", "a plan", MOST_STEPS).stream()
                .map(step -> step(step, drills))
                .toList();
        if (!fields.areWrong()) {
            requireWeeks(fields, steps);
        }
        return fields.areWrong() ? Optional.empty() : Optional.of(new SteppedPlan(title, about, source, steps));
    }

    private static Step step(TomlFields fields, Set<String> drills) {
        fields.onlyKeys(STEP_KEYS);
        fields.require("week");
        fields.require("type");
        int week = fields.whole("week").orElse(1);
        if (week < 1 || week > MOST_WEEKS) {
            fields.wrong("week", "week is from 1 to " + MOST_WEEKS);
        }
        StepType type = fields.word("type", TYPES)
                .flatMap(word -> Word.of(StepType.values(), word))
                .orElse(StepType.SOOTHE);
        String drill = fields.optionalText("drill");
        if (!drill.isEmpty() && !drills.isEmpty() && !drills.contains(drill)) {
            fields.wrong("drill", "there is no drill " + drill + "; haven practice list shows them");
        }
        Optional<Integer> prompts = fields.whole("prompts");
        if (prompts.filter(days -> days < 1 || days > DAYS_OF_A_WEEK).isPresent()) {
            fields.wrong("prompts", "prompts is from 1 to 7, the days of a week on which it is brought up");
        }
        return new Step(
                week,
                type,
                fields.text("text"),
                drill,
                prompts.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /// A week without a step would be one in which the plan stands still.
    private static void requireWeeks(TomlFields fields, List<Step> steps) {
        Set<Integer> weeks = steps.stream().map(Step::week).collect(Collectors.toSet());
        int last = weeks.stream().max(Integer::compare).orElse(0);
        IntStream.rangeClosed(1, last)
                .filter(week -> !weeks.contains(week))
                .findFirst()
                .ifPresent(
                        week -> fields.wrong("step", "week " + week + " has no step, and week " + last + " has one"));
    }

    /// How many weeks it takes.
    public int weeks() {
        return steps.getLast().week();
    }

    /// On how many days of its week a step is brought up: as the plan says, else every day in the first week and
    /// fewer as the weeks go, once in the last.
    public int prompts(Step step) {
        int fewer = weeks() == 1 ? 0 : Math.round((DAYS_OF_A_WEEK - 1f) * (step.week() - 1) / (weeks() - 1));
        return step.prompts().orElse(DAYS_OF_A_WEEK - fewer);
    }

    /// The same as a file, which reads back as it is.
    public String toml() {
        StringBuilder toml = new StringBuilder()
                .append(line("title", title))
                .append(about.isEmpty() ? "" : line("about", about))
                .append(source.isEmpty() ? "" : line("source", source));
        for (Step step : steps) {
            toml.append("\n[[step]]\nweek = ")
                    .append(step.week())
                    .append('\n')
                    .append(line("type", step.type().word()))
                    .append(line("text", step.text()))
                    .append(step.drill().isEmpty() ? "" : line("drill", step.drill()));
            step.prompts()
                    .ifPresent(days -> toml.append("prompts = ").append(days).append('\n'));
        }
        return toml.toString();
    }

    private static String line(String key, String text) {
        return key + " = \"" + OneLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
    }
}
