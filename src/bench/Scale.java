import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.Schema;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// How much slower the built image gets with ten years in its journal: ratios to a journal with one entry, pair by pair
/// in one run. The arguments are the image's folder, a folder for what is only needed meanwhile, `--pairs N`, and
/// `--entries N`.
final class Scale {
    private static final int PAIRS = 21;
    private static final int ENTRIES = 100_000;
    private static final int A_CHANGE = 1_000;
    private static final int WARM_UP = 2;
    private static final Duration TEN_YEARS = Duration.ofDays(3652);
    /// In times of what one entry takes, which is some 0.13 s.
    private static final double TWO_SECONDS = 15;

    private static final double NANOS_A_MILLI = 1e6;
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final List<String> WORDS = List.of(
            "no",
            "answer",
            "late",
            "loud",
            "argument",
            "at",
            "home",
            "work",
            "Sam",
            "Kim",
            "call",
            "silence",
            "text",
            "again",
            "waited",
            "walked",
            "tired",
            "evening",
            "door",
            "phone",
            "alone",
            "door",
            "plan",
            "changed");
    private static final List<String> FEELINGS = List.of("anxious", "sad", "angry", "ashamed", "lonely", "afraid");

    private final String launcher;
    private final Map<String, String> full;
    private final Map<String, String> empty;
    private final Path errors;
    private final Random random = new Random(20261122);

    private Scale(Path image, Path folder) throws IOException {
        this.launcher = image.resolve("bin/haven").toString();
        this.errors = folder.resolve("errors");
        this.full = PtySession.environment(Files.createDirectories(folder.resolve("full")));
        this.empty = PtySession.environment(Files.createDirectories(folder.resolve("empty")));
    }

    /// Measures, and prints a table.
    public static void main(String[] args) throws IOException {
        Options options = Options.of(args);
        try (Scratch scratch = new Scratch(options.build())) {
            Scale scale = new Scale(options.image(), scratch.folder());
            scale.print(scratch.folder(), options.number("--entries", ENTRIES), options.number("--pairs", PAIRS));
        }
    }

    private void print(Path folder, int entries, int pairs) throws IOException {
        fill(folder.resolve("empty"), 1);
        long start = System.nanoTime();
        fill(folder.resolve("full"), entries);
        System.out.printf(
                "%d entries over ten years, made in %.0f s, %d MB; %d pairs each, %d processors%n%n",
                entries,
                (System.nanoTime() - start) / NANOS_A_MILLI / 1000,
                Files.size(journal(folder.resolve("full"))) / 1_000_000,
                pairs,
                Runtime.getRuntime().availableProcessors());
        Ratios.head("full", "one entry");
        row("log TEXT", 1.3, pairs, "log", "no answer to my text");
        // The last one is full on any day.
        row("week last", 1.5, pairs, "week", "last");
        row("journal list", 1.5, pairs, "journal", "list");
        row("journal search", 2.0, pairs, "journal", "search", "argument", "phone");
        // Of all of them: what matters is that it takes no more than two seconds.
        row("patterns", TWO_SECONDS, Math.max(1, pairs / 2), "patterns", "--since", "2000");
    }

    private void row(String name, double aim, int pairs, String... words) throws IOException {
        Ratios ratios = new Ratios();
        for (int pair = -WARM_UP; pair < pairs; pair++) {
            double small = untilEnd(empty, words);
            double large = untilEnd(full, words);
            if (pair >= 0) {
                ratios.add(large, small);
            }
        }
        ratios.print(name, aim);
    }

    /// Without a terminal, so that nothing is paged.
    private double untilEnd(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            int code = process.waitFor();
            Ended.require(code, code == 0 ? "" : Files.readString(errors), command.toArray(String[]::new));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private static Path journal(Path home) {
        return home.resolve(".local/share/haven/journal.db");
    }

    private void fill(Path home, int entries) {
        Instant end = Instant.now();
        try (Journal journal = Journal.open(Schema.BUILT_IN, journal(home), end, () -> {})) {
            List<Entry> together = new ArrayList<>();
            for (int i = 1; i <= entries; i++) {
                Instant at = end.minus(TEN_YEARS.multipliedBy(entries - i).dividedBy(entries));
                together.add(entry(at));
                if (together.size() == A_CHANGE || i == entries) {
                    journal.saveAll(together, new Change(EntryId.next(at, random), at, ZONE, "log"));
                    together.clear();
                }
            }
        }
    }

    private Entry entry(Instant at) {
        Stamp stamp = new Stamp(at, ZONE, at.atZone(ZONE).toLocalDate());
        String id = EntryId.next(at, random);
        return switch (random.nextInt(10)) {
            case 0 -> Entry.of(Note.KIND, id, stamp).with(Note.TEXT, words(20)).with(Note.TAGS, List.of(word()));
            case 1 ->
                Entry.of(CheckIn.KIND, id, stamp)
                        .with(
                                CheckIn.RATINGS,
                                List.of(new CheckIn.Level("sleep", rating()), new CheckIn.Level("mood", rating())));
            case 2, 3, 4 -> practice(id, stamp);
            default -> episode(id, stamp);
        };
    }

    private Entry practice(String id, Stamp stamp) {
        return Entry.of(Practice.KIND, id, stamp)
                .with(Practice.DRILL, "long-exhale")
                .with(Practice.PATTERN, "4-0-6-0")
                .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(5)))
                .with(Practice.PRACTISED, Duration.ofMinutes(5))
                .with(Practice.BREATHS, 30)
                .with(Practice.ENDING, Ending.COMPLETED)
                .with(Practice.BEFORE, OptionalInt.of(rating()))
                .with(Practice.AFTER, OptionalInt.of(rating()));
    }

    private Entry episode(String id, Stamp stamp) {
        return Entry.of(Episode.KIND, id, stamp)
                .with(Episode.RECORDED, Optional.of(stamp.at()))
                .with(Episode.TRIGGER, words(5))
                .with(
                        Episode.FEELINGS,
                        List.of(
                                new Feeling(FEELINGS.get(random.nextInt(FEELINGS.size())), OptionalInt.of(rating())),
                                new Feeling(word(), OptionalInt.empty())))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "", OptionalInt.of(rating()))))
                .with(Episode.URGE, words(4))
                .with(Episode.ACTED, Optional.of(Acted.NO))
                .with(Episode.RESPONSE, words(6))
                .with(Episode.DISTRESS, OptionalInt.of(rating()))
                .with(Episode.WITH, List.of("Sam"))
                .with(Episode.TAGS, List.of(word()));
    }

    private int rating() {
        return random.nextInt(11);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }
}
