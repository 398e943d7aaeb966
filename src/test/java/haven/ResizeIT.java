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
    /// The hold leaves the disc still, so that two screens can be compared.
    private static final String[] BREATH = {"breathe", "--in", "2.5", "--hold", "20", "--out", "2.5"};

    private static final String TITLE = "2.5-20-2.5-0";

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
                fresh.get(i).await("hold");
                expected.put(SIZES.get(i), still(fresh.get(i).screen()));
            }
            session.await("hold");
            // First as the sizes that the moving breath had have left it.
            assertThat(still(session.screen())).isEqualTo(expected.get(SIZES.getLast()));
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

    /// What does not change while a breath is held: figures that count and how much of the bar is filled do.
    private static List<String> still(List<String> screen) {
        return screen.stream()
                .map(line -> line.replaceAll("[━╸]", "─"))
                .map(line -> line.replaceAll("[0-9]+:[0-9]{2} left", "0:00 left"))
                .map(line -> line.replaceAll("\\b[12]?[0-9]$", "0"))
                .toList();
    }

    private record Size(int columns, int rows) {}
}
