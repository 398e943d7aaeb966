/// What is practised right now: drills, and a hard moment.
@NullMarked
package haven.command.practice;

import org.jspecify.annotations.NullMarked;
