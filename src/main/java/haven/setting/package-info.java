/// Where haven keeps its files, and what a person has set.
@NullMarked
package haven.setting;

import org.jspecify.annotations.NullMarked;
