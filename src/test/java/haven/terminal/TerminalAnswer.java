package haven.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What terminals send on their own: answers to whatever asked them before, and reports of what is no key. Nobody
/// pressed it.
public enum TerminalAnswer {
    /// What a terminal is, asked by `CSI c`.
    DA1("\u001b[?62;1;4;6;22c"),
    /// Its version, asked by `CSI > c`.
    DA2("\u001b[>1;5202;0c"),
    /// Its unit, asked by `CSI = c`: a string of digits.
    DA3("\u001bP!|00543134\u001b\\"),
    /// Its name, asked by `CSI > q`.
    XTVERSION("\u001bP>|tmux 3.3a 5 q\u001b\\"),
    /// A capability, asked by `DCS + q`.
    XTGETTCAP("\u001bP1+r436f=323536\u001b\\"),
    /// A setting, asked by `DCS $ q`.
    DECRQSS("\u001bP1$r0;1;5m\u001b\\"),
    /// A colour of its palette.
    OSC_4("\u001b]4;5;rgb:cdcd/0505/cdcd\u001b\\"),
    /// The colour of its letters.
    OSC_10("\u001b]10;rgb:3838/5757/9898\u0007"),
    /// The colour of its ground.
    OSC_11("\u001b]11;rgb:1010/0808/0505\u001b\\"),
    /// What was copied.
    OSC_52("\u001b]52;c;NXkKcTEwcQ==\u0007"),
    /// Its title, with letters beyond ASCII.
    TITLE("\u001b]l5 \u00dc\u1e5c q\u001b\\"),
    /// Whether it has a mode, asked by `CSI ? Ps $ p`.
    DECRQM("\u001b[?2026;2$y"),
    /// Where its cursor is.
    CPR("\u001b[5;7R"),
    /// What it reports of its state.
    DSR("\u001b[0n"),
    /// Its size in cells.
    SIZE("\u001b[8;24;80t"),
    /// What it tells of keys, as kitty's protocol has it.
    KITTY_FLAGS("\u001b[?5u"),
    /// A key in kitty's protocol, let go.
    KITTY_KEY("\u001b[53;1:3u"),
    /// An arrow in kitty's protocol, let go.
    KITTY_ARROW("\u001b[1;1:3A"),
    /// A picture, answered in kitty's way.
    KITTY_PICTURE("\u001b_Gi=5;OK\u001b\\"),
    /// The window was come to.
    FOCUS_IN("\u001b[I"),
    /// And left.
    FOCUS_OUT("\u001b[O"),
    /// A mouse button, and let go.
    MOUSE("\u001b[<0;5;5M\u001b[<0;5;5m"),
    /// The same in the old way.
    MOUSE_X10("\u001b[M 5q"),
    /// And in rxvt's.
    MOUSE_URXVT("\u001b[32;5;5M"),
    /// A string of another kind.
    SOS("\u001bX5 q\u001b\\"),
    /// And of yet another.
    PM("\u001b^5 q\u001b\\"),
    /// With controls of eight bits, as UTF-8 has them.
    WIDE_OSC("\u009d11;rgb:1010/0505/0505\u009c"),
    /// A sequence that nobody knows.
    UNKNOWN("\u001b[=5;5 q"),
    /// A function key, which some questions would take for any key.
    F5("\u001b[15~"),
    /// One of a console.
    CONSOLE_F5("\u001b[[E");

    private final String sent;

    TerminalAnswer(String sent) {
        this.sent = sent;
    }

    /// The text that is sent.
    public String sent() {
        return sent;
    }

    /// The bytes that are sent.
    public byte[] bytes() {
        return sent.getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes in two pieces, cut at every place there is.
    public List<List<byte[]>> cuts() {
        List<List<byte[]>> cuts = new ArrayList<>();
        byte[] bytes = bytes();
        for (int at = 1; at < bytes.length; at++) {
            cuts.add(List.of(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at, bytes.length)));
        }
        return cuts;
    }
}
