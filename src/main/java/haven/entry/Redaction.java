package haven.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What of entries another person is shown: fields that are named one by one, so that what comes to a kind, or a kind
/// that comes, is not shown by itself.
///
/// @param shown the names of fields, as [#name(Kind, Field)]; of [Sharing#NAMES] only initials are shown
/// @param initials what stands for names wherever they are
public record Redaction(Set<String> shown, Initials initials) {
    /// Keeps its own copy.
    public Redaction {
        shown = Set.copyOf(shown);
    }

    /// What a field of a kind is called among all: `episode.distress-now`.
    public static String name(Kind kind, Field<?> field) {
        return kind.word() + "." + field.name();
    }

    /// The names of all fields of these kinds that are of such a class, in their order.
    public static Set<String> names(List<Kind> kinds, Set<Sharing> classes) {
        Set<String> names = new LinkedHashSet<>();
        for (Kind kind : kinds) {
            kind.fields().stream()
                    .filter(field -> classes.contains(field.sharing()))
                    .forEach(field -> names.add(name(kind, field)));
        }
        return names;
    }

    /// As [#names(List, Set)], of every class.
    public static Set<String> names(List<Kind> kinds) {
        return names(kinds, EnumSet.allOf(Sharing.class));
    }

    /// The entries of which anything may be shown, each with only that.
    public List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().fields().stream().anyMatch(field -> shows(entry.kind(), field)))
                .map(this::of)
                .toList();
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
        Entry without = entry.with(field, field.none());
        if (!shows(entry.kind(), field)) {
            return without;
        }
        T value = entry.get(field);
        try {
            return field.namesPeople()
                    ? entry.with(field, field.type().initials(value))
                    : entry.with(field, field.type().reworded(value, initials::in));
        } catch (IllegalArgumentException impossible) {
            // Two that may not be alike have become so.
            return without;
        }
    }

    /// Whether a field is shown.
    public boolean shows(Kind kind, Field<?> field) {
        return shown.contains(name(kind, field));
    }

    /// The fields that another person does not see in this entry, although something is said in them.
    public List<Field<?>> hidden(Entry entry) {
        return entry.kind().fields().stream()
                .filter(field -> entry.says(field) && !shows(entry.kind(), field))
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
