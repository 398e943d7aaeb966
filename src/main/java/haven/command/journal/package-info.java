/// What was kept: listed, shown, changed, taken out, looked back on.
@NullMarked
package haven.command.journal;

import org.jspecify.annotations.NullMarked;
