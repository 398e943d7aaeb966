package haven.terminal;

import haven.guide.Key;
import haven.guide.Key.Name;
import haven.terminal.Tty.TtyEvent;
import haven.text.OneLine;
import haven.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns what a terminal sends into what a person did, a chunk at a time: the one reader of keys, for screens and for
/// every line that is typed.
///
/// What the terminal itself answers or reports, whatever it was asked by whomever, is no key at all. What a chunk cuts
/// off, be it a character, the sequence of a key or an answer, waits for the next; so does an escape, which is the Esc
/// key when nothing follows it ([#giveUp()]).
final class KeyDecoder {
    private static final int ESCAPE = 0x1B;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int UTF8_MARK = 0x80;
    /// Controls of eight bits: each is an escape and the character 0x40 before it.
    private static final int LAST_C1 = 0x9F;
    private static final int C1_TO_LETTER = 0x40;
    private static final int BELL = 0x07;
    /// Ctrl-C, Ctrl-D, Ctrl-X and Ctrl-Z, which are in no string.
    private static final String LEAVING = "\u0003\u0004\u0018\u001a";

    private static final int STRING_END = 0x9C;
    /// What follows the letter of a mouse report of the old kind: a button and a place.
    private static final int MOUSE_BYTES = 3;
    private static final byte[] PASTE_END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);
    /// Ctrl, Alt and Shift with a key, as terminals number them; not when it is let go, which some tell.
    private static final Pattern MODIFIED = Pattern.compile("1;([2-9]|1[0-6])(:1)?");

    private byte[] left = new byte[0];
    private @Nullable ByteArrayOutputStream paste;

    /// What these bytes are, with those that waited.
    List<TtyEvent> decode(byte[] chunk, int length) {
        byte[] bytes = Arrays.copyOf(left, left.length + length);
        System.arraycopy(chunk, 0, bytes, left.length, length);
        List<TtyEvent> events = new ArrayList<>();
        int at = 0;
        int taken = -1;
        while (at < bytes.length && taken != 0) {
            ByteArrayOutputStream pasted = paste;
            taken = pasted == null ? one(bytes, at, events) : pasted(bytes, at, pasted, events);
            at += taken;
        }
        left = Arrays.copyOfRange(bytes, at, bytes.length);
        return events;
    }

    /// Whether the last byte was an escape, which is the Esc key or the beginning of more.
    boolean waitsForMore() {
        return left.length == 1 && left[0] == ESCAPE && paste == null;
    }

    /// Whether anything waits for its rest.
    boolean isAmidst() {
        return left.length > 0 || paste != null;
    }

    /// Nothing has followed for so long that nothing will: an escape that waited is the Esc key, what else was cut
    /// off is given up, and what was pasted has ended.
    List<TtyEvent> giveUp() {
        List<TtyEvent> events = new ArrayList<>();
        if (waitsForMore()) {
            events.add(pressed(Name.ESCAPE));
        }
        ByteArrayOutputStream pasted = paste;
        if (pasted != null) {
            events.add(text(pasted));
        }
        paste = null;
        left = new byte[0];
        return events;
    }

    private static TtyEvent pressed(Name name) {
        return new TtyEvent.Pressed(Key.of(name));
    }

    private static TtyEvent text(ByteArrayOutputStream pasted) {
        return Utf8.text(pasted.toByteArray())
                .<TtyEvent>map(words -> new TtyEvent.Pasted(OneLine.keepingLines(words)))
                .orElseGet(TtyEvent.Foreign::new);
    }

    /// Adds what begins here.
    ///
    /// @return how many bytes it took; 0 where the rest of it is still to come
    private int one(byte[] bytes, int at, List<TtyEvent> events) {
        int first = bytes[at] & 0xFF;
        if (first == ESCAPE) {
            return escape(bytes, at, events);
        }
        if (first < FIRST_PRINTABLE || first == DELETE) {
            events.add(control(first));
            return 1;
        }
        int length = characterLength(bytes, at);
        if (length == 0) {
            return 0;
        }
        Optional<String> character = Utf8.text(bytes, at, at + length);
        if (character.isEmpty() && (length > 1 || first > LAST_C1)) {
            events.add(new TtyEvent.Foreign());
            return length;
        }
        String text = character.orElse("");
        int point = length == 1 ? first : text.codePointAt(0);
        if (point >= UTF8_MARK && point <= LAST_C1) {
            return sequence(bytes, at, at + length, point - C1_TO_LETTER, events);
        }
        boolean shown = !OneLine.isInvisible(point);
        events.add(new TtyEvent.Pressed(shown ? Key.of(text) : Key.of(Name.OTHER)));
        return length;
    }

    /// How many bytes the character has that begins here, or what is no character; 0 where it is cut off.
    private static int characterLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return 0;
            }
            if ((bytes[at + i] & 0xC0) != UTF8_MARK) {
                return i;
            }
        }
        return length;
    }

    private static TtyEvent control(int code) {
        return switch (code) {
            case 0x03 -> pressed(Name.INTERRUPT);
            case 0x04 -> pressed(Name.END_OF_INPUT);
            case 0x07 -> pressed(Name.HELP);
            case 0x08, DELETE -> pressed(Name.BACKSPACE);
            case 0x09 -> pressed(Name.TAB);
            case 0x0A, 0x0D -> pressed(Name.ENTER);
            case 0x0C -> pressed(Name.REDRAW);
            case 0x1A -> pressed(Name.SUSPEND);
            case 0x01 -> new TtyEvent.Edits(LineKey.START);
            case 0x02 -> new TtyEvent.Edits(LineKey.LEFT);
            case 0x05 -> new TtyEvent.Edits(LineKey.END);
            case 0x06 -> new TtyEvent.Edits(LineKey.RIGHT);
            case 0x0B -> new TtyEvent.Edits(LineKey.CUT_END);
            case 0x14 -> new TtyEvent.Edits(LineKey.SWAP);
            case 0x15 -> new TtyEvent.Edits(LineKey.CUT_START);
            case 0x17 -> new TtyEvent.Edits(LineKey.CUT_WORD_LEFT);
            case 0x19 -> new TtyEvent.Edits(LineKey.PASTE_CUT);
            case 0x1F -> new TtyEvent.Edits(LineKey.UNDO);
            default -> pressed(Name.OTHER);
        };
    }

    private int escape(byte[] bytes, int at, List<TtyEvent> events) {
        if (at + 1 == bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (second == ESCAPE) {
            events.add(pressed(Name.ESCAPE));
            return 1;
        }
        int length = characterLength(bytes, at + 1);
        return length == 0 ? 0 : sequence(bytes, at, at + 1 + length, second, events);
    }

    /// What an introducer begins.
    ///
    /// @param start where what it introduces begins
    /// @param kind the character that says what that is
    private int sequence(byte[] bytes, int at, int start, int kind, List<TtyEvent> events) {
        int end = switch (kind) {
            case '[', 'O' -> keys(bytes, start, kind == '[', events);
            case 'P', ']', 'X', '^', '_' -> string(bytes, start);
            default -> {
                // Else a control of eight bits that no key sends, or the end of a string that was given up.
                if (bytes[at] == ESCAPE && kind != '\\') {
                    events.add(alt(kind));
                }
                yield start;
            }
        };
        return end == 0 ? 0 : end - at;
    }

    /// Alt with a key, which terminals send as an escape before it.
    private static TtyEvent alt(int key) {
        return switch (key) {
            case 0x03 -> pressed(Name.INTERRUPT);
            case 'b', 'B' -> new TtyEvent.Edits(LineKey.WORD_LEFT);
            case 'f', 'F' -> new TtyEvent.Edits(LineKey.WORD_RIGHT);
            case 'd', 'D' -> new TtyEvent.Edits(LineKey.CUT_WORD_RIGHT);
            case 0x07 -> pressed(Name.HELP);
            case 0x08, DELETE -> new TtyEvent.Edits(LineKey.CUT_WORD_LEFT);
            default -> pressed(Name.OTHER);
        };
    }

    /// A key with its modifiers, as a terminal sends it by itself or to applications, or whatever else it reports.
    ///
    /// @param isControl whether it is a control sequence, and not what applications are sent
    /// @return where it ends; 0 where that is still to come
    private int keys(byte[] bytes, int start, boolean isControl, List<TtyEvent> events) {
        int end = start;
        while (end < bytes.length && isNumber(bytes[end], isControl)) {
            end++;
        }
        if (end == bytes.length) {
            return 0;
        }
        int last = bytes[end];
        if (last < '@' || last == DELETE) {
            // Broken off by what is no part of it.
            return end;
        }
        boolean bare = isControl && end == start;
        // The old reports of a mouse, and a console's function keys, go on after what would be their end.
        int more = bare && last == 'M' ? MOUSE_BYTES : bare && last == '[' ? 1 : 0;
        if (end + more >= bytes.length) {
            return 0;
        }
        String numbers = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
        if (isControl && last == '~' && numbers.equals("200")) {
            paste = new ByteArrayOutputStream();
        } else if (!isControl && last == 'M') {
            events.add(pressed(Name.ENTER));
        } else if (more == 0) {
            key(last, numbers, events);
        }
        return end + 1 + more;
    }

    private static boolean isNumber(int code, boolean isControl) {
        return isControl ? code >= FIRST_PRINTABLE && code < '@' : code == ';' || (code >= '0' && code <= '9');
    }

    private static void key(int last, String numbers, List<TtyEvent> events) {
        boolean bare = numbers.isEmpty();
        boolean isKnown = bare || MODIFIED.matcher(numbers).matches();
        switch (last == '~' ? numbers : isKnown ? String.valueOf((char) last) : "") {
            case "A" -> events.add(pressed(Name.UP));
            case "B" -> events.add(pressed(Name.DOWN));
            case "C" -> events.add(bare ? pressed(Name.RIGHT) : new TtyEvent.Edits(LineKey.WORD_RIGHT));
            case "D" -> events.add(bare ? pressed(Name.LEFT) : new TtyEvent.Edits(LineKey.WORD_LEFT));
            case "H", "1", "7" -> events.add(new TtyEvent.Edits(LineKey.START));
            case "F", "4", "8" -> events.add(new TtyEvent.Edits(LineKey.END));
            case "3" -> events.add(new TtyEvent.Edits(LineKey.DELETE));
            case "Z" -> events.add(new TtyEvent.Edits(LineKey.TAB_BACK));
            default -> {}
        }
    }

    /// What a terminal answers in a string, up to its end: nobody typed it. Should it have none, as after Alt and the
    /// letter that introduces one, Esc and the keys that leave are heard all the same.
    ///
    /// @return as above
    private static int string(byte[] bytes, int start) {
        boolean isWide = bytes[start - 1] < 0;
        for (int i = start; i < bytes.length; i++) {
            int code = bytes[i] & 0xFF;
            if (code == BELL || (isWide && code == STRING_END)) {
                return i + 1;
            }
            if (code == ESCAPE) {
                return i + 1 == bytes.length ? 0 : bytes[i + 1] == '\\' ? i + 2 : i;
            }
            if (LEAVING.indexOf(code) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /// Takes what is pasted up to its end.
    private int pasted(byte[] bytes, int at, ByteArrayOutputStream to, List<TtyEvent> events) {
        for (int i = at; i < bytes.length; i++) {
            int fits = Math.min(PASTE_END.length, bytes.length - i);
            if (!Arrays.equals(bytes, i, i + fits, PASTE_END, 0, fits)) {
                continue;
            }
            to.write(bytes, at, i - at);
            if (fits < PASTE_END.length) {
                return i - at;
            }
            events.add(text(to));
            paste = null;
            return i + fits - at;
        }
        to.write(bytes, at, bytes.length - at);
        return bytes.length - at;
    }
}
