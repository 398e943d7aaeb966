package haven.exchange;

import haven.entry.Entry;
import haven.journal.Arrivals;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.Merged;
import haven.json.EntryJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An import: read and checked whole, an entry at a time, then held against the journal and brought into it.
public final class Import implements AutoCloseable {
    private final Arrivals arrivals;
    private final ImportedEntries intake;

    /// @param arrivals where what is read is put aside; this closes it
    /// @param defaults what holds where a file says nothing: now, the zone, the person's own day
    /// @param rules throws a [haven.UserError] where an entry cannot be kept so
    public Import(Arrivals arrivals, EntryJson.Defaults defaults, Consumer<Entry> rules) {
        this.arrivals = arrivals;
        intake = new ImportedEntries(arrivals, defaults, rules);
    }

    /// Reads one more file.
    ///
    /// @param asked the form it is in; if that is not said, its beginning tells
    /// @return whether it is in a form that is known
    public boolean read(ImportText text, Optional<ImportFormat> asked) {
        Optional<ImportFormat> format = asked.isPresent() ? asked : ImportFormat.recognised(text);
        if (format.isEmpty()) {
            return false;
        }
        int before = intake.mistakeCount();
        text.check(intake);
        if (intake.mistakeCount() > before) {
            return true;
        }
        switch (format.get()) {
            case JSONL -> HavenJson.read(text, intake);
            case CSV -> HavenTables.read(text, intake);
            case DAYLIO -> DaylioTable.read(text, intake);
            case DAYONE -> DayOneJson.read(text, intake);
            case TABLE -> MappedTable.read(text, intake);
            case DAILY -> DailyNote.read(text, intake);
            case REDNOTEBOOK -> RedNotebook.read(text, intake);
            case TEXT -> DatedText.read(text, intake, false);
            case JRNL -> {
                if (text.firstLine().startsWith("{")) {
                    JrnlJson.read(text, intake);
                } else {
                    DatedText.read(text, intake, true);
                }
            }
        }
        return true;
    }

    /// What was wrong, each with the file and the line: the first hundred.
    public List<String> mistakes() {
        return List.copyOf(intake.mistakes());
    }

    /// How much was wrong.
    public int mistakeCount() {
        return intake.mistakeCount();
    }

    /// Whether nothing was in it.
    public boolean isEmpty() {
        return arrivals.isEmpty();
    }

    /// Looks what of this the journal does not have. Nothing is written.
    ///
    /// @param replace whether what differs takes the place of what is there
    public Merged look(Journal journal, boolean replace) {
        return checked(journal.look(arrivals, replace));
    }

    /// Brings in what the journal does not have; nothing where there is a mistake.
    ///
    /// @param replace whether what differs takes the place of what is there
    public Merged into(Journal journal, boolean replace, Change change) {
        return checked(journal.merge(arrivals, replace, change));
    }

    private Merged checked(Merged merged) {
        merged.misfits().forEach(misfit -> intake.mistake(new Place(misfit.file(), misfit.where()), misfit.what()));
        intake.mistakesBeside(merged.moreMisfits());
        return merged;
    }

    @Override
    public void close() {
        arrivals.close();
    }
}
