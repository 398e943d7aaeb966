/// What a person types: one class a command, options in, one call to the domain, output out.
@NullMarked
package haven.command;

import org.jspecify.annotations.NullMarked;
