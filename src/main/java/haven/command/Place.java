package haven.command;

import haven.drill.Step;
import haven.guide.Answering;
import haven.guide.Breathing;
import haven.guide.Counting;
import haven.guide.Prompting;
import haven.guide.Searching;
import haven.guide.Session;
import haven.sound.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in what is heard a session is.
///
/// @param step which step of the drill
/// @param passage that step as it is heard
/// @param elapsed how long ago it began at this pace
record Place(int step, Passage passage, Duration elapsed) {
    /// Where it is; empty where nothing goes by the clock, as in a pause.
    static Optional<Place> of(Session session, Duration now) {
        return switch (session.stage()) {
            case Breathing breathing ->
                breathing.isPaused() ? Optional.empty() : Optional.of(breathing(breathing, now));
            case Prompting prompting ->
                prompting.isPaused()
                        ? Optional.empty()
                        : Optional.of(new Place(
                                prompting.step(),
                                Passage.of(prompting.from()),
                                prompting.clock().at(now)));
            case Counting counting ->
                counting.isPaused()
                        ? Optional.empty()
                        : Optional.of(new Place(
                                counting.step(),
                                Passage.of(counting.from()),
                                counting.clock().at(now)));
            case Searching searching -> searching.clock().map(clock -> searching(searching, clock.at(now)));
            case Answering answering ->
                answering
                        .clock()
                        .map(clock -> new Place(answering.step(), Passage.of(answering.from()), clock.at(now)));
            default -> Optional.empty();
        };
    }

    private static Place breathing(Breathing breathing, Duration now) {
        Passage passage = new Passage(breathing.from(), Optional.of(breathing.timeline()), breathing.pace());
        return new Place(
                breathing.step(), passage, passage.heardAt(breathing.clock().at(now)));
    }

    private static Place searching(Searching searching, Duration sinceThis) {
        Duration before = searching.each().multipliedBy(searching.index());
        return new Place(searching.step(), Passage.of(searching.from()), before.plus(sinceThis));
    }

    /// What is heard from this step on, until one that nobody knows the length of.
    List<Passage> ahead(Session session) {
        List<Passage> ahead = new ArrayList<>(List.of(passage));
        for (Step next : session.drill()
                .steps()
                .subList(step + 1, session.drill().steps().size())) {
            if (next.length().isEmpty() && !session.unattended()) {
                break;
            }
            ahead.add(Passage.of(next));
        }
        return ahead;
    }
}
