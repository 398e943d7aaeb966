package haven.bond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists of phrases by their names, as a file has them: `name: one, another`, over as many indented lines as it takes.
public final class WordLists {
    private WordLists() {}

    /// Reads a file.
    ///
    /// @throws IllegalArgumentException if a list has no name, or one that there was before
    public static Map<String, List<String>> of(String text) {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String entries = line;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                int colon = line.indexOf(':');
                list = new ArrayList<>();
                if (colon < 1 || lists.put(line.substring(0, colon), list) != null) {
                    throw new IllegalArgumentException("no list begins with: " + line);
                }
                entries = line.substring(colon + 1);
            }
            for (int from = 0; from <= entries.length(); ) {
                int comma = entries.indexOf(',', from);
                int to = comma < 0 ? entries.length() : comma;
                String entry = entries.substring(from, to).strip();
                if (!entry.isEmpty()) {
                    list.add(entry);
                }
                from = to + 1;
            }
        }
        return lists;
    }
}
