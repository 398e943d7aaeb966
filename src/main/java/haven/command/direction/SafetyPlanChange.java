package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.Resumption;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.command.shared.Unkept;
import haven.entry.Entry;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import haven.guide.SafetyPlanForm;
import haven.journal.Journal;
import haven.report.Support;
import haven.text.OneLine;
import haven.text.ShellWords;
import haven.text.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// `haven support edit`, `add` and `rm`: the safety plan, written.
record SafetyPlanChange(Arguments arguments, App app) {
    private static final List<String> WORDS =
            Arrays.stream(SafetyPart.values()).map(SafetyPart::word).toList();

    int edit() {
        List<String> words = arguments.rest();
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven support edit takes one part, not \"" + String.join(" ", words) + "\".", accepted());
        }
        List<SafetyPart> parts = words.isEmpty() ? Arrays.asList(SafetyPart.values()) : List.of(part());
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "haven support edit asks in a terminal, and there is none.",
                    "Without one: haven support add PART TEXT.");
        }
        boolean plain = arguments.wantsPlain(app);
        OptionalInt code = new Resumption(app).goOn(entry -> entry.is(SafetyLine.KIND), plain);
        if (code.isPresent() && code.getAsInt() != Exit.OK) {
            return code.getAsInt();
        }
        SafetyPlan plan = plan();
        Beginning beginning = new Beginning(
                SafetyPlanForm.start(plan, parts, this::line),
                false,
                "support edit",
                plan.lines(),
                Optional.of(this::count));
        return new FormFiller(app).fill(plain, asker -> beginning);
    }

    private SafetyPlan plan() {
        return app.look(SafetyPlan.EMPTY, journal -> new SafetyPlan(journal.entries(SafetyLine.KIND)));
    }

    /// A new line of a part.
    private Entry line(SafetyPart part) {
        return Entry.of(SafetyLine.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                .with(SafetyLine.PART, part);
    }

    private String count() {
        int lines = plan().lines().size();
        return lines == 0
                ? "Your safety plan is empty."
                : "Your safety plan has " + Times.count(lines, "line") + "; haven support shows it.";
    }

    int add() {
        SafetyPart part = part();
        String line = OneLine.of(arguments.rest().stream().skip(1).collect(Collectors.joining(" ")))
                .strip();
        if (line.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to add yet.", "For example: haven support add " + part.word() + " TEXT.");
        }
        Entry added = line(part).with(SafetyLine.TEXT, line);
        try (Journal journal = app.openJournal()) {
            SafetyPlan plan = new SafetyPlan(journal.entries(SafetyLine.KIND));
            added = plan.behind(added);
            journal.save(added, app.change("support add"));
            return app.say(
                    "Kept: " + named(part, plan.entries(part).size() + 1) + (Kept.echoes(app) ? ": " + line : "."));
        } catch (UserError problem) {
            throw Unkept.of(app, added, problem);
        }
    }

    int remove() {
        SafetyPart part = part();
        String number = arguments.rest().size() == 2 ? arguments.rest().getLast() : "";
        try (Journal journal = app.openExistingJournal()
                .orElseThrow(() -> UserError.failure("Your safety plan is empty.", "haven support edit begins it."))) {
            List<Entry> lines = new SafetyPlan(journal.entries(SafetyLine.KIND)).entries(part);
            Entry entry = lines.get(index(number, part, lines.size()));
            String line = entry.get(SafetyLine.TEXT);
            journal.delete(entry.id(), app.change("support rm"));
            String named = "Taken out: " + named(part, Integer.parseInt(number));
            if (!Kept.echoes(app)) {
                return app.say(named + ". haven undo brings it back.");
            }
            app.say(named + ": " + OneLine.of(line));
            String word = ShellWords.quoted(OneLine.of(line));
            return app.say(
                    "To add it again: haven support add " + part.word() + (word.startsWith("-") ? " -- " : " ") + word);
        }
    }

    private static int index(String number, SafetyPart part, int size) {
        if (size == 0) {
            throw UserError.failure(
                    "There is nothing under \"" + part.title() + "\" yet.", "haven support shows what is there.");
        }
        int typed = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
        if (typed < 1 || typed > size) {
            throw UserError.usage(
                    number.isEmpty()
                            ? "haven support rm takes a part and the number of a line."
                            : '"' + number + "\" is no line under \"" + part.title() + "\".",
                    size == 1 ? "There is line 1." : "There are lines 1 to " + size + ".");
        }
        return typed - 1;
    }

    /// The part that the first word says, or begins to say.
    private SafetyPart part() {
        String typed = arguments.rest().stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<SafetyPart> begun = Arrays.stream(SafetyPart.values())
                .filter(part -> !typed.isEmpty() && part.word().startsWith(typed))
                .toList();
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        throw typed.isEmpty()
                ? UserError.usage("Which part of your safety plan?", accepted())
                : Nearest.unknown("part", typed, WORDS);
    }

    private static String accepted() {
        return "The parts are " + String.join(", ", WORDS) + ".";
    }

    /// Such as "my warning signs, 2".
    private static String named(SafetyPart part, int number) {
        return Support.lowered(part.title()) + ", " + number;
    }
}
