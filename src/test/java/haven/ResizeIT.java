package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A terminal whose size changes in the middle of a breath.
@Execution(ExecutionMode.CONCURRENT)
class ResizeIT extends MovedIn {
    private static final List<Size> SIZES =
            List.of(new Size(20, 6), new Size(200, 60), new Size(40, 12), new Size(80, 24));
    /// The hold leaves the disc still, so that two screens can be compared. It is long enough for a slow machine.
    private static final String[] BREATH = {"breathe", "--in", "2.5", "--hold", "60", "--out", "2.5", "--allow-long"};

    private static final String TITLE = "2.5-60-2.5-0";

    @Test
    void theScreenAfterwardsIsThatOfAFreshStart() throws IOException {
        List<PtySession> fresh = new ArrayList<>();
        try (PtySession session = haven.screen(BREATH)) {
            session.await(TITLE);
            for (Size size : SIZES) {
                session.resize(size.columns(), size.rows());
                session.await(TITLE);
            }
            for (Size size : SIZES) {
                fresh.add(haven.screen(size.columns(), size.rows(), BREATH));
            }
            Map<Size, List<String>> expected = new LinkedHashMap<>();
            for (int i = 0; i < SIZES.size(); i++) {
                expected.put(SIZES.get(i), held(fresh.get(i)));
            }
            // First as the sizes that the moving breath had have left it.
            assertThat(held(session)).isEqualTo(expected.get(SIZES.getLast()));
            for (Size size : SIZES) {
                session.resize(size.columns(), size.rows());
                List<String> screen = expected.get(size);
                session.await(lines -> still(lines).equals(screen), "the screen of a fresh start at " + size);
                assertThat(String.join("\n", screen)).containsOnlyOnce(TITLE);
            }
        } finally {
            fresh.forEach(PtySession::close);
        }
    }

    /// The screen of the hold, once its figure is there: all else but the bar is drawn before that.
    private static List<String> held(PtySession session) {
        session.await(
                lines -> lines.stream().anyMatch(line -> line.contains("hold"))
                        && lines.stream().anyMatch(line -> line.matches(".*\\b[1-9][0-9]")),
                "a hold and its figure");
        return still(session.screen());
    }

    /// What does not change while a breath is held: figures that count and how much of the bar is filled do.
    private static List<String> still(List<String> screen) {
        return screen.stream()
                .map(line -> line.replaceAll("[━╸]", "─"))
                .map(line -> line.replaceAll("[0-9]+:[0-9]{2} left", "0:00 left"))
                .map(line -> line.replaceAll("\\b[1-9]?[0-9]$", "0"))
                .toList();
    }

    private record Size(int columns, int rows) {}
}
