package haven.command.housekeeping;

import haven.App;
import haven.UserError;
import haven.calendar.DateOrder;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.entry.Types;
import haven.exchange.ImportFormat;
import haven.exchange.ReadAs;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What `haven import` is told of a file.
final class ImportOptions {
    private ImportOptions() {}

    /// The form that it is in, where that is said: `--map` says it too.
    static Optional<ImportFormat> format(Arguments arguments) {
        Optional<ImportFormat> said = arguments
                .value("--format")
                .map(word -> ImportFormat.of(word)
                        .orElseThrow(() -> UserError.usage(
                                "There is no format \"" + word + "\".",
                                Nearest.question(word, ImportFormat.words()) + "The formats are "
                                        + listed(ImportFormat.words()) + ".")));
        return said.isEmpty() && arguments.has("--map") ? Optional.of(ImportFormat.TABLE) : said;
    }

    private static String listed(List<String> words) {
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// How it is to be read.
    static ReadAs readAs(Arguments arguments, App app) {
        return new ReadAs(
                app.now().toLocalDate(),
                arguments.value("--date-order").map(ImportOptions::order),
                moods(arguments.values("--mood")),
                arguments.values("--map"),
                arguments.value("--encoding").map(ImportOptions::encoding));
    }

    private static DateOrder order(String word) {
        return DateOrder.of(word)
                .orElseThrow(() -> UserError.usage(
                        "There is no order \"" + word + "\" of dates.", "It is dmy (day, month, year), mdy or ymd."));
    }

    private static Map<String, Integer> moods(List<String> said) {
        Map<String, Integer> moods = new HashMap<>();
        for (String one : said) {
            int equals = one.lastIndexOf('=');
            String word = equals < 0 ? "" : one.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            OptionalInt number = rating(one.substring(equals + 1));
            if (word.isEmpty() || number.isEmpty()) {
                throw UserError.usage(
                        "--mood \"" + one + "\" gives no word a number.",
                        "It is WORD=NUMBER, from 0 to 10, such as --mood \"so lala=5\".");
            }
            moods.put(word, number.getAsInt());
        }
        return moods;
    }

    private static OptionalInt rating(String typed) {
        try {
            return Types.RATING.read(typed.strip());
        } catch (IllegalArgumentException none) {
            return OptionalInt.empty();
        }
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw UserError.usage(
                    "haven does not know the encoding \"" + name + "\".",
                    "It knows utf-8, utf-16, windows-1252, iso-8859-1 and others that Java has.");
        }
    }
}
