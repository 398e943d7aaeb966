/// What a drill is: its steps, its breath, and the moment it is in at any time.
@NullMarked
package haven.drill;

import org.jspecify.annotations.NullMarked;
