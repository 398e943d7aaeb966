package haven.command.shared;

import haven.drill.Step;
import haven.entry.Ending;
import haven.guide.Answering;
import haven.guide.Breathing;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.guide.Timed;
import haven.sound.Segment;
import haven.sound.Sound;
import haven.sound.Soundtrack;
import haven.sound.Speakers;
import haven.sound.Speakers.Player;
import haven.sound.Speakers.Playing;
import haven.sound.Speakers.Playing.State;
import haven.terminal.Companion;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Plays a practice's soundtrack and keeps it in step: silent while nothing goes by the clock, and begun anew from the
/// exact place after a pause, a skipped step, a change of pace or a stall.
///
/// A player cannot be asked where it is, so its place is foretold from when it was started. No more is played from one
/// start than ten minutes, so that no file of its samples grows beyond 26 MB.
final class Accompaniment implements Companion<Session> {
    private static final Duration APART = Duration.ofMillis(40);
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);
    private static final Duration RINGING = Duration.ofMillis(1600);
    private static final Duration SLOWEST_START = Duration.ofMillis(200);
    private static final long MOST = Sound.RATE * 60L * 10;

    private final Deque<Player> players;
    private final List<String> failed = new ArrayList<>();
    private final Supplier<Duration> clock;
    private final Runnable bell;
    private @Nullable Running running;
    private Duration startTakes = Duration.ofMillis(20);
    private String rung = "";
    private @Nullable Session last;

    /// @param clock the session's time
    /// @param bell rings the terminal's own, where nothing plays
    Accompaniment(Speakers speakers, Supplier<Duration> clock, Runnable bell) {
        this.players = new ArrayDeque<>(speakers.players());
        this.clock = clock;
        this.bell = bell;
    }

    /// Whether anything here plays.
    boolean isPossible() {
        return !players.isEmpty();
    }

    @Override
    public Optional<Duration> begin(Session first) {
        Duration now = clock.get();
        TrackPlace.of(first, now)
                .ifPresent(place -> start(first, new TrackPlace(place.step(), place.segment(), Duration.ZERO), now));
        return Optional.ofNullable(running).map(Running::started);
    }

    @Override
    public void accept(Session session, Duration now) {
        last = session;
        Running current = running;
        if (current != null && current.playing().state() == State.FAILED) {
            leave();
            current = null;
        }
        Optional<TrackPlace> place = TrackPlace.of(session, now);
        if (place.isPresent() && players.isEmpty()) {
            ring(session.cue(now).key());
        } else if (place.isPresent()) {
            keepInStep(session, place.get(), now);
        } else if (current != null && !isRingingOut(current, session, now)) {
            close();
        }
    }

    private void keepInStep(Session session, TrackPlace place, Duration now) {
        Running current = running;
        boolean startedJustNow = current != null && now.minus(current.started()).compareTo(BETWEEN_STARTS) < 0;
        if (startedJustNow || (current != null && current.isAt(place, now))) {
            return;
        }
        start(
                session,
                new TrackPlace(place.step(), place.segment(), place.elapsed().plus(startTakes)),
                now);
    }

    /// Starts it from a place; what fails to start is left for the next that is there.
    private void start(Session session, TrackPlace place, Duration now) {
        close();
        Soundtrack track = new Soundtrack(place.ahead(session));
        long from = Soundtrack.sample(place.elapsed());
        long samples = Math.min(MOST, track.samples() - from);
        while (!players.isEmpty() && running == null && samples > 0) {
            try {
                Playing playing = players.getFirst().play(track.from(from), samples);
                Duration started = clock.get();
                running = new Running(playing, track, place.step(), from, from + samples, started);
                Duration took = started.minus(now);
                startTakes = took.compareTo(SLOWEST_START) < 0 ? took : SLOWEST_START;
            } catch (IOException unable) {
                leave();
            }
        }
    }

    private void leave() {
        failed.add(players.removeFirst().name());
        close();
    }

    /// Ends the sound at once.
    void close() {
        if (running != null) {
            running.playing().close();
            running = null;
        }
    }

    /// At the end the last bell is heard to its own end; who ends a practice early wants silence.
    private static boolean isRingingOut(Running current, Session session, Duration now) {
        boolean endedEarly =
                session.stage() instanceof Closing && session.progress().ending() == Ending.STOPPED;
        return !endedEarly && current.hasPlayedAllSteps(now);
    }

    private void ring(String cue) {
        if (!cue.equals(rung)) {
            rung = cue;
            bell.run();
        }
    }

    /// Ends the sound.
    ///
    /// @return what to say of it, if it could not be played
    Optional<String> finish() {
        if (running != null && last != null && isRingingOut(running, last, clock.get())) {
            running.playing().await(RINGING);
        }
        close();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of("The sound could not be played: " + String.join(", then ", failed) + " did not go on.");
    }

    /// What is played now.
    ///
    /// @param playing the player
    /// @param track what it plays
    /// @param step the drill's step that the track begins with
    /// @param from the sample it began with
    /// @param to the sample it ends before
    /// @param started when it began
    private record Running(Playing playing, Soundtrack track, int step, long from, long to, Duration started) {
        /// Whether that place is heard now, as near as anyone can hear.
        boolean isAt(TrackPlace place, Duration now) {
            int segment = place.step() - step;
            if (segment < 0
                    || segment >= track.segments().size()
                    || !track.segments().get(segment).equals(place.segment())
                    || Soundtrack.sample(heard(now)) >= to) {
                return false;
            }
            Duration apart = heard(now).minus(track.start(segment).plus(place.elapsed()));
            return apart.abs().compareTo(APART) <= 0;
        }

        boolean hasPlayedAllSteps(Duration now) {
            Duration end = track.start(track.segments().size());
            return heard(now).plus(APART).compareTo(end) >= 0;
        }

        private Duration heard(Duration now) {
            return Soundtrack.time(from).plus(now.minus(started));
        }
    }

    /// Where in what is heard a session is.
    ///
    /// @param step which step of the drill
    /// @param segment that step as it is heard
    /// @param elapsed how long ago it began at this pace
    private record TrackPlace(int step, Segment segment, Duration elapsed) {
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
                            .map(clock ->
                                    new TrackPlace(answering.step(), Segment.of(answering.from()), clock.at(now)));
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
}
