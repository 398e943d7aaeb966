package haven.bond;

import haven.bond.Reading.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What in a text may be heard as blame, by rules that suggest and forbid nothing.
///
/// @param rules the first that fits a place is the one that is named
/// @param thanks what says that a sentence is meant as thanks
/// @param guesses what says that the rest is a guess, a fear or a thought, and known as one
/// @param grammar how sentences are built
/// @param tone how they sound with what the rules find in them, and where these find nothing
public record Blame(List<BlameRule> rules, Pattern thanks, Pattern guesses, Grammar grammar, Tone tone) {
    /// Somebody's words that are told, but for one's own.
    private static final Pattern REPORTED = Pattern.compile(
            " (?!i |(?:have|had|has|not|to|be|been|was|being|would|could|you) |everyone |everybody |people |friends )[^ ]+ (?:(?:used to|always|once|often|just|would|then) )?(?:say|says|said|saying|told|tell|tells|asked|shouted|yelled|screamed|wrote|claims|claimed|called|calls) ");

    /// Thanks that are said not to have come.
    private static final Pattern MISSED =
            Pattern.compile(" (?:say|said|saying|says|heard|hear|a|the|one|any|single) $");

    /// What comes after is no part of a guess before it.
    private static final Pattern BEGINS_ANEW = Pattern.compile(" (?:and|but) $");

    /// Keeps its own copy.
    public Blame {
        rules = List.copyOf(rules);
    }

    /// A place in a text.
    ///
    /// @param start its first letter
    /// @param end behind its last
    /// @param rule what is said of it
    public record Mark(int start, int end, BlameRule rule) {}

    /// A sentence, and what is found in it.
    ///
    /// @param sentence its words
    /// @param readings what is read by how it is built
    /// @param marks what rules find, none within another
    /// @param cues the same, in words of [Tone]
    record Heard(Utterance sentence, List<Found> readings, List<Mark> marks, Set<String> cues) {}

    /// The places that may be heard as blame, in their order, none within another; where harm is told or a limit is
    /// set, that alone.
    public List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        List<Tone.Part> parts = tone.parts(text, heard(text));
        for (Tone.Part part : parts) {
            for (Heard sentence : part.sentences()) {
                sentence.marks().stream()
                        .filter(mark -> part.leavesOpen() || !tone.weighs(mark.rule()))
                        .forEach(marks::add);
            }
        }
        if (marks.isEmpty()) {
            parts.stream()
                    .filter(Tone.Part::isReproach)
                    .map(Tone.Part::loudest)
                    .forEach(sentence -> toned().ifPresent(rule -> marks.add(new Mark(
                            sentence.starts().getFirst(), sentence.ends().getLast(), rule))));
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /// The places where harm is told or a limit is set, in their order.
    public List<Mark> alone(String text) {
        return in(text).stream().filter(mark -> mark.rule().alone()).toList();
    }

    /// The sentences of a text, and what alone is to be remarked in it, or else all that is found.
    List<Heard> heard(String text) {
        List<Heard> all = new ArrayList<>();
        for (Utterance sentence : Utterance.of(text)) {
            Heard heard = new Heard(sentence, grammar.in(sentence), new ArrayList<>(), new LinkedHashSet<>());
            heard.readings()
                    .forEach(found -> heard.cues().add("{" + found.reading().word() + "}"));
            all.add(heard);
        }
        find(true, all);
        if (all.stream().allMatch(sentence -> sentence.marks().isEmpty())) {
            find(false, all);
        }
        return all;
    }

    private void find(boolean alone, List<Heard> sentences) {
        for (Heard sentence : sentences) {
            rules.stream().filter(rule -> rule.alone() == alone).forEach(rule -> find(rule, sentence));
        }
    }

    private Optional<BlameRule> toned() {
        return rules.stream()
                .filter(rule -> rule.reads().contains(Reading.TONE))
                .findFirst();
    }

    private void find(BlameRule rule, Heard heard) {
        String words = heard.sentence().words();
        if (rule.forgives() && isThanks(words)) {
            return;
        }
        for (Pattern phrase : rule.match()) {
            Matcher match = phrase.matcher(words);
            for (int from = 0; match.find(from); from = match.start() + 1) {
                mark(rule, match.start(), match.end() - 1, heard);
            }
        }
        for (Found reading : heard.readings()) {
            if (rule.reads().contains(reading.reading())) {
                mark(rule, reading.from(), reading.to(), heard);
            }
        }
    }

    private void mark(BlameRule rule, int from, int to, Heard heard) {
        Utterance sentence = heard.sentence();
        // A verb behind "and" may have its subject after where it is said.
        if (to <= from) {
            return;
        }
        Mark mark = new Mark(sentence.starts().get(from + 1), sentence.ends().get(to - 1), rule);
        boolean isPraise = heard.readings().stream()
                .anyMatch(one -> one.reading() == Reading.PRAISE && one.from() < to && from < one.to());
        if ((rule.alone() || !isPraise) && !isMeantOtherwise(rule, sentence.words(), from, to)) {
            rule.cue().ifPresent(heard.cues()::add);
            if (heard.marks().stream().noneMatch(one -> one.start() < mark.end() && mark.start() < one.end())) {
                heard.marks().add(mark);
            }
        }
    }

    private boolean isThanks(String words) {
        Matcher thanked = thanks.matcher(words);
        while (thanked.find()) {
            if (!MISSED.matcher(words.substring(0, thanked.start() + 1)).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeantOtherwise(BlameRule rule, String words, int from, int to) {
        String before = words.substring(0, from + 1);
        return REPORTED.matcher(before).find()
                || (guesses.matcher(before).find()
                        && !BEGINS_ANEW.matcher(before).find())
                || rule.unless().stream().anyMatch(unless -> touches(unless.matcher(words), from, to));
    }

    private static boolean touches(Matcher unless, int from, int to) {
        while (unless.find()) {
            if (unless.start() < to && from < unless.end() - 1) {
                return true;
            }
        }
        return false;
    }
}
