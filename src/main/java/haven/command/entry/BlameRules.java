package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.bond.Blame;
import haven.bond.BlameReader;
import haven.bond.BlameRule;
import haven.bond.Reading;
import haven.bond.WordLists;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules by which words are looked at: those that come with haven, and the person's own.
public final class BlameRules implements Function<String, List<String>> {
    /// More would be a lecture.
    private static final int MOST_REMARKS = 2;
    /// How strong a feeling was, behind it.
    private static final Pattern STRENGTH = Pattern.compile("[\\s:]*\\d*\\s*$");

    private final Blame blame;
    private final Function<String, List<Blame.Mark>> look;
    private String last = "";
    private List<String> remarks = List.of();

    private BlameRules(Blame blame, Function<String, List<Blame.Mark>> look) {
        this.blame = blame;
        this.look = look;
    }

    /// @throws UserError if the person's own cannot be read; it names line and column of what is wrong
    static BlameRules of(App app) {
        Blame blame = read(app, builtIn("/haven/blame-words.txt") + builtIn("/haven/blame-cues.txt"));
        return new BlameRules(blame, blame::in);
    }

    /// What is said where harm is told in an answer, and nothing else: how something went is nobody's to correct. They
    /// are read once there is an answer.
    public static BiFunction<String, String, List<String>> ofHarm() {
        AtomicReference<BlameRules> rules = new AtomicReference<>();
        return (question, line) -> line.isBlank()
                ? List.of()
                : rules.updateAndGet(known -> known == null ? harm(builtIn().blame()) : known)
                        .apply(line);
    }

    private static BlameRules harm(Blame blame) {
        return new BlameRules(blame, blame::alone);
    }

    private static BlameReader builtIn() {
        return new BlameReader(WordLists.of(builtIn("/haven/blame-words.txt"))).read(builtIn("/haven/blame.toml"));
    }

    private static Blame read(App app, String words) {
        BlameReader reader = new BlameReader(WordLists.of(words)).read(builtIn("/haven/blame.toml"));
        Path own = app.paths().config().resolve("blame.toml");
        try {
            reader.read(PlainFile.text(own, PlainFile.MOST));
        } catch (NoSuchFileException none) {
            // Most people have none.
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your rules at " + own + " cannot be read: " + Reason.of(problem) + ".",
                    "See that the file is yours to read and in UTF-8, or move it away.",
                    problem);
        } catch (IllegalArgumentException mistake) {
            throw UserError.failure(
                    "In your rules at " + own + ", " + mistake.getMessage() + ".",
                    "Mend it, or move the file away; haven has rules of its own.");
        }
        return reader.blame();
    }

    /// Those for words that are to mend something: what takes an apology back, and what may be heard as blame; between
    /// its lines nothing is looked for, where one speaks of oneself.
    static Function<String, List<String>> ofApologies(App app) {
        String words = builtIn("/haven/blame-words.txt");
        Blame apology = new BlameReader(WordLists.of(words))
                .read(builtIn("/haven/apology.toml"))
                .blame();
        BlameRules takenBack = new BlameRules(apology, apology::in);
        Blame read = read(app, words);
        BlameRules blame = new BlameRules(
                read,
                text -> read.in(text).stream()
                        .filter(mark -> !mark.rule().reads().contains(Reading.TONE))
                        .toList());
        return text -> Stream.concat(takenBack.apply(text).stream(), blame.apply(text).stream())
                .limit(MOST_REMARKS)
                .toList();
    }

    private static String builtIn(String file) {
        try (InputStream in = BlameRules.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is said of a text, a line each: the words, why, and what could stand there.
    @Override
    public List<String> apply(String text) {
        if (!text.equals(last)) {
            last = text;
            remarks = look.apply(text).stream()
                    .limit(MOST_REMARKS)
                    .map(mark -> remark(text, mark))
                    .toList();
        }
        return remarks;
    }

    /// What is said of a list of feelings, each looked at as it would be said.
    List<String> ofFeelings(String line) {
        List<Blame.Mark> harm = blame.alone(line);
        if (!harm.isEmpty()) {
            return List.of(remark(line, harm.getFirst()));
        }
        Map<BlameRule, String> found = new LinkedHashMap<>();
        for (String part : line.split("[,;\n]", -1)) {
            String feeling = STRENGTH.matcher(part).replaceFirst("").strip();
            for (Blame.Mark mark : blame.in("I felt " + feeling)) {
                found.merge(mark.rule(), feeling, (one, other) -> one + ", " + other);
            }
        }
        return found.entrySet().stream()
                .limit(MOST_REMARKS)
                .map(entry -> remark(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static String remark(String text, Blame.Mark mark) {
        return remark(text.substring(mark.start(), mark.end()), mark.rule());
    }

    private static String remark(String words, BlameRule rule) {
        return "\"" + OneLine.of(words) + "\": " + rule.says() + " " + rule.plainer();
    }
}
