package haven.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something to do once, as agreed with a therapist or with oneself; also a step of a stepped plan, which comes in one
/// of its weeks.
public final class Homework extends PlanItem {
    /// What there is to do.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What is there to do?")
            .called("What there is to do")
            .required("homework says something; haven plan rm takes it out")
            .onOneLine()
            .told();
    /// What the plan is called that it is a step of.
    public static final Field<String> PLAN =
            Field.of("plan", Types.TEXT).called("The plan").onOneLine().aside();
    /// In which week of the plan it comes, from 1; 0 outside of any.
    public static final Field<Integer> WEEK =
            Field.of("week", Types.COUNT).called("Week").aside();
    /// Where it stands among the plan's steps, from 0.
    public static final Field<Integer> POSITION =
            Field.of("position", Types.COUNT).called("").aside();
    /// What a step is for.
    public static final Field<Optional<StepType>> TYPE = Field.of("type", Types.choice(StepType.values()))
            .called("What it is for")
            .aside();
    /// The drill that it is, where it is one.
    public static final Field<String> DRILL =
            Field.of("drill", Types.NAME).called("The drill").onOneLine().aside();
    /// On how many days of its week the first screen brings it up.
    public static final Field<OptionalInt> PROMPTS = Field.of("prompts", Types.DAYS_OF_A_WEEK)
            .called("Days it is brought up")
            .aside();
    /// What it comes from, by the topics' ids.
    public static final Field<List<String>> TOPIC = Field.of("topic", WordList.links("topic"))
            .called("What it comes from")
            .aside();

    /// What comes of a topic that was talked about.
    public static final Question STEP = new Worded("A step for your plan from it, if you like? Enter for none.");
    /// Whether a step that was proposed is taken on, as it is or in other words; emptied, it is let go.
    public static final Question LOOKED_AT =
            new Worded("Enter takes it on. Change it first if you like, or empty it to leave it out.") {
                @Override
                public Entry answered(Entry entry, String text) {
                    return text.isBlank()
                            ? entry.with(STATE, PlanState.LET_GO)
                            : super.answered(entry, text).with(STATE, PlanState.OPEN);
                }
            };

    /// The kind itself.
    public static final Homework KIND = new Homework();

    private Homework() {
        super("homework", TEXT, BY, STATE, SETTLED, PLAN, WEEK, POSITION, TYPE, DRILL, PROMPTS, TOPIC);
    }

    /// Whether an entry of any kind is a step of a stepped plan.
    public static boolean isStep(Entry entry) {
        return entry.is(KIND) && entry.says(PLAN);
    }

    @Override
    public Field<String> text() {
        return TEXT;
    }

    @Override
    public String one() {
        return "piece of homework";
    }

    @Override
    public String plural() {
        return "pieces of homework";
    }

    @Override
    public List<Question> questions(Entry entry) {
        return isStep(entry) ? List.of(TEXT) : List.of(TEXT, BY);
    }

    @Override
    public Optional<String> drill(Entry entry) {
        return entry.says(DRILL) ? Optional.of(entry.get(DRILL)) : Optional.empty();
    }

    /// Two steps of a plan may say the same in different weeks.
    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return super.isRepeated(there, arriving)
                && there.get(PLAN).equals(arriving.get(PLAN))
                && there.get(WEEK).equals(arriving.get(WEEK));
    }

    /// What it says, asked in other words.
    private static class Worded implements Question {
        private final String words;

        Worded(String words) {
            this.words = words;
        }

        @Override
        public String name() {
            return TEXT.name();
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public String answer(Entry entry) {
            return TEXT.answer(entry);
        }

        @Override
        public Entry answered(Entry entry, String text) {
            return TEXT.answered(entry, text);
        }

        @Override
        public Type<?> type() {
            return TEXT.type();
        }
    }
}
