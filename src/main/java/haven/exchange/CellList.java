package haven.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lists in one cell: `anxious:8; sad`. A semicolon parts two things, a colon the parts of one; each of them, and a
/// backslash, has a backslash before it where it belongs to a text. Parts that are empty at the end are left out.
final class CellList {
    private CellList() {}

    static String write(List<List<String>> things) {
        return things.stream().map(CellList::thing).collect(Collectors.joining("; "));
    }

    private static String thing(List<String> parts) {
        int last = parts.size();
        while (last > 1 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        return parts.subList(0, last).stream().map(CellList::escaped).collect(Collectors.joining(":"));
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(";", "\\;").replace(":", "\\:");
    }

    static List<List<String>> read(String cell) {
        List<List<String>> things = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == '\\' && i + 1 < cell.length()) {
                i++;
                part.append(cell.charAt(i));
            } else if (next == ':' || next == ';') {
                parts.add(part.toString());
                part.setLength(0);
                if (next == ';') {
                    things.add(parts);
                    parts = new ArrayList<>();
                    // The space after it is not the next thing's own.
                    i += cell.startsWith("; ", i) ? 1 : 0;
                }
            } else {
                part.append(next);
            }
        }
        parts.add(part.toString());
        // A semicolon may stand behind the last thing too.
        if (parts.size() > 1 || !part.isEmpty()) {
            things.add(parts);
        }
        return things;
    }
}
