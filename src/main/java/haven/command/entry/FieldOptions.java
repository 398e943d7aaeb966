package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.calendar.When;
import haven.command.shared.Arguments;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Parts;
import haven.entry.Stamp;
import haven.entry.Vocabulary;
import haven.entry.WordList;
import haven.journal.Journal;
import haven.setting.Config;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The options of a kind's fields: what a command takes, what it says of them, and how they are read.
public final class FieldOptions {
    public static final String AT = "--at";

    /// Nothing written is an answer in a form, and none in an option: it is refused as this is.
    private static final String NO_ANSWER = "?";

    private FieldOptions() {}

    /// The option for when something was.
    public static OptionSpec at() {
        return Specs.value(AT, "WHEN", "when: 21:30, \"yesterday 9pm\", \"2 hours ago\"");
    }

    /// Gives a command the options of these fields. Those with the same help share a line of it.
    public static void addTo(CommandSpec spec, List<Field<?>> fields) {
        Map<String, List<Field<?>>> together = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (!field.optionLabel().isEmpty()) {
                together.computeIfAbsent(field.optionHelp(), none -> new ArrayList<>())
                        .add(field);
            }
        }
        for (List<Field<?>> same : together.values()) {
            if (same.size() == 1) {
                spec.addOption(spec(same.getFirst()));
            } else {
                Specs.together(spec, same.stream().map(FieldOptions::spec).toArray(OptionSpec[]::new));
            }
        }
    }

    /// The option of a field.
    public static OptionSpec spec(Field<?> field) {
        return spec(field, field.optionLabel(), field.optionHelp());
    }

    /// As [#spec(Field)], where its option is for something else.
    public static OptionSpec spec(Field<?> field, String label, String help) {
        return field.type().isList()
                ? Specs.values(field.option(), label, help)
                : Specs.value(field.option(), label, help);
    }

    /// When something was that is said now.
    public static Stamp stamp(Arguments arguments, ZonedDateTime now, Config config) {
        Optional<String> at = arguments.value(AT);
        return App.stamp(at.isPresent() ? When.parse(AT, at.get(), now, config.day(now)) : now, config);
    }

    /// A new entry of a kind, with all that its options say.
    public static Entry read(Kind kind, Arguments arguments, App app) {
        ZonedDateTime now = app.now();
        Entry entry = Entry.of(kind, app.newId(), stamp(arguments, now, app.configOrDefault()));
        if (kind.recorded().isPresent()) {
            entry = entry.with(kind.recorded().get(), Optional.of(now.toInstant()));
        }
        for (Field<?> field : kind.fields()) {
            // One without is asked for by a flag of its name, if at all.
            if (!field.optionLabel().isEmpty() && arguments.has(field.option())) {
                entry = read(entry, field, arguments, app, Optional.empty());
            }
        }
        return entry;
    }

    /// The entry with what the option of a field says.
    ///
    /// @param journal the journal, where it is open
    /// @throws UserError if it cannot be read
    public static <T> Entry read(Entry entry, Field<T> field, Arguments arguments, App app, Optional<Journal> journal) {
        if (field.type() instanceof Parts<?> parts) {
            return entry.with(field, list(field, parts, arguments, app, journal));
        }
        String value = arguments.value(field.option()).orElse("");
        try {
            boolean isNoAnswer = value.isBlank() && !field.type().isAnyText();
            return entry.with(
                    field,
                    field.type().read(isNoAnswer ? NO_ANSWER : new TypedDays(app).text(field.type(), value.strip())));
        } catch (IllegalArgumentException unreadable) {
            throw refused(field, value, unreadable);
        }
    }

    /// What an option that may be repeated says, in each of its values several with commas between.
    @SuppressWarnings("unchecked") // A list's field has a list of its type's parts.
    private static <T, E> T list(
            Field<T> field, Parts<E> type, Arguments arguments, App app, Optional<Journal> journal) {
        List<String> values = new ArrayList<>();
        for (String value : arguments.values(field.option())) {
            List<String> parts = type.pieces(value);
            values.addAll(parts.isEmpty() ? List.of(value.replaceAll("[,;]", "")) : parts);
        }
        if (type instanceof WordList words && words.target().isPresent()) {
            values.stream().filter(String::isBlank).findFirst().ifPresent(none -> {
                throw refused(field, none, new IllegalArgumentException("it needs a word"));
            });
            Kind kind = app.kinds().named(words.target().get()).orElseThrow();
            return (T) linked(kind, values, app, journal);
        }
        List<E> said = new ArrayList<>();
        for (String value : values) {
            try {
                said.add(type.readPart(value));
            } catch (IllegalArgumentException unreadable) {
                throw refused(field, value, unreadable);
            }
        }
        try {
            List<E> list = new ArrayList<>(type.once(said));
            list.replaceAll(part -> spelled(field, type, part, said, app));
            return (T) list;
        } catch (IllegalArgumentException impossible) {
            throw UserError.usage(field.option() + " " + impossible.getMessage() + ".", "Give one of them.");
        }
    }

    /// A word that was said in several spellings: the journal's is taken, or else the one that came first.
    private static <E> E spelled(Field<?> field, Parts<E> type, E part, List<E> said, App app) {
        List<E> same = said.stream()
                .filter(other -> type.spelling(other).equals(type.spelling(part)))
                .distinct()
                .toList();
        Optional<Vocabulary> vocabulary = field.completes();
        if (!type.isWords() || vocabulary.isEmpty() || same.size() == 1) {
            return part;
        }
        return OwnWords.of(app, vocabulary.get()).stream()
                .flatMap(word -> same.stream().filter(other -> type.word(other).equals(word)))
                .findFirst()
                .orElse(part);
    }

    /// The ids of the entries of a kind that are named, none twice.
    private static List<String> linked(Kind kind, List<String> names, App app, Optional<Journal> open) {
        if (open.isPresent()) {
            EntryNames all = new EntryNames(app, open.get(), Set.of(kind));
            return names.stream().map(name -> all.link(kind, name)).distinct().toList();
        }
        try (Journal journal = app.openExistingJournal()
                .orElseThrow(
                        () -> UserError.failure("No " + kind + " is kept yet.", "haven " + kind + " begins one."))) {
            return linked(kind, names, app, Optional.of(journal));
        }
    }

    private static UserError refused(Field<?> field, String value, IllegalArgumentException why) {
        return UserError.usage(field.option() + " \"" + value + "\": " + why.getMessage() + ".", field.optionExample());
    }
}
