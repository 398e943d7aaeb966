package haven.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A list of words: names of people, words to find something by, or the ids of other entries.
public final class WordList extends Parts<String> {
    /// Words to find something by.
    public static final WordList TAGS = new WordList("name", Types.TEXT, "");
    /// Names of people.
    public static final WordList NAMES = new WordList("name", Types.TEXT, "");

    /// Words that no search finds.
    public static final WordList CODES = new WordList("name", Types.CODE, "");

    /// Whole sentences, which may have commas within: a semicolon parts them.
    public static final WordList SENTENCES = new WordList("name", Types.TEXT, "", ';');

    private final String target;
    private final char separator;

    private WordList(String column, Scalar<String> type, String target) {
        this(column, type, target, ',');
    }

    private WordList(String column, Scalar<String> type, String target, char separator) {
        super(required(column, type, ""));
        this.target = target;
        this.separator = separator;
    }

    @Override
    char separator() {
        return separator;
    }

    /// The ids of entries of a kind, none of them twice; what is taken out of the journal is named no more.
    ///
    /// @param kind the kind's word
    public static WordList links(String kind) {
        return new WordList(Kind.table(kind), Types.CODE, kind);
    }

    /// The word of the kind whose entries these are the ids of.
    public Optional<String> target() {
        return target.isEmpty() ? Optional.empty() : Optional.of(target);
    }

    @Override
    public String of(Object... values) {
        return (String) values[0];
    }

    @Override
    Object[] values(String part) {
        return new Object[] {part};
    }

    @Override
    public String readPart(String typed) {
        require(typed);
        return target.isEmpty() ? typed.strip() : EntryId.read(typed.strip());
    }

    @Override
    public void require(String part) {
        if (part.isBlank()) {
            throw new IllegalArgumentException("it needs a word");
        }
    }

    @Override
    public String word(String part) {
        return part;
    }

    @Override
    boolean isSaidOnce() {
        return target.isEmpty();
    }

    @Override
    Optional<String> key(String part) {
        return target.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    /// An id is nobody's name.
    @Override
    List<String> reworded(List<String> parts, UnaryOperator<String> words) {
        return target.isEmpty() ? super.reworded(parts, words) : parts;
    }

    @Override
    List<String> initials(List<String> parts) {
        return parts.stream().map(Redaction::initials).toList();
    }
}
