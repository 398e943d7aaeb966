package haven.bond;

import haven.bond.Clause.Sign;
import haven.bond.Reading.Found;
import java.util.List;

/// What may be heard as blame, or is praise, in what is said of somebody.
final class Statements {
    private final Lexicon lexicon;
    private final Traits traits;

    Statements(Lexicon lexicon) {
        this.lexicon = lexicon;
        traits = new Traits(lexicon);
    }

    /// Adds what is read.
    void read(Clause clause, List<Found> found) {
        int trait = traits.end(clause);
        add(trait >= 0, Reading.TRAIT, clause, trait, found);
        add(isPraise(clause), Reading.PRAISE, clause, clause.end(), found);
        add(isHarm(clause), Reading.HARM, clause, endAtHead("harm", clause), found);
        add(isNeglect(clause), Reading.NEGLECT, clause, endAtHead("care", clause), found);
        add(isMind(clause), Reading.MIND, clause, endAtHead("belief", clause), found);
        add(isOwed(clause) || isMissed(clause), Reading.ORDER, clause, endAtHead("missed", clause), found);
        add(isTagged(clause), Reading.CHARGE, clause, clause.head(), found);
    }

    private static void add(boolean isRead, Reading reading, Clause clause, int end, List<Found> found) {
        if (isRead) {
            found.add(new Found(reading, clause.start(), Math.max(end, clause.head())));
        }
    }

    private int endAtHead(String list, Clause clause) {
        return lexicon.end(list, clause.words(), clause.head());
    }

    private boolean isAtHead(String list, Clause clause) {
        return endAtHead(list, clause) >= 0;
    }

    private boolean isWithin(String list, Clause clause) {
        int at = lexicon.next(list, clause.words(), clause.head());
        return at >= 0 && at < clause.end();
    }

    /// What is never done, or never has to be, is good where it would hurt; what is always done is good where it helps.
    private boolean isPraise(Clause clause) {
        if (clause.is(Sign.NEVER)) {
            return clause.is(Sign.FREED) || isAtHead("unkind", clause) || isAtHead("harm", clause);
        }
        return clause.isSaid() && !clause.is(Sign.OWED) && !clause.is(Sign.ONLY) && isAtHead("kindness", clause);
    }

    /// `you lied`; but `you were hurt` is sympathy.
    private boolean isHarm(Clause clause) {
        int end = endAtHead("harm", clause);
        if (end < 0 || !clause.isSaid()) {
            return false;
        }
        String verb = clause.words().substring(clause.head() + 1, clause.words().indexOf(' ', clause.head() + 1));
        return !clause.is(Sign.BEING) || verb.endsWith("ing") || verb.endsWith("in");
    }

    /// `you do not listen`, `you did not even call`, `you refuse to see it`; that somebody did not come once is a fact.
    private boolean isNeglect(Clause clause) {
        if (clause.is(Sign.SUPPOSED) || clause.is(Sign.FREED)) {
            return false;
        }
        if (!clause.is(Sign.NEGATED)) {
            return isAtHead("refusal", clause);
        }
        if (clause.is(Sign.BEING)) {
            return isAtHead("lacking", clause) || isAtHead("bother", clause);
        }
        boolean isHabit = isAtHead("duty", clause) && !clause.is(Sign.ONCE);
        return clause.is(Sign.EVEN)
                || clause.is(Sign.STILL)
                || isHabit
                || isAtHead("care", clause)
                || isAtHead("bother", clause);
    }

    /// `you just want to win`, `you obviously forgot`, `you think i am stupid`, `you did it on purpose`.
    private boolean isMind(Clause clause) {
        if (!clause.isSaid()) {
            return false;
        }
        boolean isKnown = clause.is(Sign.SURELY) && !isWithin("virtue", clause);
        boolean isMotive = clause.is(Sign.ONLY) && isAtHead("motive", clause);
        return isKnown || isMotive || isAtHead("belief", clause) || isWithin("purpose", clause);
    }

    /// `you have to stop`; but `you have to see this` invites and `you do not have to` frees.
    private boolean isOwed(Clause clause) {
        return clause.is(Sign.OWED)
                && !clause.is(Sign.FREED)
                && !clause.is(Sign.SUPPOSED)
                && !isAtHead("invited", clause);
    }

    /// `if you cared`, `if you had just asked`: it says that it was not so.
    private boolean isMissed(Clause clause) {
        boolean isUnreal = clause.is(Sign.HAVING) && clause.is(Sign.ONLY);
        return clause.is(Sign.SUPPOSED) && !clause.is(Sign.NEGATED) && (isUnreal || isAtHead("missed", clause));
    }

    /// `you did not think, did you`: what is not done, and a defence asked for.
    private boolean isTagged(Clause clause) {
        String words = clause.words();
        int last = words.lastIndexOf(' ', words.length() - 2);
        int tag = Math.max(0, words.lastIndexOf(' ', last - 1));
        return clause.is(Sign.NEGATED)
                && !clause.is(Sign.FREED)
                && lexicon.isAt("tag", words, tag)
                && !isAtHead("innocent", clause);
    }
}
