/// The only place that knows the terminal: raw mode and its return, keys, frames, colours, drawing.
@NullMarked
package haven.terminal;

import org.jspecify.annotations.NullMarked;
