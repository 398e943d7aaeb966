package haven.report;

import haven.text.OneLine;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it is printed: indented by two, the same on every system, and with nothing in it that a terminal would obey.
public final class JsonText {
    private static final int LAST_ASCII = '~';

    private JsonText() {}

    /// The text, ending with a line break.
    ///
    /// @param ascii whether every other character is to be escaped
    static String of(JsonNode root, boolean ascii) {
        return escaped(JsonMapper.shared().writer().with(printer()).writeValueAsString(root), ascii) + "\n";
    }

    /// The same on one line, which ends it.
    public static String line(JsonNode root) {
        return escaped(JsonMapper.shared().writeValueAsString(root), false) + "\n";
    }

    /// The same on every system: Jackson's own printer ends lines as the system does.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
    }

    /// Escapes what JSON lets stand and a terminal would obey. Outside strings there is only ASCII.
    private static String escaped(String json, boolean ascii) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            boolean escape = point != '\n' && (OneLine.isInvisible(point) || (ascii && point > LAST_ASCII));
            if (escape) {
                for (char unit : Character.toChars(point)) {
                    text.append("\\u").append(hex(unit));
                }
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
