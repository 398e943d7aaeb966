package haven.guide;

import haven.guide.Known.Choice;
import java.util.List;
import java.util.Optional;

/// Where a hard moment is.
public sealed interface Scene {
    /// The practice or the questions that go on in it, if any do.
    default Optional<Session> going() {
        return Optional.empty();
    }

    /// Something is practised.
    ///
    /// @param session the practice
    /// @param first whether it is the first breaths
    record Practising(Session session, boolean first) implements Scene {
        @Override
        public Optional<Session> going() {
            return Optional.of(session);
        }
    }

    /// Something is to be chosen.
    ///
    /// @param heading the question
    /// @param text what is said before it; may be empty
    /// @param choices what there is, best first
    /// @param selected which is pointed at, from 0
    record Choosing(String heading, String text, List<Choice> choices, int selected) implements Scene {
        Choosing moved(int by) {
            return new Choosing(heading, text, choices, Math.clamp(selected + (long) by, 0, choices.size() - 1));
        }
    }

    /// It is being named: every question may be left.
    ///
    /// @param session the questions
    record Naming(Session session) implements Scene {
        @Override
        public Optional<Session> going() {
            return Optional.of(session);
        }
    }

    /// It is over.
    ///
    /// @param exitCode 0, or that of the signal that ended it
    record Left(int exitCode) implements Scene {}
}
