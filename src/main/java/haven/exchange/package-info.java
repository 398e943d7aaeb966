/// What leaves a journal and comes into one: exports, and what other programs wrote.
@NullMarked
package haven.exchange;

import org.jspecify.annotations.NullMarked;
