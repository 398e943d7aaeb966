/// What can be kept, whatever it is kept in: each kind of entry described once, as a list of typed fields.
@NullMarked
package haven.entry;

import org.jspecify.annotations.NullMarked;
