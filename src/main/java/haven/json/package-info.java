/// The JSON of an entry: the same on a screen, in a draft, in an export and in an import.
@NullMarked
package haven.json;

import org.jspecify.annotations.NullMarked;
