package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.command.shared.Arguments;
import haven.command.shared.Clipboard;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.terminal.LineAsker;
import haven.terminal.Tty;
import haven.text.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/// Hands a person the words that they found, to take them where they are said: nothing is copied or stays on the screen
/// unasked.
record Handing(App app) {
    private static final String COPY = "--copy";
    private static final String PRINT = "--print";

    /// The options that say how.
    static final Set<String> OPTIONS = Set.of(COPY, PRINT);

    /// Gives a command its options.
    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.flag(COPY, "copy it; other programs can read a clipboard"))
                .addOption(Specs.flag(PRINT, "print it; nothing is sent"));
    }

    /// As its options say.
    void give(String words, Arguments arguments) {
        give(words, arguments.has(COPY), arguments.has(PRINT));
    }

    /// Once a form is filled in: what was found in its entry, as the options say; where they say nothing, as the person
    /// does, who is shown the words.
    ///
    /// @param code the form's exit code
    /// @return the exit code: that one, or that of a signal that came while the words were shown
    int offer(int code, Entry asked, Function<Entry, String> said, Arguments arguments, boolean plain) {
        if (!arguments.has(COPY) && !arguments.has(PRINT)) {
            return offer(code, asked, said, plain);
        }
        give(found(code, asked, said), arguments);
        return code;
    }

    /// As [#offer(int, Entry, Function, Arguments, boolean)], where no options say anything.
    int offer(int code, Entry asked, Function<Entry, String> said, boolean plain) {
        String words = found(code, asked, said);
        Optional<Tty> tty =
                plain || words.isEmpty() ? Optional.empty() : app.terminals().openLines();
        if (tty.isEmpty()) {
            return code;
        }
        LineAsker.Once answer = LineAsker.once(
                tty.get(),
                app.terminals().pacer(),
                app.out().charset(),
                List.of("In your words:", "", words),
                "c copies it, where other programs can read it; p shows it here, where it stays; Enter is done.");
        String key = answer.answer().orElse("").strip().toLowerCase(Locale.ROOT);
        boolean copies = key.startsWith("c");
        give(words, copies, !copies && key.startsWith("p"));
        return answer.stopCode();
    }

    /// What was found, as the journal has it; nothing where the form was cut short.
    private String found(int code, Entry asked, Function<Entry, String> said) {
        return code == Exit.OK
                ? app.look("", journal -> journal.entry(asked.id()).map(said).orElse(""))
                : "";
    }

    private void give(String words, boolean copies, boolean prints) {
        if (prints && !words.isEmpty()) {
            app.out().println(OneLine.keepingLines(words));
        }
        if (copies && !words.isEmpty()) {
            app.err()
                    .println(Clipboard.copy(app, words)
                            .orElse("There is no clipboard here; haven journal show last shows it."));
        }
    }
}
