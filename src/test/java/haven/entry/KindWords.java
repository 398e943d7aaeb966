package haven.entry;

import haven.exchange.Export;
import java.util.List;
import java.util.stream.Collectors;

/// The words of all kinds of entry, as sentences list them: a test that is of no kind in particular need not know which
/// there are.
public final class KindWords {
    private KindWords() {}

    /// A text with `{kinds}` as words with commas, `{"kinds"}` as quoted choices, `{kinds.csv}` as tables.
    public static String in(String text) {
        List<String> words = Kinds.BUILT_IN.all().stream().map(Kind::word).toList();
        String quoted = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        int last = quoted.lastIndexOf(", ");
        return text.replace("{kinds}", String.join(", ", words))
                .replace("{\"kinds\"}", quoted.substring(0, last) + " or " + quoted.substring(last + 2))
                .replace(
                        "{kinds.csv}",
                        Kinds.BUILT_IN.all().stream().map(Export::file).collect(Collectors.joining(", ")))
                .replace(
                        "{kinds of days}",
                        Kinds.BUILT_IN.ofDays().stream().map(Kind::word).collect(Collectors.joining(", ")));
    }
}
