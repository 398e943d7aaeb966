package haven.insight;

import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.practice;

import haven.entry.Entry;
import haven.insight.Suggestion.Candidate;
import haven.insight.Suggestion.Candidate.Kind;
import haven.insight.Suggestion.Offer;
import haven.insight.Suggestion.Situation;
import haven.insight.Suggestion.Situation.JustDone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What is suggested, in lines of the drill and the reason.
final class Suggested {
    static final List<Candidate> CANDIDATES = List.of(
            of("long-exhale", Kind.BREATH),
            of("sigh", Kind.BREATH),
            of("even", Kind.BREATH),
            of("3-3-3", Kind.GROUNDING),
            of("feet", Kind.GROUNDING),
            of("object", Kind.GROUNDING),
            of("muscle-relaxation", Kind.OTHER),
            of("name-it", Kind.OTHER));
    /// Breath and grounding in turn.
    static final List<Candidate> MANY = IntStream.range(0, 16)
            .mapToObj(i -> of("drill-" + i, i % 2 == 0 ? Kind.BREATH : Kind.GROUNDING))
            .toList();

    private Suggested() {}

    static Candidate of(String drill, Kind kind) {
        return new Candidate(drill, kind);
    }

    static Situation situation(int now) {
        return new Situation(now, SUNDAY, Optional.empty());
    }

    static Situation after(String drill, OptionalInt before, int now) {
        return new Situation(now, SUNDAY, Optional.of(new JustDone(drill, before)));
    }

    /// That many practices, one a day until yesterday.
    static List<Entry> times(int times, String drill, int before, int after) {
        List<Entry> practices = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            practices.add(practice(SUNDAY.minusDays(i), drill, before, after));
        }
        return practices;
    }

    static List<String> offered(int now, Entry... practices) {
        return offered(now, List.of(practices));
    }

    static List<String> offered(int now, List<Entry> practices) {
        return offered(now, practices, CANDIDATES);
    }

    static List<String> offered(int now, List<Entry> practices, List<Candidate> candidates) {
        return lines(Suggestion.offers(situation(now), candidates, practices));
    }

    static List<String> offered(Situation situation, List<Entry> practices) {
        return lines(Suggestion.offers(situation, CANDIDATES, practices));
    }

    private static List<String> lines(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.candidate().drill() + ": " + offer.reason())
                .toList();
    }

    static List<String> names(int now, List<Candidate> candidates, Entry... practices) {
        return Suggestion.offers(situation(now), candidates, List.of(practices)).stream()
                .map(offer -> offer.candidate().drill())
                .toList();
    }

    static List<Candidate> breathGroundAndOther() {
        return List.of(of("long-exhale", Kind.BREATH), of("3-3-3", Kind.GROUNDING), of("name-it", Kind.OTHER));
    }
}
