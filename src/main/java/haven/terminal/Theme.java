package haven.terminal;

import haven.setting.Look;
import haven.text.Width;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// How roles look on this terminal, and which characters it can draw: the one place that owns colours.
///
/// @param colours how many it shows
/// @param unicode whether its locale is UTF-8
/// @param tones the colours that are not the terminal's own
public record Theme(Colours colours, boolean unicode, Tones tones) {
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

    /// Colours as the numbers of their escape sequences, to be read on one kind of background.
    ///
    /// @param accent of 16, of 256, and as red, green and blue
    /// @param dim of 16, of 256, and as red, green and blue
    public record Tones(List<String> accent, List<String> dim) {
        /// Middle tones: 2.5 to 1 or more on black and on white, by the contrast ratio of WCAG 2.2.
        static final Tones MIDDLE = new Tones(List.of("36", "73", "95;168;168"), List.of("90", "245", "138;138;138"));
        /// 7 to 1 or more on black.
        static final Tones BRIGHT = new Tones(List.of("96", "80", "95;215;215"), List.of("37", "248", "168;168;168"));
        /// 7 to 1 or more on white.
        static final Tones DARK = new Tones(List.of("34", "24", "0;95;135"), List.of("90", "240", "88;88;88"));
    }

    /// Middle tones, for any background.
    public Theme(Colours colours, boolean unicode) {
        this(colours, unicode, Tones.MIDDLE);
    }

    /// What the environment says of the terminal, `NO_COLOR`, `COLORTERM` and `TERM`, and what the person wants of it.
    ///
    /// @param charset the characters of standard output
    public static Theme of(Map<String, String> environment, Charset charset, Look look) {
        boolean unicode = charset.equals(StandardCharsets.UTF_8);
        return switch (look) {
            case AUTO -> new Theme(colours(environment), unicode);
            case DARK -> new Theme(colours(environment), unicode, Tones.BRIGHT);
            case LIGHT -> new Theme(colours(environment), unicode, Tones.DARK);
            case PLAIN -> new Theme(Colours.NONE, unicode);
        };
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
            case ACCENT -> tone(tones.accent, "0");
            case STRONG -> "0;1";
            case DIM -> tone(tones.dim, "0;2");
        };
        return ("\u001b[" + style + "m").getBytes(StandardCharsets.US_ASCII);
    }

    private String tone(List<String> tones, String none) {
        return switch (colours) {
            case NONE -> none;
            case SIXTEEN -> "0;" + tones.get(0);
            case MANY -> "0;38;5;" + tones.get(1);
            case TRUE -> "0;38;2;" + tones.get(2);
        };
    }

    /// What stands before something to choose, pointed at or not.
    String mark(boolean isPointedAt) {
        return isPointedAt ? draw("\u203a ", "> ") : "  ";
    }

    /// Where the next letter goes.
    String cursor() {
        return draw("\u258f", "_");
    }

    /// The text, or its beginning where it takes more than these columns.
    String shortened(String text, int columns) {
        return Width.shorten(text, Math.max(1, columns), draw("\u2026", "..."));
    }

    /// The text, or its nearest in ASCII where the terminal has no more.
    String draw(String unicodeText, String asciiText) {
        return unicode ? unicodeText : asciiText;
    }
}
