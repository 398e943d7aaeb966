package haven.insight;

import haven.journal.CheckIn;
import haven.journal.Episode;
import haven.journal.Note;
import haven.journal.Practice;
import java.util.List;

/// What was kept in a week, each kind in the order it was.
///
/// @param practices drills
/// @param episodes what set off alarm
/// @param checkIns how it was
/// @param notes a few words each
public record WeekEntries(List<Practice> practices, List<Episode> episodes, List<CheckIn> checkIns, List<Note> notes) {
    /// Nothing at all.
    public static final WeekEntries NONE = new WeekEntries(List.of(), List.of(), List.of(), List.of());

    /// Keeps its own copies.
    public WeekEntries {
        practices = List.copyOf(practices);
        episodes = List.copyOf(episodes);
        checkIns = List.copyOf(checkIns);
        notes = List.copyOf(notes);
    }
}
