package haven.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something between two people that one of them wants to mend: what happened, their own part, what they are sorry for,
/// and what comes of it. It is between the two: nothing of it is in a page for anybody else until the person says so.
public final class Repair extends Kind {
    private static final String TEXTS = "TEXT";
    private static final String ANSWER = "what you say to each, as it would ask";

    /// Whom it is with.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who is it with? (initials will do)")
            .called("With")
            .option("NAME", "who it is with; may be repeated")
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// What it comes from, by the entries' ids.
    public static final Field<List<String>> EPISODES = Field.of("episode", WordList.links("episode"))
            .called("What it comes from")
            .option("NAME", "an entry it comes from: its name, or last")
            .example("last")
            .shared(Sharing.PRIVATE);
    /// What a camera would have seen.
    public static final Field<String> HAPPENED = Field.of("happened", Types.TEXT)
            .asked("What happened between you, as a camera would have seen it?")
            .called("What happened")
            .shared(Sharing.PRIVATE);
    /// How it was for the other.
    public static final Field<String> IMPACT = Field.of("impact", Types.TEXT)
            .asked("How may it have been for them?")
            .called("How it was for them")
            .option(TEXTS, ANSWER)
            .shared(Sharing.PRIVATE);
    /// What the person did themselves.
    public static final Field<String> PART = Field.of("part", Types.TEXT)
            .asked("What was your part? (leave it empty where harm was done to you: that is not yours)")
            .called("Your part")
            .option(TEXTS, ANSWER)
            .shared(Sharing.PRIVATE);
    /// How it is begun.
    public static final Field<String> FIRST = Field.of("first", Types.TEXT)
            .asked("How could you begin? (Tab, or ? and Enter, shows a few first sentences)")
            .called("To begin with")
            .option(TEXTS, ANSWER)
            .shared(Sharing.PRIVATE);
    /// What the person is sorry for.
    public static final Field<String> APOLOGY = Field.of("apology", Types.TEXT)
            .asked("What are you sorry for, if for anything? (I am sorry that I shouted)")
            .called("Sorry for")
            .option(TEXTS, ANSWER)
            .shared(Sharing.PRIVATE);
    /// What the person means to do.
    public static final Field<String> CHANGE = Field.of("change", Types.TEXT)
            .asked("What will you do from now on? (I will say when I need ten minutes)")
            .called("From now on")
            .option(TEXTS, ANSWER)
            .shared(Sharing.PRIVATE);
    /// What both agreed on.
    public static final Field<List<String>> STEPS = Field.of("step", WordList.SENTENCES)
            .asked("What have you both agreed on, if you have talked? An empty line ends it (a walk on Sundays)")
            .called("Agreed")
            .option(TEXTS, "a step that you both agreed on; may be repeated")
            .partByPart()
            .shared(Sharing.PRIVATE);
    /// How it stands.
    public static final Field<RepairState> STATE = Field.of("state", Types.word(RepairState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);
    /// When to come back to it.
    public static final Field<Optional<LocalDate>> FOLLOW_UP = Field.of("follow-up", Types.DAY_AHEAD)
            .asked("On which day would you like to come back to it, if on any? (friday, in 2 weeks)")
            .called("To come back to")
            .option("DAY", "come back to it on: friday, \"in 2 weeks\"")
            .aside()
            .shared(Sharing.PRIVATE);
    /// How it went.
    public static final Field<String> OUTCOME = Field.of("outcome", Types.TEXT)
            .asked("How did it go?")
            .called("How it went")
            .option(TEXTS, "how it went, with one of these")
            .shared(Sharing.PRIVATE);

    /// How it was taken, as a person says it: where nothing is said, it is with the other.
    public static final Question TAKEN = new Taken();

    /// The kind itself.
    public static final Repair KIND = new Repair();

    private Repair() {
        super(
                "repair", WITH, EPISODES, HAPPENED, IMPACT, PART, FIRST, APOLOGY, CHANGE, STEPS, STATE, FOLLOW_UP,
                OUTCOME);
    }

    /// It is set out to be done, whatever the day was like.
    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public String sort(Entry entry) {
        return entry.says(STATE) ? title() + ", " + entry.get(STATE).word() : "";
    }

    /// How it went is asked of what was offered.
    @Override
    public List<Question> questions(Entry entry) {
        List<Question> questions =
                new ArrayList<>(List.of(WITH, HAPPENED, IMPACT, PART, new FirstSentence(), APOLOGY, CHANGE, STEPS));
        if (entry.says(STATE)) {
            questions.add(TAKEN);
            questions.add(OUTCOME);
        }
        questions.add(FOLLOW_UP);
        return questions;
    }

    /// What would be said, from its first sentence to what comes after it; nothing where none of it was found.
    public static String said(Entry repair) {
        return repair.together(List.of(FIRST, APOLOGY, CHANGE));
    }

    private static final class Taken implements Question {
        @Override
        public String name() {
            return STATE.name();
        }

        @Override
        public String words() {
            return "How was it taken? (received, declined, let go; empty if you do not know yet)";
        }

        @Override
        public String label() {
            return STATE.label();
        }

        @Override
        public String answer(Entry entry) {
            return entry.get(STATE) == RepairState.OFFERED ? "" : STATE.answer(entry);
        }

        @Override
        public Entry answered(Entry entry, String text) {
            return text.isEmpty() ? entry.with(STATE, RepairState.OFFERED) : STATE.answered(entry, text);
        }

        @Override
        public Type<?> type() {
            return STATE.type();
        }
    }
}
