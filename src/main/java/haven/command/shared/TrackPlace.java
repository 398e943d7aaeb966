package haven.command.shared;

import haven.drill.Step;
import haven.guide.Answering;
import haven.guide.Breathing;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Timed;
import haven.sound.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in what is heard a session is.
///
/// @param step which step of the drill
/// @param segment that step as it is heard
/// @param elapsed how long ago it began at this pace
record TrackPlace(int step, Segment segment, Duration elapsed) {
    /// Where it is; empty where nothing goes by the clock, as in a pause.
    static Optional<TrackPlace> of(Session session, Duration now) {
        return switch (session.stage()) {
            case Breathing breathing ->
                breathing.isPaused() ? Optional.empty() : Optional.of(breathing(breathing, now));
            case Timed timed ->
                timed.isPaused()
                        ? Optional.empty()
                        : Optional.of(new TrackPlace(
                                timed.step(),
                                Segment.of(timed.from()),
                                timed.clock().at(now)));
            case Searching searching -> searching.clock().map(clock -> searching(searching, clock.at(now)));
            case Answering answering ->
                answering
                        .clock()
                        .map(clock -> new TrackPlace(answering.step(), Segment.of(answering.from()), clock.at(now)));
            default -> Optional.empty();
        };
    }

    private static TrackPlace breathing(Breathing breathing, Duration now) {
        Segment segment = new Segment(breathing.from(), Optional.of(breathing.timeline()), breathing.pace());
        return new TrackPlace(
                breathing.step(), segment, segment.heardAt(breathing.clock().at(now)));
    }

    private static TrackPlace searching(Searching searching, Duration sinceThis) {
        Duration before = searching.each().multipliedBy(searching.index());
        return new TrackPlace(searching.step(), Segment.of(searching.from()), before.plus(sinceThis));
    }

    /// What is heard from this step on, until one that nobody knows the length of.
    List<Segment> ahead(Session session) {
        List<Segment> ahead = new ArrayList<>(List.of(segment));
        for (Step next : session.drill()
                .steps()
                .subList(step + 1, session.drill().steps().size())) {
            if (next.length().isEmpty() && !session.unattended()) {
                break;
            }
            ahead.add(Segment.of(next));
        }
        return ahead;
    }
}
