package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.FieldOptions;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.KindCommand;
import haven.command.entry.Resumption;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.command.shared.Unkept;
import haven.entry.Contact;
import haven.entry.Dialogue;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Person;
import haven.entry.Question;
import haven.guide.EntryForm;
import haven.insight.Circle;
import haven.insight.Circle.Known;
import haven.insight.KeptWith;
import haven.journal.Journal;
import haven.report.PeoplePage;
import haven.text.OneLine;
import haven.text.ShellWords;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;

/// `haven people`: a circle of trusted people, when the two were last in touch, and all that is kept with a name.
public final class PeopleCommand implements Command {
    private static final String RENAME = "--rename";
    private static final String TELLS = " --good-for --every --turn --tends --note --bring-up --no-input";

    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "people",
            "list --json",
            "add --json" + TELLS,
            "show --json",
            "edit" + TELLS,
            "rm",
            "in-touch --at --note --turn",
            "rename --rename --yes --no-input");

    private static final List<Field<?>> FIELDS =
            List.of(Person.GOOD_FOR, Person.TURN, Person.TENDS, Person.NOTE, Person.BRING_UP);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "people",
                        "[list|add|show|edit|rm|in-touch|rename] [NAME] [OPTIONS]",
                        List.of(
                                "The people you trust; initials will do. " + Safety.FIRST,
                                "",
                                "  haven people add                asks who, and no shell history has it",
                                "  haven people in-touch Sam       you were in touch",
                                "  haven people show Sam           all that is kept with that name",
                                "  haven people rename Sam S.      everywhere, after a look"))
                .addPositional(Specs.words("NAME", "who, or the beginning of their name"));
        FieldOptions.addTo(spec, List.of(Person.GOOD_FOR));
        spec.addOption(Specs.value(Person.EVERY.option(), "TIME", "how often to be in touch: weekly, \"10 days\""));
        FieldOptions.addTo(spec, List.of(Person.TURN, Person.TENDS, Person.NOTE, Person.BRING_UP));
        return spec.addOption(FieldOptions.at())
                .addOption(Specs.flag(RENAME, "the same as rename"))
                .addOption(Specs.flag("--yes", "rename without asking"))
                .addOption(Specs.flag("--json", "list or show as JSON; add --json - reads one"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has(RENAME) && !arguments.words().stream().findFirst().equals(Optional.of("rename"))) {
            ACTIONS.accept("rename", ACTIONS.options().getOrDefault("rename", Set.of()), arguments);
            return new PeopleRename(arguments, app).run(arguments.words());
        }
        return switch (ACTIONS.chosen(arguments)) {
            case "add" -> add(arguments, app);
            case "show" -> show(arguments, app);
            case "edit" -> edit(arguments, app);
            case "rm" -> remove(arguments, app);
            case "in-touch" -> inTouch(arguments, app);
            case "rename" -> new PeopleRename(arguments, app).run(arguments.rest());
            default -> list(arguments, app);
        };
    }

    private static int list(Arguments arguments, App app) {
        ACTIONS.refuseWords("list", arguments);
        Circle circle = app.look(new Circle(List.of()), PeopleCommand::circle);
        boolean json = arguments.has("--json");
        if (circle.people().isEmpty() && !json) {
            Wrap.lines("Nobody is among your people yet. One will do: haven people add", app.columns())
                    .forEach(app.out()::println);
            return app.say(Safety.FIRST);
        }
        ReportOptions.show(app, arguments, new PeoplePage(circle, today(app)));
        return Exit.OK;
    }

    private static Circle circle(Journal journal) {
        List<Entry> contacts = new ArrayList<>(journal.entries(Contact.KIND));
        contacts.addAll(journal.entries(Dialogue.KIND));
        return Circle.of(journal.entries(Person.KIND), contacts);
    }

    private static LocalDate today(App app) {
        return app.configOrDefault().day(app.now());
    }

    private static int show(Arguments arguments, App app) {
        String typed = name("show", arguments);
        PeoplePage.One page;
        try (Journal journal = existing(app)) {
            Optional<Known> known = meant(typed, circle(journal));
            String name = known.map(Known::name).orElse(typed);
            List<Entry> all = new ArrayList<>();
            app.kinds().ofDays().stream()
                    .filter(kind -> kind.fields().stream().anyMatch(Field::namesPeople))
                    .forEach(kind -> all.addAll(journal.entries(kind)));
            KeptWith kept = KeptWith.of(name, all);
            if (known.isEmpty() && kept.entries().isEmpty()) {
                throw nobody(typed, circle(journal));
            }
            page = new PeoplePage.One(name, known, kept, today(app));
        }
        // The journal is free while somebody reads.
        ReportOptions.show(app, arguments, page);
        return Exit.OK;
    }

    private static int add(Arguments arguments, App app) {
        if (arguments.has("--json")) {
            return json(arguments, app);
        }
        String name = OneLine.of(String.join(" ", arguments.rest())).strip();
        Entry told = said(
                Entry.of(Person.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                        .with(Person.NAME, name),
                arguments,
                app);
        boolean isBare = !tells(arguments);
        if (isBare && arguments.mayAsk(app)) {
            EntryForm form = EntryForm.of(told, asked(told));
            return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> {
                asker.say(Safety.FIRST);
                return new Beginning(form, true, "people", List.of(), Optional.of(() -> "Among your people now."));
            });
        }
        if (name.isEmpty()) {
            throw UserError.usage("Who is it?", "For example: haven people add Sam; initials will do.");
        }
        Kept.require(told, app);
        try (Journal journal = app.openJournal()) {
            journal.save(told, app.change("people add"));
        } catch (UserError problem) {
            throw Unkept.of(app, told, problem);
        }
        app.say("Among your people now" + (Kept.echoes(app) ? ": " + name : "") + ".");
        return app.say(Safety.FIRST);
    }

    private static int json(Arguments arguments, App app) {
        if (!arguments.rest().equals(List.of("-"))) {
            throw UserError.usage(
                    "With --json, add reads standard input.", "Write it so: haven people add --json - < person.json.");
        }
        arguments.beside(Set.of("--json", "--no-input", "--plain")).ifPresent(option -> {
            throw UserError.usage("--json - takes no " + option + " beside it.", "Put it into the JSON.");
        });
        return KindCommand.keepJson(Person.KIND, "people add", app);
    }

    /// Who was named is not asked for.
    private static List<Question> asked(Entry person) {
        return Person.KIND.questions(person).stream()
                .filter(question -> question != Person.NAME || !person.says(Person.NAME))
                .toList();
    }

    private static int edit(Arguments arguments, App app) {
        String name = name("edit", arguments);
        Entry person;
        try (Journal journal = existing(app)) {
            person = known(name, journal).person();
            if (tells(arguments)) {
                Entry changed = said(person, arguments, app);
                Kept.require(changed, app);
                Kept.keep(app, changed, journal, "people edit");
                return Exit.OK;
            }
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "There is nothing to change yet.", "For example: haven people edit NAME --every weekly.");
        }
        boolean plain = arguments.wantsPlain(app);
        Entry asked = person;
        return new Resumption(app)
                .goOn(asked, plain)
                .orElseGet(() ->
                        new FormFiller(app).fill(plain, asker -> Beginning.of(EntryForm.of(asked), "people edit")));
    }

    private static boolean tells(Arguments arguments) {
        return arguments.has(Person.EVERY.option()) || FIELDS.stream().anyMatch(field -> arguments.has(field.option()));
    }

    private static Entry said(Entry person, Arguments arguments, App app) {
        Entry said = person;
        for (Field<?> field : FIELDS) {
            if (arguments.has(field.option())) {
                said = FieldOptions.read(said, field, arguments, app, Optional.empty());
            }
        }
        Optional<String> every = arguments.value(Person.EVERY.option());
        if (every.isEmpty()) {
            return said;
        }
        try {
            return Person.RHYTHM.answered(said, every.get());
        } catch (IllegalArgumentException unreadable) {
            throw UserError.usage(
                    Person.EVERY.option() + " \"" + every.get() + "\": " + unreadable.getMessage() + ".", "");
        }
    }

    private static int remove(Arguments arguments, App app) {
        String name = name("rm", arguments);
        try (Journal journal = existing(app)) {
            Known known = known(name, journal);
            journal.delete(known.person().id(), app.change("people rm"));
            String who = Kept.echoes(app) ? OneLine.of(known.name()) : "one of your people";
            app.say("Taken out: " + who + ". What you kept with that name stays.");
            return app.say("haven undo brings it back.");
        }
    }

    /// Whoever was in touch need not be among the people: a slip is told, and nothing is lost.
    private static int inTouch(Arguments arguments, App app) {
        String typed = name("in-touch", arguments);
        Optional<Known> known = app.look(Optional.empty(), journal -> meant(typed, circle(journal)));
        if (known.isEmpty() && arguments.has(Person.TURN.option())) {
            throw UserError.failure(
                    "\"" + typed + "\" is not among your people, and has no turn.",
                    "haven people add " + ShellWords.quoted(typed));
        }
        Entry contact = FieldOptions.read(Contact.KIND, arguments, app)
                .with(Contact.WITH, List.of(known.map(Known::name).orElse(typed)));
        List<Entry> entries = new ArrayList<>();
        entries.add(contact);
        if (arguments.has(Person.TURN.option())) {
            entries.add(FieldOptions.read(known.orElseThrow().person(), Person.TURN, arguments, app, Optional.empty()));
        }
        Kept.require(contact, app);
        try (Journal journal = app.openJournal()) {
            journal.saveAll(entries, app.change("people in-touch"));
            Kept.say(app, Kept.line(app, contact, app.clock().instant(), journal.name(contact.id())));
        } catch (UserError problem) {
            throw Unkept.of(app, contact, problem);
        }
        return known.isPresent()
                ? Exit.OK
                : app.say("They are not among your people yet: haven people add " + ShellWords.quoted(typed));
    }

    private static String name(String action, Arguments arguments) {
        String name = OneLine.of(String.join(" ", arguments.rest())).strip();
        if (name.isEmpty()) {
            throw UserError.usage(
                    "haven people " + action + " needs a name.", "For example: haven people " + action + " Sam.");
        }
        return name;
    }

    private static Journal existing(App app) {
        return app.openExistingJournal()
                .orElseThrow(() -> UserError.failure("Nobody is among your people yet.", "haven people add begins."));
    }

    private static Known known(String name, Journal journal) {
        Circle circle = circle(journal);
        return meant(name, circle).orElseThrow(() -> nobody(name, circle));
    }

    private static UserError nobody(String name, Circle circle) {
        List<String> names = circle.people().stream().map(Known::name).toList();
        return UserError.failure(
                "\"" + name + "\" is not among your people.",
                (name.length() < 2 ? "Of a name, give two letters at least; " : Nearest.question(name, names))
                        + "haven people shows who is.");
    }

    /// Who is meant by a name, or by the beginning that only one name has.
    private static Optional<Known> meant(String typed, Circle circle) {
        String low = typed.toLowerCase(Locale.ROOT);
        Optional<Known> whole = only(circle, name -> name.equals(low));
        // A letter may be the initial of somebody else.
        return whole.isPresent() || low.length() < 2 ? whole : only(circle, name -> name.startsWith(low));
    }

    private static Optional<Known> only(Circle circle, Predicate<String> which) {
        List<Known> found = circle.people().stream()
                .filter(known -> which.test(known.name().toLowerCase(Locale.ROOT)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
