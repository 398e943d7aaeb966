package haven.entry;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How often something was used, and when it last was.
///
/// @param times 0 or more
/// @param last when last, if ever
public record Use(int times, Optional<Instant> last) {
    /// Never used.
    public static final Use NONE = new Use(0, Optional.empty());

    /// Both counts as one.
    public Use and(Use other) {
        return new Use(
                times + other.times,
                Stream.of(last, other.last).flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }
}
