package haven.exchange;

import java.util.Optional;

/// What a file is that haven does not read, and what its owner can do.
public final class ForeignFile {
    private ForeignFile() {}

    /// A sentence or two that begin with what it is; nothing where that cannot be told.
    public static Optional<String> of(ImportText text) {
        if (is(text, "PK\3\4")) {
            return said("a ZIP archive, as many programs export: unpack it, and import the file or the folder in it");
        }
        if (is(text, "SQLite format 3")) {
            return said("an SQLite database. A journal of haven's is brought back by haven restore; of another"
                    + " program's, export a table as CSV, and import that");
        }
        if (is(text, "%PDF")) {
            return said("a PDF: export it as text, Markdown or CSV, and import that");
        }
        if (is(text, "{\\rtf")) {
            return said("a document in RTF: save it as plain text in UTF-8, and import that");
        }
        if (text.beginsWith((byte) 0x1F, (byte) 0x8B)) {
            return said("compressed by gzip: unpack it, and import what is in it");
        }
        if (text.beginsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G')
                || text.beginsWith((byte) 0xFF, (byte) 0xD8, (byte) 0xFF)
                || is(text, "GIF8")) {
            return said("a picture, and has no words");
        }
        if (text.beginsWith((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0)) {
            return said("a document or a table of an older office program: save it as plain text or CSV in UTF-8");
        }
        if (text.isWide()) {
            return said(
                    "in UTF-16 without the mark of that, or no text: if it is one, add --encoding utf-16le or utf-16be");
        }
        String first = text.firstLine();
        if (startsWith(first, "<!doctype html") || startsWith(first, "<html")) {
            return said("a page in HTML: export it as text, Markdown, CSV or JSON, or save it as plain text");
        }
        if (startsWith(first, "<?xml") || startsWith(first, "<en-export")) {
            return said("XML: export it as text, Markdown, CSV or JSON, and import that");
        }
        if (startsWith(first, "BEGIN:VCALENDAR")) {
            return said("a calendar, whose events haven does not read");
        }
        return Optional.empty();
    }

    private static boolean startsWith(String line, String begin) {
        return line.regionMatches(true, 0, begin, 0, begin.length());
    }

    private static boolean is(ImportText text, String begin) {
        byte[] bytes = new byte[begin.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) begin.charAt(i);
        }
        return text.beginsWith(bytes);
    }

    private static Optional<String> said(String what) {
        return Optional.of(what + ".");
    }
}
