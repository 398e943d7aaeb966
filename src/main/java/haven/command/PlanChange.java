package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.journal.Journal;
import haven.journal.PlanPart;
import haven.report.Support;
import haven.text.OneLine;
import haven.text.ShellWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `haven support edit`, `add` and `rm`: the safety plan, written.
final class PlanChange {
    private final Arguments arguments;
    private final App app;
    private final List<String> words;

    PlanChange(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
        this.words = Actions.rest(arguments);
    }

    int edit() {
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven support edit takes one part, not \"" + String.join(" ", words) + "\".", accepted());
        }
        List<PlanPart> parts = words.isEmpty() ? Arrays.asList(PlanPart.values()) : List.of(part());
        if (!Asking.isPossible(arguments, app)) {
            throw UserError.usage(
                    "haven support edit asks in a terminal, and there is none.",
                    "Without one: haven support add PART TEXT.");
        }
        return new PlanEdit(app).ask(parts, Plain.isAskedFor(arguments, app));
    }

    int add() {
        PlanPart part = part();
        String line =
                OneLine.of(String.join(" ", words.subList(1, words.size()))).strip();
        if (line.isEmpty()) {
            throw UserError.usage(
                    "There is nothing to add yet.", "For example: haven support add " + part.word() + " TEXT.");
        }
        try (Journal journal = app.openJournal()) {
            journal.plan().add(part, line, app.change("support add"));
            int number = journal.plan().read().lines(part).size();
            return say("Kept: " + named(part, number) + ": " + line);
        }
    }

    int remove() {
        PlanPart part = part();
        String number = words.size() == 2 ? words.get(1) : "";
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            throw UserError.failure("Your safety plan is empty.", "haven support edit begins it.");
        }
        try (Journal journal = open.get()) {
            List<String> lines = journal.plan().read().lines(part);
            String line = lines.get(index(number, part, lines.size()));
            journal.plan().remove(part, line, app.change("support rm"));
            say("Taken out: " + named(part, Integer.parseInt(number)) + ": " + OneLine.of(line));
            String word = ShellWords.quoted(OneLine.of(line));
            return say(
                    "To add it again: haven support add " + part.word() + (word.startsWith("-") ? " -- " : " ") + word);
        }
    }

    private static int index(String number, PlanPart part, int size) {
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
    private PlanPart part() {
        String typed = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
        Optional<PlanPart> exact = PlanPart.of(typed);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<PlanPart> begun = Arrays.stream(PlanPart.values())
                .filter(part -> !typed.isEmpty() && part.word().startsWith(typed))
                .toList();
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        throw UserError.usage(
                typed.isEmpty() ? "Which part of your safety plan?" : "There is no part \"" + typed + "\".",
                Nearest.question(typed, PlanPart.words()) + accepted());
    }

    private static String accepted() {
        return "The parts are " + String.join(", ", PlanPart.words()) + ".";
    }

    /// Such as "my warning signs, 2".
    private static String named(PlanPart part, int number) {
        return Support.lowered(part.title()) + ", " + number;
    }

    private int say(String line) {
        app.out().println(line);
        return Exit.OK;
    }
}
