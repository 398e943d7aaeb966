package haven.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is all right with a person and what is not, what they will do themselves, and how it held each time. It is
/// theirs: nothing of it is in a page for anybody else until they say so.
public final class Boundary extends Kind {
    private static final String ANSWER = "what you say to each, as it would ask";

    /// Whom it is told.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who is it with? (initials will do)")
            .called("With")
            .option("NAME", "who it is with; may be repeated")
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// What is not all right.
    public static final Field<String> NOT_FINE = Field.of("not-fine", Types.TEXT)
            .asked("What is not all right with you? (I do not want to be shouted at)")
            .called("Not all right")
            .shared(Sharing.PRIVATE);
    /// What is all right beside it.
    public static final Field<String> FINE = Field.of("fine", Types.TEXT)
            .asked("And what is all right? (we can talk about anything in a calm voice)")
            .called("All right")
            .option("TEXT", ANSWER)
            .shared(Sharing.PRIVATE);
    /// What the person will do themselves.
    public static final Field<String> WILL = Field.of("will", Types.TEXT)
            .asked("If it is crossed, what will you do yourself? (I go out for twenty minutes and come back)")
            .called("What you will do")
            .option("TEXT", ANSWER)
            .shared(Sharing.PRIVATE);
    /// The person's own day on which they told it.
    public static final Field<Optional<LocalDate>> TOLD = Field.of("told", Types.DAY)
            .asked("Have you told them? (yes, no, or the day: yesterday; not telling is all right)")
            .called("Told on")
            .aside()
            .shared(Sharing.PRIVATE);
    /// How it stands.
    public static final Field<BoundaryState> STATE = Field.of("state", Types.word(BoundaryState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);
    /// How it held, each time, the first of them first.
    public static final Field<List<Tested>> TIMES = Field.of("time", Tested.TYPE)
            .asked("How did it hold? (2026-11-18 held: I went out)")
            .called("How it held")
            .shared(Sharing.PRIVATE);

    /// Whether they were told, as a person says it.
    private static final Question HAS_TOLD = new HasTold();

    /// The kind itself.
    public static final Boundary KIND = new Boundary();

    private Boundary() {
        super("boundary", WITH, NOT_FINE, FINE, WILL, TOLD, STATE, TIMES);
    }

    @Override
    public String plural() {
        return "boundaries";
    }

    /// It stands on many days, and says nothing of the one on which it was written down.
    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public String sort(Entry entry) {
        return entry.says(STATE) ? title() + ", " + entry.get(STATE).word() : "";
    }

    /// Each time is asked for once there was one.
    @Override
    public List<Question> questions(Entry entry) {
        List<Question> questions = new ArrayList<>(List.of(WITH, NOT_FINE, FINE, WILL, HAS_TOLD));
        if (entry.says(TIMES)) {
            questions.add(TIMES);
        }
        return questions;
    }

    /// What would be said of it; nothing where none of it was found.
    public static String said(Entry boundary) {
        return boundary.together(List.of(NOT_FINE, FINE, WILL));
    }

    /// What was done the last time it was tested.
    public static Question didLastTime() {
        return new Did();
    }

    @Override
    public Optional<Question> askedAlone(Entry entry, String name) {
        return Optional.of(didLastTime()).filter(did -> did.name().equals(name) && entry.says(TIMES));
    }

    private static final class Did implements Question {
        @Override
        public String name() {
            return "did";
        }

        @Override
        public String words() {
            return "What did you do?";
        }

        @Override
        public String answer(Entry entry) {
            return entry.get(TIMES).getLast().did();
        }

        @Override
        public Entry answered(Entry entry, String text) {
            List<Tested> times = new ArrayList<>(entry.get(TIMES));
            Tested last = times.removeLast();
            times.add(new Tested(last.day(), last.how(), text));
            return entry.with(TIMES, times);
        }

        @Override
        public Type<?> type() {
            return Types.TEXT;
        }
    }

    private static final class HasTold implements Question {
        @Override
        public String name() {
            return TOLD.name();
        }

        @Override
        public String words() {
            return TOLD.words();
        }

        @Override
        public String label() {
            return TOLD.label();
        }

        @Override
        public String answer(Entry entry) {
            return TOLD.answer(entry);
        }

        @Override
        public Entry answered(Entry entry, String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (text.equals(answer(entry))) {
                return entry;
            }
            if ("no".startsWith(word)) {
                return entry.with(TOLD, Optional.empty());
            }
            if ("yes".startsWith(word)) {
                return entry.with(TOLD, Optional.of(entry.stamp().day()));
            }
            try {
                return entry.with(TOLD, Types.DAY.read(text));
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException("it is yes, no or a day such as yesterday or 2026-11-18", none);
            }
        }

        @Override
        public Type<?> type() {
            return TOLD.type();
        }
    }
}
