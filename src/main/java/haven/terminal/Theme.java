package haven.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// How roles look on this terminal, and which characters it can draw: the one place that owns colours.
///
/// @param colours how many it shows
/// @param unicode whether its locale is UTF-8
public record Theme(Colours colours, boolean unicode) {
    /// How many colours a terminal shows.
    public enum Colours {
        /// None, as `NO_COLOR` asks; bold and dim remain.
        NONE,
        /// The sixteen that the person's own theme defines.
        SIXTEEN,
        /// The 256 of xterm.
        MANY,
        /// 24 bits.
        TRUE
    }

    /// What the environment says of the terminal: `NO_COLOR`, `COLORTERM`, `TERM`.
    ///
    /// @param charset the characters of standard output
    public static Theme of(Map<String, String> environment, Charset charset) {
        return new Theme(colours(environment), charset.equals(StandardCharsets.UTF_8));
    }

    private static Colours colours(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Colours.NONE;
        }
        String depth = environment.getOrDefault("COLORTERM", "");
        if (depth.equals("truecolor") || depth.equals("24bit")) {
            return Colours.TRUE;
        }
        String term = environment.getOrDefault("TERM", "");
        if (term.endsWith("-m") || term.equals("vt100") || term.equals("vt220")) {
            return Colours.NONE;
        }
        return term.contains("256") ? Colours.MANY : Colours.SIXTEEN;
    }

    /// The escape sequence after which text has this role; it undoes the role before.
    byte[] start(Role role) {
        String style = switch (role) {
            case PLAIN -> "0";
            case ACCENT -> accent();
            case STRONG -> "0;1";
            case DIM -> dim();
        };
        return ("\u001b[" + style + "m").getBytes(StandardCharsets.US_ASCII);
    }

    private String accent() {
        return switch (colours) {
            case NONE -> "0";
            case SIXTEEN -> "0;36";
            case MANY -> "0;38;5;73";
            case TRUE -> "0;38;2;95;168;168";
        };
    }

    private String dim() {
        return switch (colours) {
            case NONE -> "0;2";
            case SIXTEEN -> "0;90";
            case MANY -> "0;38;5;245";
            case TRUE -> "0;38;2;138;138;138";
        };
    }

    /// The text, or its nearest in ASCII where the terminal has no more.
    String draw(String unicodeText, String asciiText) {
        return unicode ? unicodeText : asciiText;
    }
}
