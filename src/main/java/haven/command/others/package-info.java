/// What is between two people, and the courage it takes: commands of the group "With others".
@NullMarked
package haven.command.others;

import org.jspecify.annotations.NullMarked;
