/// Backups, exports and imports, settings, and what is as it should be.
@NullMarked
package haven.command.housekeeping;

import org.jspecify.annotations.NullMarked;
