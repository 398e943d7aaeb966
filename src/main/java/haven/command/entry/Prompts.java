package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.Entry;
import haven.entry.Note;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.guide.Prompt;
import haven.journal.Journal;
import haven.terminal.TypedLines;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Wrap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to write about: what comes with haven, and what lies in the folder `prompts` of the person's own
/// settings. One of theirs takes the place of one of the same name.
public final class Prompts {
    /// Those that come with haven, in the order in which they are first offered.
    static final List<String> BUILT_IN = List.of(
            "really-there",
            "this-week",
            "kept-promise",
            "quiet-strength",
            "younger-self",
            "other-chair",
            "old-shield",
            "older-than-today",
            "unsent",
            "nothing-goes");

    private static final int OFFERED = 3;
    private static final String ENDING = ".txt";

    private final App app;
    private final Map<String, Prompt> prompts = new LinkedHashMap<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private Prompts(App app) {
        this.app = app;
        BUILT_IN.forEach(name -> prompts.put(name, builtIn(name)));
        files(app.paths().config().resolve("prompts")).forEach(this::read);
    }

    /// All there are. What cannot be read of the person's own is said where it matters.
    public static Prompts of(App app) {
        return new Prompts(app);
    }

    private static Prompt builtIn(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream("/haven/prompts/" + name + ENDING)) {
            return Prompt.read(name, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// By name. Editors keep hidden ones beside the one they have open.
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)
                            && !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException none) {
            // Most people have none.
            return List.of();
        }
    }

    private void read(Path file) {
        String named = String.valueOf(file.getFileName());
        String name = named.substring(0, named.length() - ENDING.length());
        try {
            prompts.put(name, Prompt.read(name, PlainFile.text(file, PlainFile.MOST)));
        } catch (IOException problem) {
            mistaken(name, "Your prompt " + file + " cannot be read: " + Reason.of(problem) + ".");
        } catch (IllegalArgumentException mistake) {
            mistaken(name, "In your prompt " + file + ", " + mistake.getMessage() + ".");
        }
    }

    private void mistaken(String name, String sentence) {
        prompts.remove(name);
        mistakes.put(name, OneLine.of(sentence));
    }

    /// Their names, haven's before the person's own.
    public List<String> names() {
        return List.copyOf(prompts.keySet());
    }

    /// The one of this name.
    Optional<Prompt> named(String name) {
        return Optional.ofNullable(prompts.get(name));
    }

    /// The one that is meant by a name, or by the beginning of one.
    ///
    /// @throws UserError if there is none, more than one, or it cannot be read
    Prompt find(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        String mistake = mistakes.get(name);
        if (mistake != null) {
            throw UserError.failure(mistake, "Mend it, or move the file away.");
        }
        List<String> begun =
                names().stream().filter(each -> each.startsWith(name)).toList();
        Prompt whole = prompts.get(name);
        if (whole != null) {
            return whole;
        }
        if (begun.size() > 1) {
            throw UserError.usage('"' + typed + "\" could be " + String.join(", or ", begun) + ".", "Type more of it.");
        }
        if (begun.isEmpty()) {
            throw UserError.usage(
                    "There is no prompt \"" + OneLine.of(typed) + "\".",
                    Nearest.question(name, names()) + "haven note --prompt list shows them.");
        }
        return Objects.requireNonNull(prompts.get(begun.getFirst()));
    }

    /// Shows all of them, and says what is wrong with the person's own.
    ///
    /// @return the exit code
    int list() {
        print(List.copyOf(prompts.values()), false);
        mistakes.values().forEach(app.err()::println);
        return Exit.OK;
    }

    private void print(List<Prompt> shown, boolean isNumbered) {
        List<List<String>> rows = new ArrayList<>();
        for (Prompt prompt : shown) {
            String number = isNumbered ? (rows.size() + 1) + "  " : "";
            rows.add(List.of(number + prompt.name(), prompt.title()));
        }
        new Table(rows).lines(app.columns(), "").forEach(app.out()::println);
    }

    /// Offers a few, and asks which: first those that were not written to yet, then what was longest ago.
    ///
    /// @return none where the person would rather have none
    Optional<Prompt> offered() {
        List<Prompt> offered = byUse().stream().limit(OFFERED).toList();
        print(offered, true);
        mistakes.values().forEach(app.err()::println);
        TypedLines lines = TypedLines.until(app.terminals(), app.in());
        String question = "Its number, another's name, list for all, or Enter for none:";
        while (true) {
            Optional<String> typed = lines.next(() -> {
                app.out().print(String.join("\n", Wrap.lines(question, app.columns())) + " ");
                app.out().flush();
            });
            if (lines.isStopped()) {
                app.out().println();
                throw UserError.stopped(lines.stopCode(), Kept.NOTHING);
            }
            String said = typed.orElse("").strip();
            if (said.isEmpty() || said.equals("q")) {
                return Optional.empty();
            }
            if (said.length() == 1 && "123".contains(said)) {
                return Optional.of(offered.get(Integer.parseInt(said) - 1));
            }
            if (said.equals("list")) {
                list();
                continue;
            }
            try {
                return Optional.of(find(said));
            } catch (UserError none) {
                app.err().println(none.line());
            }
        }
    }

    private List<Prompt> byUse() {
        Map<String, Instant> used = used();
        return prompts.values().stream()
                .sorted(Comparator.comparing(prompt -> used.getOrDefault(prompt.name(), Instant.MIN)))
                .toList();
    }

    private Map<String, Instant> used() {
        return app.look(Map.of(), Prompts::used);
    }

    private static Map<String, Instant> used(Journal journal) {
        Map<String, Instant> used = new LinkedHashMap<>();
        for (Entry note : journal.entries(Note.KIND)) {
            note.get(Note.TAGS)
                    .forEach(tag ->
                            used.merge(tag, note.stamp().at(), (one, other) -> one.isAfter(other) ? one : other));
        }
        return used;
    }
}
