package haven.guide;

import haven.journal.Acted;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Feeling;
import haven.journal.PatternWord;
import haven.journal.Rating;
import haven.journal.Sensation;
import haven.journal.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What `haven log` asks, in this order; each may be skipped.
public enum Question implements Asked<Episode> {
    /// The trigger.
    TRIGGER("What happened?"),
    /// Feelings with their strength.
    FEELINGS("What did you feel, and how strongly? (anxious 8, sad 4)"),
    /// Places in the body.
    BODY("Where in your body? (chest: tight 7, hands: cold)"),
    /// Distress at its strongest.
    DISTRESS("How strong was it, 0 to 10?"),
    /// What went through the person's mind.
    THOUGHT("What went through your mind?"),
    /// The urge.
    URGE("What did you feel like doing?"),
    /// Whether it was acted on.
    ACTED("Did you do it? (no, partly, yes)"),
    /// What the person sees themselves do when closeness is at stake.
    PATTERN("Which was it, if one fits? (reaching, pulling away, watching, steady)"),
    /// The response.
    RESPONSE("What did you do?"),
    /// The need.
    NEED("What did you need?"),
    /// The outcome.
    OUTCOME("How did it go?"),
    /// Distress now.
    NOW("How strong is it now, 0 to 10?"),
    /// Who was there or was meant.
    WITH("Who was it with? (names, with commas between)"),
    /// Words to find it by.
    TAGS("Any words to find it by? (work, silence)"),
    /// Anything else.
    NOTE("Anything else?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Optional<WordKind> completes() {
        return switch (this) {
            case TRIGGER -> Optional.of(WordKind.TRIGGER);
            case FEELINGS -> Optional.of(WordKind.FEELING);
            case BODY -> Optional.of(WordKind.PLACE);
            case WITH -> Optional.of(WordKind.PERSON);
            case TAGS -> Optional.of(WordKind.TAG);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean isBrief() {
        return switch (this) {
            case DISTRESS, NOW, ACTED, PATTERN -> true;
            default -> false;
        };
    }

    @Override
    public String answer(Episode episode) {
        return switch (this) {
            case TRIGGER -> episode.trigger();
            case FEELINGS -> feelings(episode.feelings());
            case BODY -> sensations(episode.sensations());
            case DISTRESS -> Rating.written(episode.distress());
            case THOUGHT -> episode.thought();
            case URGE -> episode.urge();
            case ACTED -> episode.acted().map(Acted::word).orElse("");
            case PATTERN -> episode.pattern().map(PatternWord::word).orElse("");
            case RESPONSE -> episode.response();
            case NEED -> episode.need();
            case OUTCOME -> episode.outcome();
            case NOW -> Rating.written(episode.distressNow());
            case WITH -> String.join(", ", episode.with());
            case TAGS -> String.join(", ", episode.tags());
            case NOTE -> episode.note();
        };
    }

    @Override
    public Episode answered(Episode episode, String text) {
        if (text.equals(answer(episode))) {
            return episode;
        }
        EpisodeDraft draft = new EpisodeDraft(episode);
        switch (this) {
            case TRIGGER -> draft.trigger(text);
            case FEELINGS ->
                draft.feelings(Answer.list(text).stream().map(Answer::feeling).toList());
            case BODY ->
                draft.sensations(
                        Answer.list(text).stream().map(Answer::sensation).toList());
            case DISTRESS -> draft.distress(Answer.rating(text));
            case THOUGHT -> draft.thought(text);
            case URGE -> draft.urge(text);
            case ACTED -> draft.acted(text.isEmpty() ? Optional.empty() : Optional.of(Answer.acted(text)));
            case PATTERN -> draft.pattern(text.isEmpty() ? Optional.empty() : Optional.of(Answer.pattern(text)));
            case RESPONSE -> draft.response(text);
            case NEED -> draft.need(text);
            case OUTCOME -> draft.outcome(text);
            case NOW -> draft.distressNow(Answer.rating(text));
            case WITH -> draft.with(Answer.list(text));
            case TAGS -> draft.tags(Answer.list(text));
            case NOTE -> draft.note(text);
        }
        return draft.episode();
    }

    private static String feelings(List<Feeling> feelings) {
        List<String> parts = new ArrayList<>();
        for (Feeling feeling : feelings) {
            parts.add((feeling.name() + " " + Rating.written(feeling.strength())).strip());
        }
        return String.join(", ", parts);
    }

    private static String sensations(List<Sensation> sensations) {
        return sensations.stream().map(Answer::written).collect(Collectors.joining(", "));
    }
}
