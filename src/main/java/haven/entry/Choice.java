package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One word of a few, in any case, with spaces or dashes between its words, or as much of it as no other begins with.
final class Choice<E extends Enum<E> & Word> extends Scalar<E> {
    private static final int FEW = 4;
    private final List<E> words;

    Choice(List<E> words) {
        super(Storage.TEXT, accepted(words, "\""), words.getFirst());
        this.words = words;
    }

    private static String accepted(List<? extends Word> words, String quote) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(quote + word.word() + quote));
        return all.size() > FEW
                ? "one of " + words.stream().map(Word::word).collect(Collectors.joining(", "))
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    @Override
    public E read(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        List<E> begun = new ArrayList<>();
        for (E one : words) {
            if (one.word().equals(word)) {
                return one;
            }
            if (!word.isEmpty() && one.word().startsWith(word)) {
                begun.add(one);
            }
        }
        if (begun.size() != 1) {
            throw new IllegalArgumentException("the answer is " + accepted(words, ""));
        }
        return begun.getFirst();
    }

    @Override
    public String stored(E value) {
        return value.word();
    }

    @Override
    E of(Object stored) {
        for (E one : words) {
            if (one.word().equals(stored)) {
                return one;
            }
        }
        throw new IllegalArgumentException("\"" + stored + "\" is not " + accepted());
    }
}
