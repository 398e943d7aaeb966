package haven.entry;

import haven.text.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that every entry of a kind can say: its name, its type, and all that anybody needs to know of it.
///
/// Its name is one name: `distress-now` as an option, `distressNow` in JSON, `distress_now` in the journal and in a
/// table. A list is named as one of it is, and with an s where all of it is meant: `--tag`, `tags`.
///
/// What it is is said once, as it is declared.
///
/// @param <T> its value
public final class Field<T> implements Question {
    private final String name;
    private final Type<T> type;
    private String plural;
    private String question = "";
    private String label = "";
    private String optionLabel = "";
    private String optionHelp = "";
    private String optionExample = "";
    private String refusal = "";
    private String told = "";
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private Sharing sharing;
    private boolean isAside;
    private boolean isOneLine;
    private boolean isEssential;
    private boolean isPartByPart;

    private Field(String name, Type<T> type) {
        this.name = name;
        this.type = type;
        this.plural = type.isList() ? name + "s" : name;
        this.sharing = type.isList() || type.isAnyText() ? Sharing.WORDS : Sharing.FIGURES;
    }

    /// A field of this name and type.
    ///
    /// @param name lower case, with dashes between words; of a list the name of one
    public static <T> Field<T> of(String name, Type<T> type) {
        return new Field<>(name, type);
    }

    /// All of the list has the name of one: body, with.
    Field<T> uncounted() {
        plural = name;
        return this;
    }

    /// A form asks for it so, and a page shows it under the same words; an example may follow in parentheses.
    Field<T> asked(String words) {
        question = words;
        return this;
    }

    /// A page calls it so.
    Field<T> called(String words) {
        label = words;
        return this;
    }

    /// An option of its name takes it. What has the same help is shown in one line of it.
    ///
    /// @param value what the option takes: `NAME`
    Field<T> option(String value, String help) {
        optionLabel = value;
        optionHelp = help;
        return this;
    }

    /// Its option could be written so, for whoever wrote what cannot be read.
    Field<T> example(String value) {
        optionExample = value;
        return this;
    }

    /// Words of this sort complete it, and it is found by them.
    Field<T> completedBy(Vocabulary words) {
        vocabulary = Optional.of(words);
        return this;
    }

    /// No entry is without it.
    ///
    /// @param why a clause for whoever takes it out
    Field<T> required(String why) {
        refusal = why;
        return this;
    }

    /// How much it gives away, where that is not what its type is.
    Field<T> shared(Sharing how) {
        sharing = how;
        return this;
    }

    /// It is said on one line, whatever it was typed with.
    Field<T> onOneLine() {
        isOneLine = true;
        return this;
    }

    /// A form asks for its parts one at a time, until an empty line; a page has each on a line of its own.
    Field<T> partByPart() {
        isPartByPart = true;
        return this;
    }

    /// It says nothing of its own: an entry with nothing else is empty.
    Field<T> aside() {
        isAside = true;
        return this;
    }

    /// An entry without it is unfinished.
    Field<T> essential() {
        isEssential = true;
        return this;
    }

    /// The line that says what was kept has it.
    Field<T> told() {
        return told(name);
    }

    /// The line that says what was kept has it.
    ///
    /// @param words what stands before a number
    Field<T> told(String words) {
        told = words;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    /// As [#name()]; of a list the name of all of it.
    public String plural() {
        return plural;
    }

    /// Its name in JSON: `distressNow`.
    public String json() {
        return json(plural);
    }

    /// A name with dashes as JSON has it.
    public static String json(String name) {
        StringBuilder json = new StringBuilder();
        for (String part : name.split("-", -1)) {
            json.append(json.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return json.toString();
    }

    /// Its name in a table: `distress_now`.
    public String column() {
        return plural.replace('-', '_');
    }

    /// Its option: `--distress-now`.
    public String option() {
        return "--" + name;
    }

    /// What its option takes; empty where it has none.
    public String optionLabel() {
        return optionLabel;
    }

    /// How its option could be written; empty where that needs no example.
    public String optionExample() {
        return optionExample.isEmpty() ? "" : "For example " + option() + " " + optionExample + ".";
    }

    /// What its option is for.
    public String optionHelp() {
        return optionHelp;
    }

    /// Whether it holds names of people, of whom others are told initials.
    public boolean namesPeople() {
        return type == WordList.NAMES;
    }

    @Override
    public Type<T> type() {
        return type;
    }

    /// The value where nothing is said.
    public T none() {
        return type.none();
    }

    /// Whether a form asks for it.
    public boolean isAsked() {
        return !question.isEmpty();
    }

    @Override
    public String words() {
        return question;
    }

    @Override
    public String label() {
        return label.isEmpty() ? Question.super.label() : label;
    }

    /// Whether no entry is without it.
    public boolean isRequired() {
        return !refusal.isEmpty();
    }

    /// How much it gives away.
    public Sharing sharing() {
        return sharing;
    }

    @Override
    public Optional<Vocabulary> completes() {
        return vocabulary;
    }

    /// Whether an entry with nothing else is empty.
    public boolean isAside() {
        return isAside;
    }

    /// Whether an entry without it is unfinished.
    public boolean isEssential() {
        return isEssential;
    }

    /// What stands before a number of it in the line that says what was kept; empty where that line does not have it.
    public String toldAs() {
        return told;
    }

    @Override
    public List<Question> each(Entry entry) {
        return isPartByPart && type instanceof Parts<?> parts ? parts.each(this, entry) : List.of(this);
    }

    @Override
    public String answer(Entry entry) {
        return type.written(entry.get(this));
    }

    @Override
    public String onPage(Entry entry) {
        return isPartByPart && type instanceof Parts<?> parts ? parts.onLines(entry.get(this)) : answer(entry);
    }

    @Override
    public Entry answered(Entry entry, String text) {
        if (text.equals(answer(entry))) {
            return entry;
        }
        if (text.isBlank() && isRequired()) {
            throw new IllegalArgumentException(refusal);
        }
        boolean isTakenOut = text.isEmpty() && type.written(none()).isEmpty();
        return entry.with(
                this,
                isTakenOut ? none() : type.read(isOneLine ? OneLine.of(text).strip() : text));
    }

    @Override
    public String toString() {
        return name;
    }
}
