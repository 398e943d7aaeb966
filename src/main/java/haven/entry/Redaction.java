package haven.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What of an entry another person is shown.
///
/// @param shown the classes of fields that are shown; of [Sharing#NAMES] only initials
public record Redaction(Set<Sharing> shown) {
    /// Keeps its own copy.
    public Redaction {
        shown = Set.copyOf(shown);
    }

    /// The entry with only what is shown of it.
    public Entry of(Entry entry) {
        Entry redacted = entry;
        for (Field<?> field : entry.kind().fields()) {
            redacted = of(redacted, field);
        }
        return redacted;
    }

    private <T> Entry of(Entry entry, Field<T> field) {
        if (!shown.contains(field.sharing())) {
            return entry.with(field, field.none());
        }
        return field.sharing() == Sharing.NAMES ? entry.with(field, field.type().initials(entry.get(field))) : entry;
    }

    /// The fields that another person does not see in this entry, although something is said in them.
    public List<Field<?>> hidden(Entry entry) {
        return entry.kind().fields().stream()
                .filter(field -> entry.says(field) && !shown.contains(field.sharing()))
                .toList();
    }

    /// The first letters of a name's words: `S. M.`
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
