/// How entries are told: by options, in forms, on pages, and what becomes of those that were cut short.
@NullMarked
package haven.command.entry;

import org.jspecify.annotations.NullMarked;
