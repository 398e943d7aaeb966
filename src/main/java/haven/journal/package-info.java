/// The journal: one SQLite file, its schema, and each kind of entry as a record.
@NullMarked
package haven.journal;

import org.jspecify.annotations.NullMarked;
