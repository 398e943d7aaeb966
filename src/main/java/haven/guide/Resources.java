package haven.guide;

import haven.drill.Drill;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person has at hand when the moment is hard: asked for when it is needed, and answered at once, with what
/// holds for anybody where nothing is known.
public interface Resources {
    /// What may be practised next, best first, each with why.
    ///
    /// @param strength how strong it is, 0 to 10, where that was said
    /// @param justDone the practice that has just ended, after the first breaths
    List<Choice> offers(OptionalInt strength, Optional<Session> justDone);

    /// Who can be reached: the person's own contacts, then their country's help lines. At least one, all in sight of
    /// one key.
    List<Choice> people();

    /// What is practised with the eyes open.
    Drill grounding();

    /// The questions that name what is going on.
    Drill naming();

    /// The person's toolkit, as lines no wider than this.
    List<String> toolkit(int columns);

    /// The person's own contacts and the help lines of their country, or of the one that was chosen, as lines no wider
    /// than this.
    ///
    /// @param country its place in [#countries()]; -1 where none was chosen
    List<String> support(int columns, int country);

    /// The countries that there are help lines of, by name.
    List<String> countries();

    /// Something to choose.
    ///
    /// @param label what it is
    /// @param reason why; may be empty
    /// @param action what choosing it does
    record Choice(String label, String reason, Action action) {}

    /// What choosing something does.
    sealed interface Action {
        /// Begins a practice.
        record Practise(Drill drill) implements Action {}

        /// Asks the questions that name it.
        record NameIt() implements Action {}

        /// Shows who can help.
        record Support() implements Action {}

        /// Ends here.
        record Leave() implements Action {}
    }
}
