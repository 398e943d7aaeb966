/// Tables, widths and wrapping for text on a terminal.
@NullMarked
package haven.text;

import org.jspecify.annotations.NullMarked;
