/// What is known of alarm and trust, in short cards.
@NullMarked
package haven.learn;

import org.jspecify.annotations.NullMarked;
