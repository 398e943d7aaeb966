package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.entry.Vocabulary;
import haven.guide.WordFamilies;
import haven.journal.Journal;
import haven.text.OneLine;
import java.util.List;
import java.util.Optional;

/// Words to complete with: those that the person has used, and for feelings those that come with haven.
public final class OwnWords {
    private OwnWords() {}

    /// Each on one line, the most often used first. Where the journal cannot be read, it has none: whatever needs it
    /// will say so.
    public static List<String> of(App app, Vocabulary vocabulary) {
        List<String> used = List.of();
        try {
            Optional<Journal> open = app.openExistingJournalBriefly();
            if (open.isPresent()) {
                try (Journal journal = open.get()) {
                    used = journal.words(vocabulary).stream()
                            .map(OneLine::of)
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList();
                }
            }
        } catch (UserError unreadable) {
            // As with a journal that has none.
        }
        return WordFamilies.builtIn(vocabulary).merge(used).words();
    }
}
