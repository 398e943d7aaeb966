/// The program: its entry point, and everything outside it in one record.
@NullMarked
package haven;

import org.jspecify.annotations.NullMarked;
