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
///
/// @param command for whoever has no clipboard
record Handing(App app, String command) {
    private static final String COPY = "--copy";
    private static final String PRINT = "--print";

    /// The options that say how.
    static final Set<String> OPTIONS = Set.of(COPY, PRINT);

    /// Gives a command its options.
    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.flag(COPY, "copy it; other programs can read a clipboard"))
                .addOption(Specs.flag(PRINT, "print it"));
    }

    /// As its options say.
    void give(String words, Arguments arguments) {
        give(words, arguments.has(COPY), arguments.has(PRINT));
    }

    /// Once a form is filled in: what was found in its entry, as the options say; where they say nothing, as the person
    /// does, who is shown the words.
    ///
    /// @param code the form's exit code, which is given back
    int offer(int code, Entry asked, Function<Entry, String> said, Arguments arguments, boolean plain) {
        String words =
                app.look("", journal -> journal.entry(asked.id()).map(said).orElse(""));
        if (code == Exit.OK && !words.isEmpty()) {
            offer(words, arguments, plain);
        }
        return code;
    }

    private void offer(String words, Arguments arguments, boolean plain) {
        boolean isSaid = arguments.has(COPY) || arguments.has(PRINT);
        Optional<Tty> tty = plain || isSaid ? Optional.empty() : app.terminals().openLines();
        if (tty.isEmpty()) {
            give(words, arguments);
            return;
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
    }

    private void give(String words, boolean copies, boolean prints) {
        if (prints) {
            app.out().println(OneLine.keepingLines(words));
        }
        if (copies) {
            app.err()
                    .println(Clipboard.copy(app, words)
                            .orElse("There is no clipboard here; haven " + command
                                    + " --print shows it, or haven journal show last."));
        }
    }
}
