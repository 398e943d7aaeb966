package haven.bond;

import haven.bond.Clause.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds who is spoken to or of in a sentence, and what is said of them.
final class ClauseReader {
    /// What may stand between the one and what is said of them, by what it tells; the first that fits is taken.
    private static final List<Map.Entry<String, Set<Sign>>> HELPS = List.of(
            Map.entry("never", EnumSet.of(Sign.NEGATED, Sign.NEVER)),
            Map.entry("not", EnumSet.of(Sign.NEGATED)),
            Map.entry("habit", EnumSet.of(Sign.OFTEN)),
            Map.entry("surmise", EnumSet.noneOf(Sign.class)),
            Map.entry("owed", EnumSet.of(Sign.OWED)),
            Map.entry("even", EnumSet.of(Sign.EVEN)),
            Map.entry("still", EnumSet.of(Sign.STILL)),
            Map.entry("only", EnumSet.of(Sign.ONLY)),
            Map.entry("surely", EnumSet.of(Sign.SURELY)),
            Map.entry("would", EnumSet.of(Sign.WOULD, Sign.ONCE)),
            Map.entry("being", EnumSet.of(Sign.BEING)),
            Map.entry("having", EnumSet.of(Sign.HAVING, Sign.ONCE)),
            Map.entry("once", EnumSet.of(Sign.ONCE)),
            Map.entry("help", EnumSet.noneOf(Sign.class)));

    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The clauses of a sentence, in their order.
    List<Clause> of(String words) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = lexicon.next("subject", words, from); at >= 0; at = lexicon.next("subject", words, from)) {
            from = lexicon.end("subject", words, at);
            if (!isObject(words, at, from)) {
                Clause clause = clause(words, at, from);
                clauses.add(clause);
                addSecondVerb(clause, clauses);
            }
        }
        return clauses;
    }

    /// Whether the one is who it is done to: `with you`, but `with you are` is not that.
    private boolean isObject(String words, int start, int end) {
        return lexicon.startBefore("before-object", words, start) >= 0 && !lexicon.isAt("finite", words, end);
    }

    private Clause clause(String words, int subject, int subjectEnd) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        int start = before(words, subject, signs);
        int head = subjectEnd;
        for (int next = head; next >= 0; next = help(words, head, signs)) {
            head = next;
        }
        return new Clause(words, start, head, end(words, head), signs);
    }

    /// Where it begins, with what asks or supposes before the one.
    private int before(String words, int subject, Set<Sign> signs) {
        int start = subject;
        int not = lexicon.startBefore("not", words, start);
        int auxiliary = lexicon.startBefore("asking", words, not >= 0 ? not : start);
        if (auxiliary >= 0) {
            signs.add(Sign.ASKED);
            if (not >= 0) {
                signs.add(Sign.NOT_ASKED);
            }
            if (lexicon.isAt("being", words, auxiliary)) {
                signs.add(Sign.BEING);
            }
            start = auxiliary;
        }
        int why = lexicon.startBefore(auxiliary >= 0 ? "why" : "why-straight", words, start);
        if (why >= 0) {
            signs.add(Sign.WHY);
            start = why;
        }
        int supposing = lexicon.startBefore("supposing", words, start);
        if (supposing >= 0) {
            signs.add(Sign.SUPPOSED);
            start = supposing;
        }
        return start;
    }

    /// Where a helping word that stands here ends; `-1` if there is none.
    private int help(String words, int at, Set<Sign> signs) {
        if (lexicon.isAt("full", words, at)) {
            return -1;
        }
        for (Map.Entry<String, Set<Sign>> help : HELPS) {
            int end = lexicon.end(help.getKey(), words, at);
            if (end > at) {
                if (help.getKey().equals("owed") && signs.contains(Sign.NEGATED)) {
                    signs.add(Sign.FREED);
                }
                signs.addAll(help.getValue());
                return end;
            }
        }
        return -1;
    }

    private int end(String words, int head) {
        int border = lexicon.next("border", words, words.indexOf(' ', head + 1));
        return border < 0 ? words.length() - 1 : border;
    }

    /// `you walked off and ignored me`: what is said after an "and" of the same one, where nobody else comes between.
    private void addSecondVerb(Clause first, List<Clause> clauses) {
        String words = first.words();
        int end = lexicon.end("and", words, first.end());
        if (end >= 0 && !lexicon.isAt("subject", words, end) && first.isSaid()) {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            int head = end;
            for (int next = head; next >= 0; next = help(words, head, signs)) {
                head = next;
            }
            clauses.add(new Clause(words, end, head, end(words, head), signs));
        }
    }
}
