package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.entry.Beginning;
import haven.command.entry.EntryNames;
import haven.command.entry.FieldOptions;
import haven.command.entry.FormFiller;
import haven.command.entry.Indicators;
import haven.command.entry.Kept;
import haven.command.entry.PageEditor;
import haven.command.entry.Resumption;
import haven.command.entry.WaitingEntries;
import haven.command.shared.Arguments;
import haven.command.shared.Specs;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.guide.EntryForm;
import haven.journal.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `haven journal edit`: changes an entry of any kind by options, in its form, or in an editor.
///
/// Each option is an answer to a question of the form, and read as one; an empty one takes the answer back.
record JournalEdit(Arguments arguments, App app) {
    private static final String EXAMPLE = "haven journal edit last";

    /// The options of every field that can be changed, one of each name, whichever kinds have it.
    private static List<Field<?>> fields(Kinds kinds) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        for (Kind kind : kinds.ofDays()) {
            changeable(kind).forEach(field -> fields.putIfAbsent(field.option(), field));
        }
        return List.copyOf(fields.values());
    }

    private static List<Field<?>> changeable(Kind kind) {
        return kind.fields().stream()
                .filter(field -> kind.isChangedByOptions())
                .filter(field -> field.isAsked() || !field.optionLabel().isEmpty())
                .toList();
    }

    /// The options that it takes.
    static String options(Kinds kinds) {
        return fields(kinds).stream().map(field -> " " + field.option()).collect(Collectors.joining())
                + " --at --kind --edit --plain --no-input";
    }

    static void addTo(CommandSpec spec, Kinds kinds) {
        String help = "edit: as haven log has it; '' takes it out";
        List<OptionSpec> options = new ArrayList<>();
        for (Field<?> field : fields(kinds)) {
            // A list may filter by the same word.
            if (spec.findOption(field.option()) == null) {
                options.add(FieldOptions.spec(field, "VALUE", help));
            }
        }
        options.add(Specs.value(FieldOptions.AT, "VALUE", help));
        Specs.together(spec, options.toArray(OptionSpec[]::new));
        spec.addOption(Specs.flag("--edit", "edit: in your editor"));
    }

    int edit() {
        List<String> names = arguments.rest();
        if (names.size() > 1) {
            throw UserError.usage("haven journal edit takes one name.", "For example: " + EXAMPLE + ".");
        }
        Entry entry;
        try (Journal journal = EntryNames.open(app, names, EXAMPLE)) {
            entry = new EntryNames(app, journal, EntryFilter.kinds(arguments, app))
                    .there(names)
                    .getFirst();
            if (saysWhat()) {
                return keep(changed(entry, journal), entry, journal);
            }
        }
        if (entry.kind().questions(entry).isEmpty()) {
            throw UserError.failure(
                    "In " + English.a(entry.kind().one()) + " there is nothing to change.",
                    "haven journal rm takes it out.");
        }
        boolean plain = arguments.wantsPlain(app);
        if (!arguments.has("--edit") && !arguments.mayAsk(app)) {
            throw UserError.usage(
                    "There is nothing to change.",
                    "Say what, for example: haven journal edit last --distress 4; or use it in a terminal.");
        }
        return new Resumption(app).goOn(entry, plain).orElseGet(() -> ask(entry, plain));
    }

    private int ask(Entry entry, boolean plain) {
        return arguments.has("--edit")
                ? new PageEditor(app, "edit").edit(entry, true)
                : new FormFiller(app).fill(plain, asker -> Beginning.of(EntryForm.of(entry), "edit"));
    }

    private boolean saysWhat() {
        return arguments.has(FieldOptions.AT)
                || fields(app.kinds()).stream().anyMatch(field -> arguments.has(field.option()));
    }

    private Entry changed(Entry entry, Journal journal) {
        List<Field<?>> own = changeable(entry.kind());
        List<String> options = Stream.concat(own.stream().map(Field::option), Stream.of(FieldOptions.AT))
                .toList();
        for (Field<?> field : fields(app.kinds())) {
            if (arguments.has(field.option()) && !options.contains(field.option())) {
                throw UserError.usage(
                        "A" + English.a(entry.kind().word()).substring(1) + " has no " + field.option()
                                + "; nothing was changed.",
                        "It has " + English.list(options) + ".");
            }
        }
        Entry changed = entry;
        for (Field<?> field : own) {
            if (arguments.has(field.option())) {
                changed = changed(changed, field, journal);
            }
        }
        return arguments.has(FieldOptions.AT)
                ? changed.at(FieldOptions.stamp(arguments, app.now(), app.configOrDefault()))
                : changed;
    }

    private Entry changed(Entry entry, Field<?> field, Journal journal) {
        if (field == CheckIn.RATINGS) {
            return Indicators.of(app.configOrDefault()).changed(entry, arguments.values(field.option()));
        }
        List<String> said = field.type().isList()
                ? arguments.values(field.option())
                : List.of(arguments.value(field.option()).orElse(""));
        String text = String.join(", ", said).strip();
        if (text.isEmpty()) {
            try {
                return field.answered(entry, text);
            } catch (IllegalArgumentException unreadable) {
                throw UserError.usage(field.option() + " \"\": " + unreadable.getMessage() + ".", "");
            }
        }
        return FieldOptions.read(entry, field, arguments, app, Optional.of(journal));
    }

    private int keep(Entry changed, Entry before, Journal journal) {
        if (changed.equals(before)) {
            app.out().println("It stands so already; nothing was changed.");
        } else if (changed.isEmpty()) {
            journal.delete(before.id(), app.change("edit"));
            app.out().println("Nothing was left in it; haven undo brings it back.");
        } else {
            Kept.keep(app, changed, journal, "edit");
            WaitingEntries.forget(app, changed);
        }
        return Exit.OK;
    }
}
