/// What helps between people: how things are said.
@NullMarked
package haven.bond;

import org.jspecify.annotations.NullMarked;
