package haven.setting;

import haven.text.OneLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a page for somebody may hold: fields of entries, named one by one, so that no more of them leave than the
/// person has seen.
///
/// @param name for whom, in small letters: therapist, partner
/// @param leaves what may be in it, such as `episode.distress`
/// @param stays what the person has seen and left out
public record Profile(String name, List<String> leaves, List<String> stays) {
    private static final String NOT = "; not: ";
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} '-]{0,29}");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*");

    /// Refuses what is no name or no field; the message is a clause.
    public Profile {
        name = plain(name);
        leaves = List.copyOf(leaves);
        stays = List.copyOf(stays);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + OneLine.of(name) + "\" is nobody's name, in 30 letters at most");
        }
        for (List<String> fields : List.of(leaves, stays)) {
            for (String field : fields) {
                if (!FIELD.matcher(field).matches()) {
                    throw new IllegalArgumentException(
                            "\"" + OneLine.of(field) + "\" is no field of an entry; episode.distress is one");
                }
            }
        }
    }

    /// A name as it is known here, however it was typed.
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Reads `NAME: FIELD, FIELD; not: FIELD`.
    ///
    /// @throws IllegalArgumentException if it is not so; the message is a clause
    public static Profile of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "\"" + OneLine.of(written) + "\" says not what, as in \"partner: episode.distress\"");
        }
        String[] both = written.substring(colon + 1).split(";\\s*not:", -1);
        if (both.length > 2) {
            throw new IllegalArgumentException("\"" + OneLine.of(written) + "\" says twice what not");
        }
        return new Profile(
                written.substring(0, colon), fields(both[0]), both.length == 1 ? List.of() : fields(both[1]));
    }

    private static List<String> fields(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /// As [#of(String)] reads it.
    public String written() {
        return name + ": " + String.join(", ", leaves) + (stays.isEmpty() ? "" : NOT + String.join(", ", stays));
    }
}
