package haven.insight;

import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Use;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// What helps, in the order of the person's own use: the most used first, then the last used, then the newest.
///
/// @param tools in that order
public record Toolkit(List<Ranked> tools) {
    private static final Comparator<Ranked> BY_USE = Comparator.<Ranked>comparingInt(
                    tool -> -tool.used().times())
            .thenComparing(tool -> tool.used().last().orElse(Instant.MIN), Comparator.reverseOrder())
            .thenComparing(tool -> tool.item().stamp().at(), Comparator.reverseOrder())
            .thenComparing(tool -> tool.item().id());

    /// A toolkit with nothing in it.
    public static final Toolkit EMPTY = new Toolkit(List.of());

    /// Puts them in order.
    public Toolkit {
        tools = tools.stream().sorted(BY_USE).toList();
    }

    /// The toolkit of these items.
    ///
    /// @param practised how often each drill was practised, by its name
    public static Toolkit of(List<Entry> items, Map<String, Use> practised) {
        return new Toolkit(items.stream()
                .map(item -> new Ranked(
                        item,
                        item.kind()
                                .drill(item)
                                .map(name -> practised.getOrDefault(name, Use.NONE))
                                .orElse(Use.NONE)))
                .toList());
    }

    /// Those of one type.
    public Toolkit of(ToolType type) {
        return new Toolkit(only(tool -> tool.item().get(Tool.TYPE) == type));
    }

    /// Whether there is nothing in it.
    public boolean isEmpty() {
        return tools.isEmpty();
    }

    /// Those that are meant by a name: the ones that have it, to the letter or but for case; else those that begin
    /// with it.
    public List<Ranked> named(String typed) {
        String low = typed.toLowerCase(Locale.ROOT);
        List<Predicate<String>> ways = List.of(
                typed::equals,
                typed::equalsIgnoreCase,
                name -> name.toLowerCase(Locale.ROOT).startsWith(low));
        return ways.stream()
                .map(way -> only(tool -> way.test(tool.item().get(Tool.NAME))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Ranked> only(Predicate<Ranked> which) {
        return tools.stream().filter(which).toList();
    }

    /// One of them, by chance: what was used a hundred times comes eleven times as often as what never was, so that
    /// everything gets a turn.
    public Optional<Ranked> pick(RandomGenerator random) {
        double all = tools.stream().mapToDouble(Toolkit::weight).sum();
        double left = random.nextDouble() * all;
        for (Ranked tool : tools) {
            left -= weight(tool);
            if (left < 0) {
                return Optional.of(tool);
            }
        }
        return tools.isEmpty() ? Optional.empty() : Optional.of(tools.getLast());
    }

    private static double weight(Ranked tool) {
        return 1 + Math.sqrt(tool.used().times());
    }

    /// Something in the toolkit, with all its uses.
    ///
    /// @param item as the person keeps it
    /// @param practised how often its drill was practised; [Use#NONE] for everything else
    public record Ranked(Entry item, Use practised) {
        /// The uses the person told, and the practices.
        public Use used() {
            return new Use(item.get(Tool.USES), item.get(Tool.LAST_USED)).and(practised);
        }
    }
}
