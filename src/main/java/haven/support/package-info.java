/// Help lines, by country: data that comes with haven, and a person's own.
@NullMarked
package haven.support;

import org.jspecify.annotations.NullMarked;
