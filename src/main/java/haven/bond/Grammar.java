package haven.bond;

import haven.bond.Clause.Sign;
import haven.bond.Reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads who is said to do or be what, beside any phrases: the words of a language are many, the ways to build blame of
/// them few.
public final class Grammar {
    private final Lexicon lexicon;
    private final ClauseReader clauses;
    private final Statements statements;
    private final Questions questions;

    /// @param lists words by what they do in a sentence
    Grammar(Map<String, List<String>> lists) {
        lexicon = new Lexicon(lists);
        clauses = new ClauseReader(lexicon);
        statements = new Statements(lexicon);
        questions = new Questions(lexicon);
    }

    /// What is read in a sentence, what stands in more than one way more than once.
    List<Found> in(Utterance sentence) {
        List<Found> found = new ArrayList<>();
        for (Clause clause : clauses.of(sentence.words())) {
            if (clause.is(Sign.ASKED) || clause.is(Sign.WHY)) {
                questions.read(clause, found);
            } else {
                statements.read(clause, found);
            }
        }
        addOrders(sentence, found);
        addComparison(sentence.words(), found);
        return found;
    }

    /// An order begins a sentence, or stands after a comma, an "and", a name or a "please".
    private void addOrders(Utterance sentence, List<Found> found) {
        String words = sentence.words();
        for (int at = lexicon.next("order", words, 0); at >= 0; at = lexicon.next("order", words, at + 1)) {
            if (at == 0 || sentence.pauses().contains(at) || lexicon.startBefore("before-order", words, at) >= 0) {
                found.add(new Found(Reading.ORDER, at, lexicon.end("order", words, at)));
            }
        }
    }

    private void addComparison(String words, List<Found> found) {
        int at = lexicon.next("comparison", words, 0);
        if (at >= 0) {
            found.add(new Found(Reading.COMPARISON, at, lexicon.end("comparison", words, at)));
        }
    }
}
