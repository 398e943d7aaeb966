package haven.journal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what a search looks in.
final class Words {
    private Words() {}

    /// What is not empty of these, a line each.
    static String of(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
