/// A look back over weeks and years: a class for each thing that is said of them.
@NullMarked
package haven.report.patterns;

import org.jspecify.annotations.NullMarked;
