package haven.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a repair begins, in the person's own words or in one of a few sentences that come with haven: by its number, or
/// with Tab. A question mark shows them.
public final class FirstSentence implements Question {
    @Override
    public String name() {
        return Repair.FIRST.name();
    }

    @Override
    public String words() {
        return Repair.FIRST.words();
    }

    @Override
    public String label() {
        return Repair.FIRST.label();
    }

    @Override
    public String answer(Entry entry) {
        return Repair.FIRST.answer(entry);
    }

    @Override
    public Entry answered(Entry entry, String text) {
        if (text.equals("?")) {
            throw new IllegalArgumentException(listed());
        }
        boolean isNumber = text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= all().size();
        return Repair.FIRST.answered(entry, isNumber ? all().get(Integer.parseInt(text) - 1) : text);
    }

    private static String listed() {
        StringBuilder list = new StringBuilder("some ways to begin:");
        for (int i = 0; i < all().size(); i++) {
            list.append('\n').append(i + 1).append("  ").append(all().get(i));
        }
        return list.append("\nA number takes one of them, and your own words are as good")
                .toString();
    }

    @Override
    public Optional<Vocabulary> completes() {
        return Optional.of(Vocabulary.FIRST_SENTENCE);
    }

    @Override
    public Type<?> type() {
        return Repair.FIRST.type();
    }

    /// Those that come with haven.
    public static List<String> all() {
        return BuiltIn.ALL;
    }

    /// Read when they are first asked for, and only then.
    private static final class BuiltIn {
        private static final List<String> ALL = read();

        private static List<String> read() {
            try (InputStream in = FirstSentence.class.getResourceAsStream("/haven/first-sentences.txt")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
