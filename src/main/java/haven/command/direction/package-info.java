/// What gives direction: the toolkit, and what supports.
@NullMarked
package haven.command.direction;

import org.jspecify.annotations.NullMarked;
