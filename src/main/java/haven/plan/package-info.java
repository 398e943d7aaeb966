/// Stepped plans as files: what somebody may take on, a week at a time.
@NullMarked
package haven.plan;

import org.jspecify.annotations.NullMarked;
