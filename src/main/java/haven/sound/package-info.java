/// What is heard along a drill: its soundtrack, which is written or played.
@NullMarked
package haven.sound;

import org.jspecify.annotations.NullMarked;
