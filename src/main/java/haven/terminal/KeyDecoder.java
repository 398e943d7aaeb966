package haven.terminal;

import haven.guide.Key;
import haven.guide.Key.Name;
import haven.text.OneLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Turns the bytes of a terminal into keys, a chunk at a time. A character cut off at a chunk's end waits for the
/// next; an escape alone at a chunk's end is the Esc key.
final class KeyDecoder {
    private static final int ESCAPE = 0x1B;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int UTF8_MARK = 0x80;

    private byte[] left = new byte[0];
    private boolean pasting;

    /// The keys in these bytes.
    List<Key> decode(byte[] chunk, int length) {
        byte[] bytes = new byte[left.length + length];
        System.arraycopy(left, 0, bytes, 0, left.length);
        System.arraycopy(chunk, 0, bytes, left.length, length);
        left = new byte[0];
        List<Key> keys = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int before = keys.size();
            at += one(bytes, at, keys);
            if (pasting) {
                // What is pasted was not meant as keys: no rating, no end of a practice comes of it.
                keys.subList(before, keys.size()).clear();
            }
        }
        return keys;
    }

    /// Adds the key that begins here.
    ///
    /// @return how many bytes it took
    private int one(byte[] bytes, int at, List<Key> keys) {
        int first = bytes[at] & 0xFF;
        if (first == ESCAPE) {
            return escape(bytes, at, keys);
        }
        if (first < FIRST_PRINTABLE || first == DELETE) {
            keys.add(Key.of(control(first)));
            return 1;
        }
        int length = first < UTF8_MARK ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > bytes.length) {
            left = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
            return length;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        boolean shown = text.indexOf('\uFFFD') < 0 && !OneLine.isInvisible(text.codePointAt(0));
        keys.add(shown ? Key.of(text) : Key.of(Name.OTHER));
        return length;
    }

    private static Name control(int code) {
        return switch (code) {
            case 0x03 -> Name.INTERRUPT;
            case 0x04 -> Name.END_OF_INPUT;
            case 0x08, DELETE -> Name.BACKSPACE;
            case 0x09 -> Name.TAB;
            case 0x0A, 0x0D -> Name.ENTER;
            case 0x0C -> Name.REDRAW;
            case 0x1A -> Name.SUSPEND;
            default -> Name.OTHER;
        };
    }

    private int escape(byte[] bytes, int at, List<Key> keys) {
        if (at + 1 == bytes.length || bytes[at + 1] == ESCAPE) {
            keys.add(Key.of(Name.ESCAPE));
            return 1;
        }
        int second = bytes[at + 1];
        if (second != '[' && second != 'O') {
            // Alt with a key: not one of ours.
            keys.add(Key.of(Name.OTHER));
            return 2;
        }
        int end = at + 2;
        while (end < bytes.length && (bytes[end] < '@' || bytes[end] > '~')) {
            end++;
        }
        int last = end < bytes.length ? bytes[end] : 0;
        if (last == '~') {
            String number = new String(bytes, at + 2, end - at - 2, StandardCharsets.US_ASCII);
            pasting = number.equals("200") || (pasting && !number.equals("201"));
        }
        boolean bare = end == at + 2;
        keys.add(Key.of(
                switch (last) {
                    case 'A' -> Name.UP;
                    case 'B' -> Name.DOWN;
                    case 'C' -> bare ? Name.RIGHT : Name.OTHER;
                    case 'D' -> bare ? Name.LEFT : Name.OTHER;
                    case 'M' -> second == 'O' ? Name.ENTER : Name.OTHER;
                    default -> Name.OTHER;
                }));
        return Math.min(end + 1, bytes.length) - at;
    }
}
