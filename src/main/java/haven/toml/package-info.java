/// Files of TOML that a person may have written: every mistake is named with its line and column.
@NullMarked
package haven.toml;

import org.jspecify.annotations.NullMarked;
