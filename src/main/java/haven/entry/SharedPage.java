package haven.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// That a page was made for somebody else: for whom, over which days, and what of entries it could hold; never what it
/// said.
public final class SharedPage extends Kind {
    /// For whom.
    public static final Field<String> RECIPIENT = Field.of("recipient", Types.NAME)
            .called("For")
            .required("a shared page is for somebody")
            .shared(Sharing.PRIVATE)
            .told();
    /// What was shared: `week`, `patterns`.
    public static final Field<String> PAGE = Field.of("page", Types.NAME)
            .called("What it is")
            .required("a shared page is of something")
            .shared(Sharing.PRIVATE)
            .told();
    /// The first of its days.
    public static final Field<Optional<LocalDate>> FIRST =
            Field.of("first", Types.DAY).called("From").shared(Sharing.PRIVATE);
    /// The last of its days.
    public static final Field<Optional<LocalDate>> LAST =
            Field.of("last", Types.DAY).called("To").shared(Sharing.PRIVATE);
    /// What of entries could be in it, as [Redaction#name(Kind, Field)].
    public static final Field<List<String>> FIELDS =
            Field.of("field", WordList.CODES).called("What could be in it").shared(Sharing.PRIVATE);

    /// The kind itself.
    public static final SharedPage KIND = new SharedPage();

    private SharedPage() {
        super("shared-page", RECIPIENT, PAGE, FIRST, LAST, FIELDS);
    }

    @Override
    public String one() {
        return "shared page";
    }

    /// That something was shared is nothing that happened.
    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public String title() {
        return "shared page";
    }

    @Override
    public String line(Entry entry) {
        return entry.get(PAGE) + " for " + entry.get(RECIPIENT) + ", " + entry.shown(FIRST) + " to "
                + entry.shown(LAST);
    }

    @Override
    public boolean isInOwnWords() {
        return false;
    }
}
