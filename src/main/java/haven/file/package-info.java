/// Files that only their owner can read, written whole or not at all.
@NullMarked
package haven.file;

import org.jspecify.annotations.NullMarked;
