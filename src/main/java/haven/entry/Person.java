package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody of the circle of trusted people, in the person's own words. Its time is when they were added.
public final class Person extends Kind {
    private static final String TEXTS = "TEXT";

    /// What they are called; initials will do.
    public static final Field<String> NAME = Field.of("name", Types.TEXT)
            .asked("Who is it? (a name, or initials)")
            .called("name")
            .required("they need a name, or initials")
            .completedBy(Vocabulary.PERSON)
            .onOneLine()
            .shared(Sharing.PRIVATE);
    /// What it is good to turn to them for.
    public static final Field<String> GOOD_FOR = Field.of("good-for", Types.TEXT)
            .asked("What is it good to turn to them for?")
            .called("good for")
            .option(TEXTS, "what it is good to turn to them for")
            .shared(Sharing.PRIVATE);
    /// After how many days to be in touch again; 0 where no rhythm was agreed.
    public static final Field<Integer> EVERY =
            Field.of("every", Types.COUNT).called("in touch").aside().shared(Sharing.PRIVATE);
    /// Whose turn it is.
    public static final Field<Optional<Turn>> TURN = Field.of("turn", Types.choice(Turn.values()))
            .asked("Whose turn is it to get in touch? (mine, theirs)")
            .called("whose turn")
            .option("mine|theirs", "whose turn it is to get in touch")
            .shared(Sharing.PRIVATE);
    /// What tends to come from them, in words that the person chose.
    public static final Field<List<String>> TENDS = Field.of("tends", WordList.TAGS)
            .uncounted()
            .asked("What tends to come from them? (reassurance, criticism, withdrawal: your own words)")
            .called("what tends to come")
            .option("WORD", "what tends to come from them; may be repeated")
            .example("reassurance")
            .shared(Sharing.PRIVATE);
    /// Anything else.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything else about them?")
            .called("note")
            .option(TEXTS, "anything else")
            .shared(Sharing.PRIVATE);
    /// Whether they are brought up when it is time.
    public static final Field<BringUp> BRING_UP = Field.of("bring-up", Types.word(BringUp.values()))
            .asked("When it is time, may haven bring them up? (yes, no)")
            .called("brought up")
            .option("yes|no", "whether haven brings them up when it is time")
            .aside()
            .shared(Sharing.PRIVATE);

    /// How often to be in touch, as a person says it.
    public static final Question RHYTHM = new Rhythm();

    /// The kind itself.
    public static final Person KIND = new Person();

    private Person() {
        super("person", NAME, GOOD_FOR, EVERY, TURN, TENDS, NOTE, BRING_UP);
    }

    @Override
    public String plural() {
        return "people";
    }

    @Override
    public boolean isOfADay() {
        return false;
    }

    @Override
    public List<Question> questions(Entry entry) {
        return List.of(NAME, GOOD_FOR, RHYTHM, TURN, TENDS, NOTE, BRING_UP);
    }

    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        for (Question question : questions(entry)) {
            details.add(
                    question == RHYTHM
                            ? new Detail(EVERY.label(), RHYTHM.answer(entry))
                            : new Detail(question.label(), question.answer(entry)));
        }
        return details;
    }

    @Override
    public boolean isSame(Entry one, Entry other) {
        return super.isSame(one, other) || one.get(NAME).equalsIgnoreCase(other.get(NAME));
    }

    /// What follows from when they were in touch.
    @Override
    public List<String> alongside() {
        return List.of("lastContact", "due");
    }

    @Override
    public String isThereAlready(Entry there) {
        return "\"" + there.get(NAME) + "\" is among your people already.";
    }
}
