package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Question;
import haven.guide.EntryForm;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How words are found that are said to somebody: begun by options, by what is piped in, by JSON or in a form, looked
/// at on the way, and handed over in the end, also where all of it was cut short and gone on with.
///
/// @param command its name, its kind, and what its words say
/// @param whole an entry with what follows from what was told
/// @param isEnough whether so much was told that nothing is asked
/// @param opening what is said once before it asks; may be empty
/// @param remarks what is said of a line that answers a question
/// @param looked the answers of which something may be said where nobody is asked
/// @param said the words that an entry comes to; empty once they were said
/// @param nothing what to say to whoever told nothing
record Telling(
        KindCommand command,
        UnaryOperator<Entry> whole,
        Predicate<Entry> isEnough,
        Function<Entry, String> opening,
        Function<App, BiFunction<String, String, List<String>>> remarks,
        List<Field<String>> looked,
        Function<Entry, String> said,
        String nothing) {
    /// The one of this command, if its words are handed over.
    static Optional<Telling> of(String command) {
        return Stream.of(SayCommand.TELLING, RepairCommand.TELLING, BoundaryCommand.TELLING)
                .filter(telling -> telling.command.name().equals(command))
                .findFirst();
    }

    /// Keeps what options and words tell, and asks for the rest where there is somebody to ask.
    ///
    /// @param told what the options say
    /// @return the exit code
    int keep(Entry told, Arguments arguments, App app) {
        boolean isPiped = StandardInput.isNamed(command.name(), arguments.words());
        Entry begun = told.with(command.subject(), command.subject(arguments.words(), isPiped, app));
        if (!isPiped && !isEnough.test(begun) && arguments.mayAsk(app)) {
            return ask(begun, arguments, app);
        }
        if (begun.isEmpty()) {
            throw UserError.usage(nothing, "For example: " + command.example() + ".");
        }
        Entry kept = whole.apply(begun);
        // Before it is kept: one's own rules may not be readable, and whoever mends them does it again.
        BiFunction<String, String, List<String>> remark = remarks.apply(app);
        Kept.keep(app, kept, command.name());
        hand(kept, remark, arguments, app);
        return Exit.OK;
    }

    private void hand(Entry kept, BiFunction<String, String, List<String>> remark, Arguments arguments, App app) {
        for (Field<String> field : looked) {
            remark.apply(field.name(), kept.get(field)).forEach(app.err()::println);
        }
        new Handing(app).give(said.apply(kept), arguments);
    }

    /// `--json -`: keeps what standard input has as JSON.
    ///
    /// @return the exit code
    int keepJson(Arguments arguments, App app) {
        Entry kept = whole.apply(command.json(arguments, Handing.OPTIONS, app));
        BiFunction<String, String, List<String>> remark = remarks.apply(app);
        int code = KindCommand.keepNew(kept, command.name(), app);
        hand(kept, remark, arguments, app);
        return code;
    }

    private int ask(Entry begun, Arguments arguments, App app) {
        EntryForm form = EntryForm.of(
                begun,
                begun.kind().questions(begun).stream()
                        .filter(asked -> !isTold(begun, asked))
                        .toList());
        boolean plain = arguments.wantsPlain(app);
        int code = new FormFiller(app, remarks.apply(app)).fill(plain, asker -> {
            Stream.of(opening.apply(begun)).filter(line -> !line.isEmpty()).forEach(asker::say);
            return Beginning.anew(form, command.name());
        });
        return new Handing(app).offer(code, begun, said, arguments, plain);
    }

    private static boolean isTold(Entry begun, Question question) {
        return begun.kind().fields().stream()
                .anyMatch(field -> field.name().equals(question.name()) && begun.says(field));
    }

    /// Goes on with one that was left in the middle.
    ///
    /// @return the exit code
    int goOn(Entry left, Beginning beginning, boolean plain, App app) {
        // How it went is nobody's to correct.
        BiFunction<String, String, List<String>> remark =
                left.kind().isOpen(left) ? remarks.apply(app) : BlameRules.ofHarm();
        int code = new FormFiller(app, remark).fill(plain, asker -> beginning);
        return new Handing(app).offer(code, left, said, plain);
    }
}
