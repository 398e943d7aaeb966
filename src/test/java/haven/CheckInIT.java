package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.terminal.PtySession;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A check-in on the built program: however it is left, what there is stays, and the terminal is as it was.
@Execution(ExecutionMode.CONCURRENT)
class CheckInIT extends MovedIn {
    @Test
    void fourKeysAndALine() throws IOException {
        haven.echoing();
        try (PtySession session = haven.screen("checkin")) {
            session.await("One key each.");
            session.send("6403long day\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).contains("Kept: sleep 6, mood 4, self-talk 0, connection 3, \"long day\". ");
        }
        assertThat(kept()).isEqualTo("sleep 6, mood 4, self-talk 0, connection 3, long day");
    }

    @ParameterizedTest
    @CsvSource({"6,'mood          \u258f',INT,sleep 6,130", "64s3a,a\u258f,TERM,'sleep 6, mood 4, connection 3, a',143"
    })
    void leftInTheMiddleItKeepsWhatThereIs(String keys, String shown, String way, String kept, int code)
            throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes(BuiltHaven.command("checkin")))) {
            session.await("One key each.");
            session.send(keys);
            session.await(shown);
            if (way.equals("INT")) {
                session.send("\003");
            } else {
                session.signal(way);
            }
            assertThat(session.modes()).contains("[exit", code + "]", "icanon", "echo");
            assertThat(session.output().cursorVisible()).isTrue();
            assertThat(session.output().alternateScreen()).isFalse();
        }
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void eachAnswerIsOnDiskBeforeTheNext() throws IOException {
        try (PtySession session = haven.screen("checkin")) {
            session.await("One key each.");
            session.send("64");
            session.await("self-talk     \u258f");
            Until.so("kept", () -> kept().equals("sleep 6, mood 4"));
            session.signal("KILL");
        }
        assertThat(kept()).isEqualTo("sleep 6, mood 4");
    }

    @Test
    void itIsDrawnAnewWhereverTheSizeChanges() throws IOException {
        try (PtySession session = haven.screen(80, 24, "checkin")) {
            session.await("One key each.");
            session.send("6");
            session.resize(20, 6);
            session.await("10 good");
            session.send("4q");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(kept()).isEqualTo("sleep 6, mood 4");
    }

    /// What the journal says of the one check-in, in short; a dash where there is none.
    private String kept() {
        return haven.checkIns().stream()
                .map(CheckInIT::said)
                .collect(Collectors.collectingAndThen(Collectors.joining(" and "), all -> all.isEmpty() ? "-" : all));
    }

    private static String said(Entry checkIn) {
        String levels = checkIn.get(CheckIn.RATINGS).stream()
                .map(level -> level.indicator() + " " + level.value())
                .collect(Collectors.joining(", "));
        return checkIn.says(CheckIn.NOTE) ? levels + ", " + checkIn.get(CheckIn.NOTE) : levels;
    }
}
