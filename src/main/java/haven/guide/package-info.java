/// A practice as state and events, with no clock, terminal or file of its own.
@NullMarked
package haven.guide;

import org.jspecify.annotations.NullMarked;
