package haven.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that helps, in the person's own words: a drill, a thing, a person. Its time is when it was added.
public final class Tool extends Kind {
    /// What it is called.
    public static final Field<String> NAME = Field.of("name", Types.TEXT)
            .asked("What do you call it?")
            .called("name")
            .option("NAME", "another name, for edit")
            .required("it needs one")
            .onOneLine();
    /// What sort of help it is.
    public static final Field<ToolType> TYPE = Field.of("type", Types.word(ToolType.values()))
            .asked("What type is it? (drill, thing, person, place, phrase, music, movement, step)")
            .called("type")
            .option("TYPE", "its type; only this type for list and pick")
            .required("it needs one")
            .aside();
    /// Anything about it.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything about it?")
            .called("note")
            .option("TEXT", "anything about it")
            .onOneLine();
    /// When it helps.
    public static final Field<String> HELPS = Field.of("helps", Types.TEXT)
            .asked("When does it help?")
            .called("when it helps")
            .option("TEXT", "when it helps")
            .onOneLine();
    /// How often the person has told that they used it; practices of a drill count beside these.
    public static final Field<Integer> USES = Field.of("uses", Types.COUNT).aside();
    /// When the last of these uses was.
    public static final Field<Optional<Instant>> LAST_USED =
            Field.of("last-used", Types.INSTANT).aside();

    /// The kind itself.
    public static final Tool KIND = new Tool();

    private Tool() {
        super("toolkit", NAME, TYPE, NOTE, HELPS, USES, LAST_USED);
    }

    @Override
    public String plural() {
        return "things of the toolkit";
    }

    @Override
    public String sort(Entry entry) {
        return entry.get(TYPE).word();
    }

    @Override
    public String one() {
        return "thing of the toolkit";
    }

    @Override
    public boolean isOfADay() {
        return false;
    }

    @Override
    public boolean isSame(Entry one, Entry other) {
        return super.isSame(one, other)
                || (one.get(TYPE) == other.get(TYPE) && one.get(NAME).equalsIgnoreCase(other.get(NAME)));
    }

    /// Only the name of a drill that is there can count its practices and be begun.
    @Override
    public Optional<String> drill(Entry entry) {
        return entry.get(TYPE) == ToolType.DRILL ? Optional.of(entry.get(NAME)) : Optional.empty();
    }

    /// A drill's practices count as uses.
    @Override
    public List<String> alongside() {
        return List.of("practices", "lastPractised");
    }

    @Override
    public String isThereAlready(Entry there) {
        return "Your toolkit already has the " + there.get(TYPE).word() + " \"" + there.get(NAME) + "\".";
    }
}
