/// What was being written when it was cut short, or could not be kept: private files, gone once they are done with.
@NullMarked
package haven.draft;

import org.jspecify.annotations.NullMarked;
