package haven.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A pause between two people, with a time to come back, and when that was. Its own time is when it began.
public final class TimeOut extends Kind {
    /// Whom it was taken from.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who is it with? (initials will do)")
            .option("NAME", "who it is with; may be repeated")
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// When to be back.
    public static final Field<Optional<Instant>> BACK_BY =
            Field.of("back-by", Types.INSTANT_AHEAD).called("Back by").shared(Sharing.PRIVATE);
    /// When the person was back.
    public static final Field<Optional<Instant>> CAME_BACK =
            Field.of("came-back", Types.INSTANT).called("Back at").shared(Sharing.PRIVATE);
    /// How it stands.
    public static final Field<TimeOutState> STATE = Field.of("state", Types.word(TimeOutState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);
    /// Anything about it.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything to keep about it?")
            .option("TEXT", "anything to keep about it")
            .told()
            .shared(Sharing.PRIVATE);

    /// The kind itself.
    public static final TimeOut KIND = new TimeOut();

    private TimeOut() {
        super("time-out", WITH, BACK_BY, CAME_BACK, STATE, NOTE);
    }

    /// That the person is back is in its line, with the time.
    @Override
    public String sort(Entry entry) {
        return entry.get(STATE) == TimeOutState.LET_GO ? title() + ", let go" : "";
    }

    @Override
    public List<Detail> details(Entry entry) {
        return List.of(
                detail(entry, WITH),
                new Detail(BACK_BY.label(), clock(entry, BACK_BY)),
                new Detail(CAME_BACK.label(), clock(entry, CAME_BACK)),
                new Detail(STATE.label(), entry.get(STATE) == TimeOutState.LET_GO ? entry.shown(STATE) : ""),
                detail(entry, NOTE));
    }

    /// Until when it was to last, and when it ended.
    @Override
    public String line(Entry entry) {
        String until = clock(entry, BACK_BY);
        String back = clock(entry, CAME_BACK);
        String said = (until.isEmpty() ? "" : "until " + until) + (back.isEmpty() ? "" : ", back at " + back);
        return said.startsWith(", ") ? said.substring(2) : said;
    }

    @Override
    public boolean isInOwnWords() {
        return false;
    }

    /// On the clock that the person had then; with its date where that is another day's.
    private static String clock(Entry entry, Field<Optional<Instant>> field) {
        return entry.get(field)
                .map(at -> at.atZone(entry.stamp().zone()))
                .map(at -> (at.toLocalDate().equals(entry.stamp().local().toLocalDate()) ? "" : at.toLocalDate() + " ")
                        + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
                .orElse("");
    }
}
