package haven.report;

import haven.calendar.English;
import haven.entry.Entry;
import haven.journal.PastChange;
import haven.journal.Revision;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Says what an undo or the undo of one did.
///
/// @param today the person's day
/// @param zone where their clock is
/// @param signs what can be shown
/// @param quotes whether what was done is told with what is in it; a list always is
public record UndoLine(LocalDate today, ZoneId zone, Signs signs, boolean quotes) {
    private static final String TAKEN_BACK = "Taken back";
    private static final String BROUGHT_BACK = "Brought back";
    private static final String TAKEN_OUT = "Taken out again";
    private static final String PUT_BACK = "Put back";
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAME = 40;

    /// What an undo took back.
    public String undone(PastChange done) {
        String verb = verb(TAKEN_BACK, BROUGHT_BACK, done);
        String next = verb.equals(BROUGHT_BACK) ? "takes %s out again" : "puts %s back";
        return verb + ": " + what(done) + ". haven undo --redo " + next.formatted(it(done)) + ".";
    }

    /// What was put back.
    public String redone(PastChange done) {
        String verb = verb(TAKEN_OUT, PUT_BACK, done);
        String next = verb.equals(TAKEN_OUT) ? "brings %s back" : "takes %s back again";
        return verb + ": " + what(done) + ". haven undo " + next.formatted(it(done)) + ".";
    }

    private static String it(PastChange done) {
        return isOne(done) || done.entries() == 0 ? "it" : "them";
    }

    private String what(PastChange done) {
        if (isOne(done)) {
            Revision one = told(done).getFirst();
            boolean isThere = one.before().isPresent() && one.after().isPresent();
            return (isThere ? "a change (" + OneLine.of(done.what()) + ") to " : "")
                    + (quotes ? named(one) : EntryLine.named(entry(one), today));
        }
        if (done.entries() == 0) {
            String names = quotes ? names(done.others()) : "";
            return "what haven " + OneLine.of(done.what()) + " did on "
                    + EntryLine.said(done.at().atZone(zone), today) + (names.isEmpty() ? "" : ": " + names);
        }
        return entries(done) + " (" + OneLine.of(done.what()) + ")" + (quotes ? and(done.others()) : "");
    }

    /// What a change was about, for a list of them.
    public String about(PastChange change) {
        if (isOne(change)) {
            return named(told(change).getFirst());
        }
        return change.entries() == 0 ? names(change.others()) : entries(change) + and(change.others());
    }

    /// What merely changed was taken back by an undo, and put back by a redo.
    private static String verb(String gone, String there, PastChange done) {
        List<Revision> told = told(done);
        if (!told.isEmpty() && told.stream().allMatch(each -> each.before().isEmpty())) {
            return there;
        }
        boolean allWent =
                !told.isEmpty() && told.stream().allMatch(each -> each.after().isEmpty());
        return allWent || gone.equals(TAKEN_BACK) ? gone : there;
    }

    private static boolean isOne(PastChange change) {
        return change.entries() == change.first().size() && told(change).size() == 1;
    }

    private String named(Revision revision) {
        return EntryLine.named(entry(revision), today, signs);
    }

    private static Entry entry(Revision revision) {
        return revision.after().or(revision::before).orElseThrow();
    }

    /// Those that came or went, where any did: what merely names them changes with them.
    private static List<Revision> told(PastChange change) {
        List<Revision> cameOrWent = change.first().stream()
                .filter(each -> each.before().isEmpty() != each.after().isEmpty())
                .toList();
        return cameOrWent.isEmpty() ? change.first() : cameOrWent;
    }

    private static String entries(PastChange change) {
        int entries = change.entries() == change.first().size() ? told(change).size() : change.entries();
        return Times.count(entries, "entry", "entries");
    }

    private String and(List<Revision> others) {
        return others.isEmpty() ? "" : ", and " + names(others);
    }

    private String names(List<Revision> others) {
        List<String> all = others.stream()
                .map(UndoLine::entry)
                .map(entry -> entry.kind().name(entry))
                .distinct()
                .toList();
        List<String> names = all.stream()
                .limit(MOST_NAMES)
                .map(name -> Width.shorten(OneLine.of(name), LONGEST_NAME, signs.ellipsis()))
                .toList();
        int more = all.size() - names.size();
        return more == 0 ? English.list(names) : String.join(", ", names) + " and " + more + " more";
    }
}
