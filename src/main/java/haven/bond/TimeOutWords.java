package haven.bond;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What to say before a time-out: that it is one, and when one will be back.
public final class TimeOutWords {
    private TimeOutWords() {}

    /// A few of them, of which one is said.
    ///
    /// @param back the time to be back, as it is said after "at"
    public static List<String> all(String back) {
        try (InputStream in = TimeOutWords.class.getResourceAsStream("/haven/time-out.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("{back}", back))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
