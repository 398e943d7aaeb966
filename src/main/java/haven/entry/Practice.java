package haven.entry;

import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A drill as it was practised; its time is when it began.
public final class Practice extends Kind {
    /// The drill's name.
    public static final Field<String> DRILL = Field.of("drill", Types.NAME)
            .called("Practice")
            .required("a practice is of a drill")
            .shared(Sharing.FIGURES)
            .told();
    /// A breath's durations in seconds, such as `4-0-6-0`; empty for other drills.
    public static final Field<String> PATTERN = Field.of("pattern", Types.CODE)
            .called("Seconds in, held, out, rest")
            .shared(Sharing.FIGURES);
    /// How long it was to be, at the pace it began with; nothing for a drill without a clock.
    public static final Field<Optional<Duration>> PLANNED = Field.of("planned", Types.SOME_SECONDS);
    /// How long it was, without pauses.
    public static final Field<Duration> PRACTISED =
            Field.of("practised", Types.SECONDS).called("How long").required("a practice has a length");
    /// Whole breaths taken.
    public static final Field<Integer> BREATHS =
            Field.of("breaths", Types.COUNT).called("Breaths");
    /// How it ended.
    public static final Field<Ending> ENDING = Field.of("ending", Types.word(Ending.values()))
            .called("How it ended")
            .required("a practice has an end");
    /// Distress before.
    public static final Field<OptionalInt> BEFORE = Field.of("before", Types.RATING)
            .asked("How strong was it before, 0 to 10?")
            .option("0-10", "how strong it was before and after");
    /// Distress after.
    public static final Field<OptionalInt> AFTER = Field.of("after", Types.RATING)
            .asked("How strong was it after, 0 to 10?")
            .option("0-10", "how strong it was before and after");
    /// Each change of pace.
    public static final Field<List<PaceChange>> PACES =
            Field.of("pace", PaceChange.TYPE).called("Pace").shared(Sharing.FIGURES);
    /// What was found in a grounding drill, or answered in another.
    public static final Field<List<Found>> FOUND =
            Field.of("found", Found.TYPE).uncounted().called("What you found");

    /// The kind itself.
    public static final Practice KIND = new Practice();

    private Practice() {
        super("practice", DRILL, PATTERN, PLANNED, PRACTISED, BREATHS, ENDING, BEFORE, AFTER, PACES, FOUND);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public String line(Entry entry) {
        return entry.get(DRILL) + ", " + Times.length(entry.get(PRACTISED));
    }

    @Override
    public boolean isInOwnWords() {
        return false;
    }

    @Override
    public Optional<Field<OptionalInt>> before() {
        return Optional.of(BEFORE);
    }

    @Override
    public Optional<Field<OptionalInt>> after() {
        return Optional.of(AFTER);
    }

    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        for (Field<?> field : fields()) {
            details.add(field == PLANNED ? new Detail("", "") : new Detail(field.label(), text(entry, field)));
        }
        return details;
    }

    private static String text(Entry entry, Field<?> field) {
        if (field == PATTERN) {
            return entry.get(PATTERN).replace("-", " - ");
        }
        return field == PRACTISED
                ? length(entry)
                : field == ENDING ? end(entry.get(ENDING)) : field == FOUND ? found(entry) : entry.shown(field);
    }

    private static String length(Entry entry) {
        String practised = entry.shown(PRACTISED);
        String planned = entry.shown(PLANNED);
        return practised + (planned.isEmpty() || planned.equals(practised) ? "" : ", of " + planned);
    }

    private static String end(Ending ending) {
        return switch (ending) {
            case RUNNING -> "Its end was not seen.";
            case COMPLETED -> "To its end.";
            case STOPPED -> "You ended it.";
            case INTERRUPTED -> "It was interrupted.";
        };
    }

    private static String found(Entry entry) {
        Map<String, List<String>> senses = new LinkedHashMap<>();
        for (Found found : entry.get(FOUND)) {
            senses.computeIfAbsent(found.sense(), sense -> new ArrayList<>())
                    .add(found.word().isBlank() ? "(not typed)" : found.word());
        }
        List<String> lines = new ArrayList<>();
        senses.forEach((sense, words) -> lines.add(sense + ": " + String.join(", ", words)));
        return String.join("\n", lines);
    }

    /// A change of pace.
    ///
    /// @param after how long had been practised
    /// @param pace 1 as the drill is written, 1.1 a tenth faster
    public record PaceChange(Duration after, double pace) {
        private static final Parts<PaceChange> TYPE = new Paces();

        /// No finer than it is stored.
        public PaceChange {
            after = Types.SECONDS.kept(after);
        }

        private static final class Paces extends Parts<PaceChange> {
            private Paces() {
                super(required("after", Types.SECONDS, "60"), required("pace", Types.FACTOR, "1.1"));
            }

            @Override
            public PaceChange of(Object... values) {
                return new PaceChange((Duration) values[0], (Double) values[1]);
            }

            @Override
            Object[] values(PaceChange part) {
                return new Object[] {part.after, part.pace};
            }

            @Override
            public PaceChange readPart(String typed) {
                String[] parts = typed.split(" after ", -1);
                if (parts.length != 2) {
                    throw new IllegalArgumentException("a pace comes after so many seconds: 1.1 after 60");
                }
                return new PaceChange(Types.SECONDS.read(parts[1]), Types.FACTOR.read(parts[0]));
            }

            @Override
            public String writtenPart(PaceChange part) {
                return word(part) + " after " + Types.SECONDS.written(part.after);
            }

            @Override
            public String shown(List<PaceChange> paces) {
                List<String> lines = new ArrayList<>();
                paces.forEach(pace -> lines.add(word(pace) + " from " + Times.clock(pace.after) + " on"));
                return String.join("\n", lines);
            }

            @Override
            public String word(PaceChange part) {
                return Types.FACTOR.written(part.pace);
            }
        }
    }

    /// One thing found.
    ///
    /// @param sense see, hear, feel
    /// @param word what it was; empty when it was not typed
    public record Found(String sense, String word) {
        private static final Parts<Found> TYPE = new Findings();

        private static final class Findings extends Parts<Found> {
            private Findings() {
                super(required("sense", Types.TEXT, "see"), optional("word", Types.TEXT, "lamp"));
            }

            @Override
            public Found of(Object... values) {
                return new Found((String) values[0], (String) values[1]);
            }

            @Override
            Object[] values(Found part) {
                return new Object[] {part.sense, part.word};
            }

            @Override
            public Found readPart(String typed) {
                int colon = typed.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("what was found has its sense before it: see: lamp");
                }
                return new Found(
                        typed.substring(0, colon).strip(),
                        typed.substring(colon + 1).strip());
            }

            @Override
            public String writtenPart(Found part) {
                return (part.sense + ": " + part.word).strip();
            }

            @Override
            public String word(Found part) {
                return part.word;
            }
        }
    }
}
