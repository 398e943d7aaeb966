package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that is kept with a name: by kind how often and when last, and what was done where distress came down.
///
/// @param counts by kind, the most first
/// @param entries all of them, the newest first
/// @param eased the episodes after which it was less than before, the newest first
public record KeptWith(List<Count> counts, List<Entry> entries, List<Entry> eased) {
    /// What of these is kept with this name, in any field for names.
    public static KeptWith of(String name, List<Entry> all) {
        List<Entry> entries = all.stream()
                .filter(entry -> isNamed(entry, name))
                .sorted(Comparator.comparing((Entry entry) -> entry.stamp().at())
                        .reversed())
                .toList();
        List<Count> counts = new ArrayList<>();
        for (Kind kind : entries.stream().map(Entry::kind).distinct().toList()) {
            List<Entry> of = entries.stream().filter(entry -> entry.is(kind)).toList();
            counts.add(new Count(kind, of.size(), of.getFirst().stamp().day()));
        }
        counts.sort(Comparator.comparingInt(count -> -count.times()));
        return new KeptWith(
                List.copyOf(counts),
                entries,
                entries.stream().filter(KeptWith::hasEased).toList());
    }

    /// Whether an entry names somebody in any field for names.
    static boolean isNamed(Entry entry, String name) {
        return entry.kind().fields().stream().anyMatch(field -> isNamed(entry, field, name));
    }

    private static boolean isNamed(Entry entry, Field<?> field, String name) {
        return field.namesPeople()
                && entry.get(field) instanceof List<?> names
                && names.stream().anyMatch(one -> one instanceof String known && known.equalsIgnoreCase(name));
    }

    private static boolean hasEased(Entry entry) {
        return entry.is(Episode.KIND)
                && entry.says(Episode.RESPONSE)
                && entry.get(Episode.DISTRESS).isPresent()
                && entry.get(Episode.DISTRESS_NOW).isPresent()
                && entry.get(Episode.DISTRESS_NOW).getAsInt()
                        < entry.get(Episode.DISTRESS).getAsInt();
    }

    /// How often something of a kind was kept, and when last.
    public record Count(Kind kind, int times, LocalDate last) {}
}
