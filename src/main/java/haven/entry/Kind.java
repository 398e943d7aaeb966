package haven.entry;

import haven.text.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What can be kept: a list of typed fields, what is said of such an entry in a line, and its rules.
///
/// Options, forms, pages, drafts, rows, JSON, tables, lists, search, history and redaction follow from it.
public abstract class Kind {
    private final String word;
    private final List<Field<?>> fields;
    private final Optional<Field<?>> state;
    /// The same, as they are found the fastest: every look at an entry asks for the place of one.
    private final Field<?>[] places;

    /// @param word its name: lower case, with dashes
    /// @param fields what such an entry says, in the order it is asked
    protected Kind(String word, Field<?>... fields) {
        this.word = word;
        this.fields = List.of(fields);
        state = named("state", this.fields);
        this.places = fields.clone();
    }

    private static Optional<Field<?>> named(String name, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// Its name, as a person writes it and JSON has it: `check-in`.
    public final String word() {
        return word;
    }

    /// More than one of it, as a file or a number of them is called: `check-ins`, `boundaries`.
    public final String words() {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /// One of it, in a sentence.
    public String one() {
        return word;
    }

    /// More than one of it: `check-ins`.
    public String plural() {
        return one() + "s";
    }

    /// So many of it: `2 check-ins`.
    public final String counted(long count) {
        return Times.count(count, one(), plural());
    }

    /// The table that a journal keeps it in: `check_in`.
    public final String table() {
        return table(word);
    }

    static String table(String word) {
        return word.replace('-', '_');
    }

    /// What such an entry says, in the order it is asked.
    public final List<Field<?>> fields() {
        return fields;
    }

    final int place(Field<?> field) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == field) {
                return i;
            }
        }
        throw new IllegalArgumentException("a " + word + " has no " + field.name());
    }

    /// Whether it is something of a day, which the journal lists; else it stands until it is taken out, as what is in
    /// the toolkit does.
    public boolean isOfADay() {
        return true;
    }

    /// Whether an entry says something of the day it is of: a day with nothing else is unknown. What is set out to be
    /// done, or to be talked about, says nothing of the day on which it was kept.
    public boolean tellsOfItsDay() {
        return true;
    }

    /// How it stands with such an entry, where its entries say so in a field of that name; one that says nothing of it
    /// is open.
    public final Optional<Field<?>> state() {
        return state;
    }

    /// Whether it is still to be done, said or talked about.
    public final boolean isOpen(Entry entry) {
        return state().filter(field -> !entry.says(field)).isPresent();
    }

    /// Whether `haven journal edit` changes it by options too, as what is written every day: a help page has room for
    /// no more, and what is said in a conversation is changed in one, or in an editor.
    public boolean isChangedByOptions() {
        return false;
    }

    /// What it says in a line of a list, over as many lines as were written: the first that was said, but for names and
    /// words to find it by.
    public String line(Entry entry) {
        return fields.stream()
                .filter(field -> !(field.type() instanceof WordList))
                .map(field -> String.join(", ", entry.words(field)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /// What sort of its kind an entry is, in a word: how it stands with it; empty where it is open, or of no special
    /// one.
    public String sort(Entry entry) {
        return state.filter(entry::says).map(entry::shown).orElse("");
    }

    /// What such an entry is called where it is shown: "Note 4f2a1".
    public String title() {
        return word;
    }

    /// What such an entry is called in a sentence: "the win of Monday".
    public final String noun(Entry entry) {
        String sort = sort(entry);
        return sort.isEmpty() ? title() : sort;
    }

    /// What an entry that is of no day is named by.
    public String name(Entry entry) {
        return line(entry);
    }

    /// Whether its line is in the person's own words, which a sentence puts in quotes.
    public boolean isInOwnWords() {
        return true;
    }

    /// When it was written down, where its entries say so.
    public Optional<Field<Optional<Instant>>> recorded() {
        return Optional.empty();
    }

    /// How strong it was before it was settled, where its entries say so.
    public Optional<Field<OptionalInt>> before() {
        return Optional.empty();
    }

    /// How strong it was afterwards, where its entries say so.
    public Optional<Field<OptionalInt>> after() {
        return Optional.empty();
    }

    /// What a form and a page ask about an entry.
    public List<Question> questions(Entry entry) {
        List<Question> questions = new ArrayList<>();
        for (Field<?> field : fields) {
            if (field.isAsked()) {
                questions.add(field);
            }
        }
        return questions;
    }

    /// What is asked of an entry by itself, and not among all its questions.
    ///
    /// @param name as a draft calls it
    public Optional<Question> askedAlone(Entry entry, String name) {
        return Optional.empty();
    }

    /// What a page that shows the entry says, beside its times and what it is linked to. What is empty is left out.
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        for (Field<?> field : fields) {
            if (!isLink(field) && !recorded().equals(Optional.of(field))) {
                details.add(detail(entry, field));
            }
        }
        return details;
    }

    /// What such a page says of a field.
    protected final Detail detail(Entry entry, Field<?> field) {
        return new Detail(field.label(), entry.shown(field));
    }

    private static boolean isLink(Field<?> field) {
        return field.type() instanceof WordList words && words.target().isPresent();
    }

    /// Whether an entry is unfinished without some of what it says.
    public final boolean hasEssentials() {
        return fields.stream().anyMatch(Field::isEssential);
    }

    /// Those of its fields that name other entries.
    public final List<Field<?>> links() {
        return fields.stream().filter(Kind::isLink).toList();
    }

    /// Whether two entries of this kind are one thing, so that only one of them is kept.
    public boolean isSame(Entry one, Entry other) {
        return one.id().equals(other.id());
    }

    /// Whether an entry that arrives says what is there already, under another id.
    public boolean isRepeated(Entry there, Entry arriving) {
        return false;
    }

    /// What is said where a second of one thing would be kept.
    public String isThereAlready(Entry there) {
        return "There already is such a " + word + ".";
    }

    /// The drill that an entry names, which has to be there; nothing where it names none.
    public Optional<String> drill(Entry entry) {
        return Optional.empty();
    }

    /// What a list in JSON says of such an entry beside its fields, which is read past: it follows from other entries.
    public List<String> alongside() {
        return List.of();
    }

    /// The first field that no such entry is without, and this one is.
    public final Optional<Field<?>> lacks(Entry entry) {
        for (Field<?> field : fields) {
            if (field.isRequired()
                    && field.type().isAnyText()
                    && entry.shown(field).isBlank()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    @Override
    public final String toString() {
        return word;
    }
}
