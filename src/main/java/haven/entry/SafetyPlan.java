package haven.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the person wrote down in a calm hour for a hard one.
///
/// @param lines its lines, each an entry of [SafetyLine], in their order
public record SafetyPlan(List<Entry> lines) {
    private static final Comparator<Entry> ORDER = Comparator.<Entry, SafetyPart>comparing(
                    line -> line.get(SafetyLine.PART))
            .thenComparing(line -> line.get(SafetyLine.POSITION))
            .thenComparing(Entry::id);

    /// Nothing written yet.
    public static final SafetyPlan EMPTY = new SafetyPlan(List.of());

    /// Brings the lines into their order.
    public SafetyPlan {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /// The lines of a part, none where it says nothing.
    public List<Entry> entries(SafetyPart part) {
        return lines.stream().filter(line -> line.get(SafetyLine.PART) == part).toList();
    }

    /// What the lines of a part say.
    public List<String> lines(SafetyPart part) {
        return entries(part).stream().map(line -> line.get(SafetyLine.TEXT)).toList();
    }

    /// The same plan with this line in the place of the one of its id, or behind all others; without it, where it says
    /// nothing.
    public SafetyPlan with(Entry line) {
        List<Entry> all = new ArrayList<>(lines);
        all.removeIf(other -> other.id().equals(line.id()));
        if (!line.isEmpty()) {
            all.add(line);
        }
        return new SafetyPlan(all);
    }

    /// A line, to stand behind all others of its part.
    public Entry behind(Entry line) {
        int last = entries(line.get(SafetyLine.PART)).stream()
                .mapToInt(other -> other.get(SafetyLine.POSITION))
                .max()
                .orElse(-1);
        return line.with(SafetyLine.POSITION, last + 1);
    }

    /// Whether nothing is written in it yet.
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
