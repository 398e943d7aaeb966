/// Days, weeks and the times people write: yesterday 9pm.
@NullMarked
package haven.calendar;

import org.jspecify.annotations.NullMarked;
