package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of entry that there are.
///
/// @param all in the order they are told
public record Kinds(List<Kind> all) {
    /// Those that come with haven.
    public static final Kinds BUILT_IN = new Kinds(List.of(
            Episode.KIND,
            Practice.KIND,
            CheckIn.KIND,
            Note.KIND,
            Topic.KIND,
            Saying.KIND,
            Mark.KIND,
            Review.KIND,
            Mission.KIND,
            Goal.KIND,
            Routine.KIND,
            Homework.KIND,
            Ladder.KIND,
            Attempt.KIND,
            Experiment.KIND,
            Repair.KIND,
            Boundary.KIND,
            TimeOut.KIND,
            Contact.KIND,
            Dialogue.KIND,
            SharedPage.KIND,
            Tool.KIND,
            SafetyLine.KIND,
            Person.KIND));

    /// Keeps its own copy.
    public Kinds {
        all = List.copyOf(all);
    }

    /// These, and one more.
    public Kinds and(Kind more) {
        List<Kind> kinds = new ArrayList<>(all);
        kinds.add(more);
        return new Kinds(kinds);
    }

    /// Those that the journal lists by day.
    public List<Kind> ofDays() {
        return all.stream().filter(Kind::isOfADay).toList();
    }

    /// The kind of this word, in any case.
    public Optional<Kind> named(String word) {
        String low = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return all.stream().filter(kind -> kind.word().equals(low)).findFirst();
    }
}
