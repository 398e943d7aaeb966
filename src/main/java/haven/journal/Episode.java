package haven.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Something that set off alarm, and how it was answered. Any field but the id and the times may be empty.
///
/// @param id a UUID of version 7
/// @param stamp when it happened
/// @param recorded when it was written down
/// @param trigger what set it off
/// @param thought what went through the person's mind
/// @param feelings what was felt
/// @param sensations what the body did
/// @param urge what there was an urge to do
/// @param acted whether the urge was acted on
/// @param pattern what the person sees themselves do when closeness is at stake, in their own choice of word
/// @param response what was done
/// @param need what was needed beneath
/// @param outcome how it went
/// @param distress how strong, 0 to 10
/// @param distressNow how strong when it was written down, 0 to 10
/// @param with who was there or was meant
/// @param tags the person's own words to find it by
/// @param note anything else
/// @param practices the ids of what was practised because of it, none twice
public record Episode(
        String id,
        Stamp stamp,
        Instant recorded,
        String trigger,
        String thought,
        List<Feeling> feelings,
        List<Sensation> sensations,
        String urge,
        Optional<Acted> acted,
        Optional<PatternWord> pattern,
        String response,
        String need,
        String outcome,
        OptionalInt distress,
        OptionalInt distressNow,
        List<String> with,
        List<String> tags,
        String note,
        List<String> practices)
        implements Entry {

    /// Refuses ratings outside 0 to 10, and a practice named twice.
    public Episode {
        Rating.require("distress", distress);
        Rating.require("distress now", distressNow);
        recorded = recorded.truncatedTo(ChronoUnit.MILLIS);
        feelings = List.copyOf(feelings);
        sensations = List.copyOf(sensations);
        with = List.copyOf(with);
        tags = List.copyOf(tags);
        practices = List.copyOf(practices);
        if (Set.copyOf(practices).size() < practices.size()) {
            throw new IllegalArgumentException("an episode names a practice twice");
        }
    }

    /// What there was an urge to do, and whether it was acted on.
    public Urge urged() {
        return new Urge(urge, acted);
    }

    @Override
    public boolean isEmpty() {
        return (trigger + thought + urge + response + need + outcome + note).isBlank()
                && feelings.isEmpty()
                && sensations.isEmpty()
                && acted.isEmpty()
                && pattern.isEmpty()
                && distress.isEmpty()
                && distressNow.isEmpty()
                && with.isEmpty()
                && tags.isEmpty()
                && practices.isEmpty();
    }

    @Override
    public Episode at(Stamp time) {
        EpisodeDraft draft = new EpisodeDraft(this);
        draft.stamp(time);
        return draft.episode();
    }

    @Override
    public Episode under(String newId) {
        return new EpisodeDraft(newId, this).episode();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.EPISODE;
    }

    @Override
    public String words() {
        return Words.of(Stream.of(
                        Stream.of(trigger, thought, urge, response, need, outcome, note),
                        feelings.stream().map(Feeling::name),
                        sensations.stream().map(Sensation::words),
                        with.stream(),
                        tags.stream())
                .flatMap(texts -> texts));
    }
}
