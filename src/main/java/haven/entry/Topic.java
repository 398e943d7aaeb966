package haven.entry;

import java.util.List;
import java.util.Locale;

/// Something to talk about in the next session with a therapist, and what was agreed about it.
public final class Topic extends Kind {
    /// What it is.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What would you like to talk about?")
            .required("a topic says something; haven journal rm takes it out")
            .told();
    /// What it comes from, by the entries' ids.
    public static final Field<List<String>> EPISODES = Field.of("episode", WordList.links("episode"))
            .called("What it comes from")
            .option("NAME", "an entry it comes from: its name, or last")
            .example("last");
    /// How it stands with it.
    public static final Field<TopicState> STATE =
            Field.of("state", Types.word(TopicState.values())).aside();
    /// What was agreed about it.
    public static final Field<String> AGREED = Field.of("agreed", Types.TEXT)
            .asked("What was agreed, if anything?")
            .option("TEXT", "what was agreed, with --talked");

    /// Whether it was talked about, as a person says it: one that was not stays open.
    public static final Question TALKED = new Talked();

    /// The kind itself.
    public static final Topic KIND = new Topic();

    private Topic() {
        super("topic", TEXT, EPISODES, STATE, AGREED);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public String title() {
        return "topic";
    }

    @Override
    public List<Question> questions(Entry entry) {
        return List.of(TEXT, TALKED, AGREED);
    }

    @Override
    public List<Detail> details(Entry entry) {
        return List.of(
                new Detail("To talk about", entry.get(TEXT)),
                new Detail("How it stands", entry.get(STATE).word()),
                new Detail("What was agreed", entry.get(AGREED)));
    }

    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return there.get(TEXT).equals(arriving.get(TEXT))
                && there.stamp().day().equals(arriving.stamp().day());
    }

    private static final class Talked implements Question {
        private static final String ACCEPTED = "it is yes, no or let go";

        @Override
        public String name() {
            return STATE.name();
        }

        @Override
        public String words() {
            return "Did you talk about it? (yes, no, let go)";
        }

        @Override
        public String answer(Entry entry) {
            return switch (entry.get(STATE)) {
                case OPEN -> "";
                case TALKED_ABOUT -> "yes";
                case LET_GO -> "let go";
            };
        }

        @Override
        public Entry answered(Entry entry, String text) {
            return entry.with(STATE, state(text.strip().toLowerCase(Locale.ROOT)));
        }

        /// The word, or its beginning.
        private static TopicState state(String word) {
            if (word.isEmpty()
                    || "no".startsWith(word)
                    || TopicState.OPEN.word().equals(word)) {
                return TopicState.OPEN;
            }
            if ("yes".startsWith(word) || TopicState.TALKED_ABOUT.word().startsWith(word)) {
                return TopicState.TALKED_ABOUT;
            }
            if (TopicState.LET_GO.word().startsWith(word)) {
                return TopicState.LET_GO;
            }
            throw new IllegalArgumentException(ACCEPTED);
        }

        @Override
        public Type<?> type() {
            return STATE.type();
        }
    }
}
