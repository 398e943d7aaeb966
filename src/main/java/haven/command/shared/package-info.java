/// What several rooms of commands have in common: options, streams, terminals, and what guides.
@NullMarked
package haven.command.shared;

import org.jspecify.annotations.NullMarked;
