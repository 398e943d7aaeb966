package haven.bond;

import haven.bond.Clause.Sign;

/// What somebody is said to be or to have: `you are so selfish`, `you were acting like a child`, `you have a temper`,
/// `you are not fair`.
final class Traits {
    private final Lexicon lexicon;

    Traits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Where it ends; `-1` if nothing is said that may be heard as blame.
    int end(Clause clause) {
        int end = clause.is(Sign.SUPPOSED) ? -1 : being(clause);
        return end < 0 && clause.isSaid() ? having(clause) : end;
    }

    private int being(Clause clause) {
        int linked = lexicon.end("link", clause.words(), clause.head());
        if (linked < 0 && !clause.is(Sign.BEING) && !lexicon.isAt("bare", clause.words(), clause.head())) {
            return -1;
        }
        int at = Math.max(linked, clause.head());
        return described(clause.words(), at, clause.is(Sign.NEGATED) ? "virtue" : "trait");
    }

    private int having(Clause clause) {
        int at = clause.is(Sign.HAVING) ? clause.head() : lexicon.end("own", clause.words(), clause.head());
        return at < 0 ? -1 : described(clause.words(), at, "vice");
    }

    /// Where one of a list ends, with words of degree and at most one other word before it.
    private int described(String words, int at, String list) {
        int place = at;
        for (int next = at; next >= 0; next = lexicon.end("degree", words, place)) {
            place = next;
            int end = lexicon.end(list, words, place);
            if (end >= 0) {
                return end;
            }
        }
        int other = words.indexOf(' ', place + 1);
        return other < 0 || place == at || lexicon.isAt("border", words, place) ? -1 : lexicon.end(list, words, other);
    }
}
