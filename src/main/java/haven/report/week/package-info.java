/// A look back at a week: a class for each thing that is said of it.
@NullMarked
package haven.report.week;

import org.jspecify.annotations.NullMarked;
