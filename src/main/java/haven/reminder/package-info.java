/// Cues at a person's own times, through what the system has: systemd, cron, or any calendar. What is set is what the
/// system says; haven keeps no list beside it.
@NullMarked
package haven.reminder;

import org.jspecify.annotations.NullMarked;
