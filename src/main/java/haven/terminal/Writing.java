package haven.terminal;

import haven.entry.Vocabulary;
import java.util.List;

/// What goes along with a person's writing: words to complete with, and somebody who keeps a line that is not ended.
public interface Writing {
    /// Of what is neither completed nor kept.
    Writing OF_NOTHING = new Writing() {
        @Override
        public List<String> words(Vocabulary kind) {
            return List.of();
        }

        @Override
        public void stands(String line) {
            // Nobody keeps it.
        }
    };

    /// Words of a kind, the ones to be offered first at the beginning; asked for when Tab is first pressed.
    List<String> words(Vocabulary kind);

    /// What may be said of a line while it is typed, each to be shown below it; mostly nothing.
    default List<String> remarks(String line) {
        return List.of();
    }

    /// Told what stands in a line that is still being typed, at most five times a second, on a thread of its own.
    void stands(String line);
}
