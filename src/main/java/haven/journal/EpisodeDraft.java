package haven.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An episode being told: each field may be said, and said again, before it is one.
public final class EpisodeDraft {
    private final String id;
    private Stamp stamp;
    private final Instant recorded;
    private String trigger = "";
    private String thought = "";
    private List<Feeling> feelings = List.of();
    private List<Sensation> sensations = List.of();
    private String urge = "";
    private Optional<Acted> acted = Optional.empty();
    private Optional<PatternWord> pattern = Optional.empty();
    private String response = "";
    private String need = "";
    private String outcome = "";
    private OptionalInt distress = OptionalInt.empty();
    private OptionalInt distressNow = OptionalInt.empty();
    private List<String> with = List.of();
    private List<String> tags = List.of();
    private String note = "";
    private List<String> practices = List.of();

    /// One with nothing said yet.
    public EpisodeDraft(String id, Stamp stamp, Instant recorded) {
        this.id = id;
        this.stamp = stamp;
        this.recorded = recorded;
    }

    /// One with all that this episode says.
    public EpisodeDraft(Episode said) {
        this(said.id(), said);
    }

    /// One of its own with all that this episode says.
    EpisodeDraft(String id, Episode said) {
        this(id, said.stamp(), said.recorded());
        trigger = said.trigger();
        thought = said.thought();
        feelings = said.feelings();
        sensations = said.sensations();
        urge = said.urge();
        acted = said.acted();
        pattern = said.pattern();
        response = said.response();
        need = said.need();
        outcome = said.outcome();
        distress = said.distress();
        distressNow = said.distressNow();
        with = said.with();
        tags = said.tags();
        note = said.note();
        practices = said.practices();
    }

    /// Says when it was.
    public void stamp(Stamp time) {
        stamp = time;
    }

    /// Says what set it off.
    public void trigger(String text) {
        trigger = text;
    }

    /// Says what went through the person's mind.
    public void thought(String text) {
        thought = text;
    }

    /// Says what was felt.
    public void feelings(List<Feeling> list) {
        feelings = list;
    }

    /// Says what the body did.
    public void sensations(List<Sensation> list) {
        sensations = list;
    }

    /// Says what there was an urge to do.
    public void urge(String text) {
        urge = text;
    }

    /// Says whether the urge was acted on.
    public void acted(Optional<Acted> answer) {
        acted = answer;
    }

    /// Says what the person saw themselves do.
    public void pattern(Optional<PatternWord> word) {
        pattern = word;
    }

    /// Says what was done.
    public void response(String text) {
        response = text;
    }

    /// Says what was needed.
    public void need(String text) {
        need = text;
    }

    /// Says how it went.
    public void outcome(String text) {
        outcome = text;
    }

    /// Says how strong it was, 0 to 10.
    public void distress(OptionalInt rating) {
        distress = rating;
    }

    /// Says how strong it is now, 0 to 10.
    public void distressNow(OptionalInt rating) {
        distressNow = rating;
    }

    /// Says who was there or was meant.
    public void with(List<String> names) {
        with = names;
    }

    /// Says the words to find it by.
    public void tags(List<String> words) {
        tags = words;
    }

    /// Says anything else.
    public void note(String text) {
        note = text;
    }

    /// Says which practices belong to it, by their ids.
    public void practices(List<String> ids) {
        practices = ids;
    }

    /// What has been said so far.
    public Episode episode() {
        return new Episode(
                id,
                stamp,
                recorded,
                trigger,
                thought,
                feelings,
                sensations,
                urge,
                acted,
                pattern,
                response,
                need,
                outcome,
                distress,
                distressNow,
                with,
                tags,
                note,
                practices);
    }
}
