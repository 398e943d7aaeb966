package haven.exchange;

import java.util.List;

/// A column of a table, and the field of the JSON that it stands for.
///
/// @param name of both
/// @param form what a cell holds
/// @param parts of each thing in a list of objects, in their order; a number's begins with a hash
record Column(String name, Form form, List<String> parts) {
    /// What a cell holds.
    enum Form {
        /// A text.
        TEXT,
        /// A number.
        NUMBER,
        /// A list of texts.
        WORDS,
        /// A list of objects.
        OBJECTS
    }

    static Column text(String name) {
        return new Column(name, Form.TEXT, List.of());
    }

    static Column number(String name) {
        return new Column(name, Form.NUMBER, List.of());
    }

    static Column words(String name) {
        return new Column(name, Form.WORDS, List.of());
    }

    static Column objects(String name, String... parts) {
        return new Column(name, Form.OBJECTS, List.of(parts));
    }

    static boolean isNumber(String part) {
        return part.startsWith("#");
    }

    static String field(String part) {
        return isNumber(part) ? part.substring(1) : part;
    }
}
