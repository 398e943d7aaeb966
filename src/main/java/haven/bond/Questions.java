package haven.bond;

import haven.bond.Clause.Sign;
import haven.bond.Reading.Found;
import java.util.List;

/// What may be heard as blame in what is asked: a question that wants a defence and no answer.
final class Questions {
    private final Lexicon lexicon;

    Questions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Adds what is read.
    void read(Clause clause, List<Found> found) {
        if (!clause.is(Sign.SUPPOSED)
                && !isAtHead("innocent", clause)
                && (clause.is(Sign.WHY) ? isWhyCharged(clause) : isCharged(clause))) {
            found.add(new Found(Reading.CHARGE, clause.start(), clause.head()));
        }
    }

    private boolean isAtHead(String list, Clause clause) {
        return lexicon.isAt(list, clause.words(), clause.head());
    }

    /// `why can you not`, `why are you so cold`, `how could you`.
    private boolean isWhyCharged(Clause clause) {
        boolean isNotDone = clause.is(Sign.NOT_ASKED) || clause.is(Sign.NEGATED);
        return isUnkind(clause)
                || clause.is(Sign.OFTEN)
                || lexicon.isAt("why-charged", clause.words(), clause.start())
                || (isNotDone && !isAtHead("suggested", clause))
                || (clause.is(Sign.ONLY) && !clause.is(Sign.BEING));
    }

    /// `do you even hear yourself`, `can you not just`, `do you have to be so rude`; but `are you ignoring me` asks.
    private boolean isCharged(Clause clause) {
        boolean isPressed = clause.is(Sign.OWED) || clause.is(Sign.NOT_ASKED);
        return clause.is(Sign.EVEN)
                || isAtHead("charged", clause)
                || (isPressed && isUnkind(clause))
                || (clause.is(Sign.NEGATED) && isAtHead("care", clause))
                || (clause.is(Sign.OWED) && clause.is(Sign.OFTEN));
    }

    private boolean isUnkind(Clause clause) {
        int end = lexicon.end("degree", clause.words(), clause.head());
        return clause.is(Sign.EVEN)
                || isAtHead("charged", clause)
                || isAtHead("harm", clause)
                || (clause.is(Sign.BEING) && lexicon.isAt("trait", clause.words(), Math.max(end, clause.head())));
    }
}
