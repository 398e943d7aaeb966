/// The same findings as terminal text, Markdown and JSON.
@NullMarked
package haven.report;

import org.jspecify.annotations.NullMarked;
