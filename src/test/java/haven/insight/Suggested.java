package haven.insight;

import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.practice;

import haven.drill.Card;
import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Step;
import haven.entry.Entry;
import haven.insight.Suggestion.Offer;
import haven.insight.Suggestion.Situation;
import haven.insight.Suggestion.Situation.JustDone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What is suggested, in lines of the drill and the reason.
final class Suggested {
    static final List<Drill> CANDIDATES = List.of(
            of("long-exhale", Optional.of(Family.BREATHE)),
            of("sigh", Optional.of(Family.BREATHE)),
            of("even", Optional.of(Family.BREATHE)),
            of("3-3-3", Optional.of(Family.GROUND)),
            of("feet", Optional.of(Family.GROUND)),
            of("object", Optional.of(Family.GROUND)),
            of("muscle-relaxation", Optional.empty()),
            of("name-it", Optional.empty()));
    /// Breath and grounding in turn.
    static final List<Drill> MANY = IntStream.range(0, 16)
            .mapToObj(i -> of("drill-" + i, i % 2 == 0 ? Optional.of(Family.BREATHE) : Optional.of(Family.GROUND)))
            .toList();

    private Suggested() {}

    static Drill of(String name, Optional<Family> family) {
        Card card = new Card(name, List.of(Need.CALM), family, "For a test.", "", "", Optional.empty(), false, true);
        List<Step> steps = List.of(new Step.Count(10, "count", Duration.ofMinutes(1)));
        return new Drill(name, card, steps, steps);
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

    static List<String> offered(int now, List<Entry> practices, List<Drill> candidates) {
        return lines(Suggestion.offers(situation(now), candidates, practices));
    }

    static List<String> offered(Situation situation, List<Entry> practices) {
        return lines(Suggestion.offers(situation, CANDIDATES, practices));
    }

    private static List<String> lines(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.drill().name() + ": " + offer.reason())
                .toList();
    }

    static List<String> names(int now, List<Drill> candidates, Entry... practices) {
        return Suggestion.offers(situation(now), candidates, List.of(practices)).stream()
                .map(offer -> offer.drill().name())
                .toList();
    }

    static List<Drill> breathGroundAndOther() {
        return List.of(
                of("long-exhale", Optional.of(Family.BREATHE)),
                of("3-3-3", Optional.of(Family.GROUND)),
                of("name-it", Optional.empty()));
    }
}
