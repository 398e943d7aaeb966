package haven.drill;

import java.time.Duration;

/// Where a paced breath is at one instant.
///
/// @param phase the phase it is in
/// @param breath which breath, from 0
/// @param into how long the phase has lasted
/// @param length how long the phase lasts
/// @param level how full the lungs are, 0 to 1
/// @param remaining until the end of the last breath
public record Moment(Phase phase, int breath, Duration into, Duration length, double level, Duration remaining) {
    private static final long MILLIS = 1000;

    /// The whole seconds left in the phase, counted down to 1.
    public int count() {
        long left = length.minus(into).toMillis();
        long count = (left + MILLIS - 1) / MILLIS;
        return (int) Math.clamp(count, 1, Math.max(1, length.toMillis() / MILLIS));
    }

    /// How long until the count or the phase changes.
    public Duration untilChange() {
        Duration left = length.minus(into);
        Duration ofThisSecond = left.minusSeconds(count() - 1L);
        return ofThisSecond.isZero() || ofThisSecond.compareTo(left) > 0 ? left : ofThisSecond;
    }
}
