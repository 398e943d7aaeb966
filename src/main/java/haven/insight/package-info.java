/// Findings from entries, as pure functions.
@NullMarked
package haven.insight;

import org.jspecify.annotations.NullMarked;
