package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.terminal.PtySession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A hard moment on the built program: wherever it is left, and however, what there is stays, and the terminal is as it
/// was.
@Execution(ExecutionMode.CONCURRENT)
class NowIT extends MovedIn {
    /// What is on the screen at each point, and the keys that lead to the next. What a clock shows is shorter than it
    /// stands there for: a machine with much to do may leave a second out.
    private static final List<Point> POINTS = List.of(
            new Point("0:5", "\r", "-"),
            new Point("How is it now?", "7", "-"),
            new Point("What next?", "2", "7"),
            new Point("2:2", "q", "7"),
            new Point("How is it now?", "9", "7"),
            new Point("What would you like?", "3", "7, now 9"),
            new Point("What do you feel?", "lon\r", "7, now 9"),
            new Point("What happened?", "no answer\r", "lonely, 7, now 9"),
            new Point("What do you feel like doing?", "text again", "no answer, lonely, 7, now 9"),
            new Point("text again", "\r\033[B", "no answer, lonely, text again, 7, now 9"));

    private static Stream<Arguments> leaving() {
        List<Arguments> ways = new ArrayList<>();
        for (int point = 0; point < POINTS.size(); point++) {
            ways.add(Arguments.of(point, "\003", 130));
            ways.add(Arguments.of(point, "TERM", 143));
        }
        ways.add(Arguments.of(3, "HUP", 129));
        ways.add(Arguments.of(8, "HUP", 129));
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void whereverItIsLeftWhatThereIsStays(int point, String way, int code) throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("now")))) {
            go(session, point);
            session.await(POINTS.get(point).shown());
            if (way.length() == 1) {
                session.send(way);
            } else {
                session.signal(way);
            }
            assertThat(session.modes()).contains("[exit", code + "]", "icanon", "echo");
            assertThat(session.output().cursorVisible()).isTrue();
            assertThat(session.output().alternateScreen()).isFalse();
        }
        assertThat(said()).isEqualTo(POINTS.get(point).kept());
        assertThat(haven.practices()).isNotEmpty();
    }

    @Test
    void nothingThatWasSaidStaysOnTheScreen() throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("now")))) {
            go(session, POINTS.size());
            session.await("\u203a wait 20 minutes");
            session.send("\r");
            assertThat(session.modes()).contains("0]");
            assertThat(session.text())
                    .contains("\nKept: an entry, ")
                    .doesNotContain("no answer", "lonely", "text again", "wait 20 minutes");
        }
        assertThat(haven.episodes()).hasSize(1);
    }

    @Test
    void throughToTheEnd() throws IOException {
        haven.echoing();
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("now")))) {
            go(session, POINTS.size());
            session.await("\u203a wait 20 minutes");
            session.send("\r");

            assertThat(session.modes()).contains("0]");
            assertThat(session.text())
                    .contains("One step: wait 20 minutes before answering.")
                    .contains("Kept: \"no answer\", lonely, distress 7, now 9.");
        }
        Entry episode = haven.episodes().getFirst();
        assertThat(episode.get(Episode.RESPONSE)).isEqualTo("wait 20 minutes before answering");
        assertThat(episode.get(Episode.PRACTICES))
                .isEqualTo(haven.practices().stream().map(Entry::id).toList());
    }

    @Test
    void helpLinesAreOneKeyAwayAndTheBreathWaits() throws IOException {
        haven.with("LC_ALL", "de_DE.UTF-8");
        try (PtySession session = haven.screen(40, 12, "now")) {
            session.await("breathe in");
            session.send("h");
            session.await("0800 111 0111");
            session.send(" ");
            session.await("breathe");
            session.send("q");
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void aFreshInstallHasACountryOneKeyAwayAndEndsWithWherePeopleAre() throws IOException {
        haven.with("LC_ALL", "C.UTF-8").with("TZ", "UTC");
        try (PtySession session = haven.screen(40, 12, "now")) {
            session.await("breathe in");
            session.send("h");
            session.await("c countries");
            session.send("c");
            session.await("Australia");
            session.send("g\r");
            session.await("0800 111 0111");
            session.send("k");
            session.await("Kept.");
            session.send(" \r");
            session.await("How is it now?");
            session.send("9");
            session.await("TelefonSeelsorge");
            session.send("q");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).contains("People and help lines: haven support");
        }
    }

    private static void go(PtySession session, int points) throws IOException {
        for (Point point : POINTS.subList(0, points)) {
            session.await(point.shown());
            session.send(point.keys());
            if (point.keys().equals("q")) {
                EndOfPractice.goOn(session);
            }
        }
    }

    /// What the journal says of it, in short; a dash where there is no episode.
    private String said() {
        List<Entry> episodes = haven.episodes();
        if (episodes.isEmpty()) {
            return "-";
        }
        assertThat(episodes).hasSize(1);
        Entry episode = episodes.getFirst();
        List<String> parts = new ArrayList<>();
        parts.add(episode.get(Episode.TRIGGER));
        episode.get(Episode.FEELINGS).forEach(feeling -> parts.add(feeling.name()));
        parts.add(episode.get(Episode.URGE));
        parts.add(rating("", episode.get(Episode.DISTRESS)));
        parts.add(rating("now ", episode.get(Episode.DISTRESS_NOW)));
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String rating(String name, OptionalInt rating) {
        return rating.isPresent() ? name + rating.getAsInt() : "";
    }

    /// A point of a hard moment.
    ///
    /// @param shown what is on the screen
    /// @param keys what leads to the next
    /// @param kept what the journal says when it is left here
    private record Point(String shown, String keys, String kept) {}
}
