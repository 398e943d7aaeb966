package haven.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sqlite.SQLiteJDBCLoader;

/// A person's journal: one SQLite file that only they can read.
///
/// Every write is one transaction, on disk before the method returns. Every failure is a [UserError] that says what
/// is safe. A journal is used by one thread at a time; any number of processes may have the same file open.
public final class Journal implements AutoCloseable {
    /// The version of the tables that this haven writes.
    public static final int SCHEMA = Schema.VERSION;

    /// The fewest characters an entry is named by.
    private static final int SHORTEST_NAME = 5;

    private final Database database;

    private Journal(Database database) {
        this.database = database;
    }

    /// Loads the database's library ahead of the first journal that is opened, which takes longer than all else.
    public static void load() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception unusable) {
            // Whoever opens a journal is told.
        }
    }

    /// Opens the journal, making folder and file (0700 and 0600) when there is none, and bringing an older schema up
    /// to date.
    ///
    /// @param now the time, for the name of the backup that is made before an older journal is changed
    public static Journal open(Path file, Instant now) {
        return open(file, now, () -> {});
    }

    /// Opens the journal as [#open(Path, Instant)] does.
    ///
    /// @param waits says that another program is waited for, where that takes long
    public static Journal open(Path file, Instant now, Runnable waits) {
        try {
            JournalFile.create(file);
            return new Journal(Database.open(file, now, waits, () -> JournalFile.keepToOwner(file)));
        } catch (IOException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Opens the journal if there is one, as [#open(Path, Instant)] does: looking back makes no journal, nor one out of
    /// an empty file.
    public static Optional<Journal> openExisting(Path file, Instant now) {
        return openExisting(file, now, () -> {});
    }

    /// Opens the journal as [#openExisting(Path, Instant)] does.
    ///
    /// @param waits says that another program is waited for, where that takes long
    public static Optional<Journal> openExisting(Path file, Instant now, Runnable waits) {
        return exists(file) ? Optional.of(new Journal(Database.open(file, now, waits, () -> {}))) : Optional.empty();
    }

    /// Whether there is one, readable or not; an empty file is none.
    public static boolean exists(Path file) {
        return JournalPlace.of(file) == JournalPlace.TAKEN;
    }

    /// Keeps an entry, or what has changed in it since it was last kept, beside every change: what a practice keeps of
    /// itself while it goes on is nothing to be taken back.
    public void save(Entry entry) {
        database.write(open -> EntryTable.save(open, entry));
    }

    /// Keeps an entry, or what has changed in it since it was last kept.
    public void save(Entry entry, Change change) {
        database.write(change, open -> EntryTable.save(open, entry));
    }

    /// Keeps what has changed in an entry since it was last kept, as [#save(Entry)] does, where it is still there: what
    /// was taken out in another window stays out.
    public void update(Entry entry) {
        database.write(open -> EntryTable.update(open, entry));
    }

    /// As [#update(Entry)], as part of a change.
    public void update(Entry entry, Change change) {
        database.write(change, open -> EntryTable.update(open, entry));
    }

    /// Keeps all of these or, if one of them cannot be kept, none.
    public void saveAll(List<? extends Entry> entries, Change change) {
        database.write(change, open -> {
            for (Entry entry : entries) {
                EntryTable.save(open, entry);
            }
        });
    }

    /// Keeps all that arrives or, if some of it cannot be kept, nothing. What that is, is found in the journal as it is
    /// then: nobody else writes in between.
    ///
    /// @param look finds it, with this journal alone
    /// @param arrival what arrives of what was found
    /// @return what was found
    public <T> T saveAll(Supplier<T> look, Function<T, Arrival> arrival, Change change) {
        return database.writing(open -> {
            T found = look.get();
            Arrival arriving = arrival.apply(found);
            if (!arriving.equals(Arrival.NOTHING)) {
                try (KeptStatements kept = new KeptStatements(open)) {
                    History.keeping(kept.connection(), change, arriving::save);
                }
            }
            return found;
        });
    }

    /// What this finds in the journal as it is at one moment. Whoever writes waits until it has looked, and gives up
    /// after some seconds: it is to ask for many entries at once, and to do nothing else.
    ///
    /// @param look looks with this journal alone, and keeps nothing
    public <T> T reading(Supplier<T> look) {
        return database.reading(open -> look.get());
    }

    /// Takes an entry out, with all that belongs to it; one that is not there is no error.
    public void delete(String id, Change change) {
        database.write(change, open -> EntryTable.delete(open, id));
    }

    /// Takes an entry out for good: nothing that it ever was can be brought back from this file.
    public void deleteForever(String id) {
        database.write(open -> {
            EntryTable.delete(open, id);
            EntryTable.sweepSearch(open);
            History.forget(open, id);
        });
    }

    /// The entry of this id, if there is one.
    public Optional<Entry> entry(String id) {
        return database.get(open -> EntryTable.find(open, id));
    }

    /// The entries that a query asks for, the newest first.
    public List<Entry> entries(EntryQuery query) {
        return database.get(open -> EntrySearch.entries(open, query));
    }

    /// The entries of these days, both included, in the order they were, and each practice that belongs to one of them.
    public List<Entry> entries(Optional<LocalDate> since, Optional<LocalDate> until) {
        return database.get(open -> EntryTable.all(open, since, until));
    }

    /// How many entries a query asks for, whatever its own limit is.
    public int count(EntryQuery query) {
        return database.get(open -> EntrySearch.count(open, query));
    }

    /// The practices of these days, both included, in the order they began.
    public List<Practice> practices(LocalDate first, LocalDate last) {
        return between(EntryKind.PRACTICE, Practice.class, first, last);
    }

    /// The episodes of these days, both included, in the order they happened.
    public List<Episode> episodes(LocalDate first, LocalDate last) {
        return between(EntryKind.EPISODE, Episode.class, first, last);
    }

    /// The urge in each episode of these days, both included.
    public List<Urge> urges(LocalDate first, LocalDate last) {
        return database.get(open -> EpisodeTable.urges(open, first, last));
    }

    /// The check-ins of these days, both included, in the order they were.
    public List<CheckIn> checkIns(LocalDate first, LocalDate last) {
        return between(EntryKind.CHECK_IN, CheckIn.class, first, last);
    }

    /// The notes of these days, both included, in the order they were.
    public List<Note> notes(LocalDate first, LocalDate last) {
        return between(EntryKind.NOTE, Note.class, first, last);
    }

    private <T extends Entry> List<T> between(EntryKind kind, Class<T> type, LocalDate first, LocalDate last) {
        return database.get(open -> EntryTable.between(open, kind, type, first, last));
    }

    /// Takes back the newest change that is not taken back yet, whatever it touched; empty if there is none.
    public Optional<TakenBack> undo(Change undo) {
        return database.writing(open -> {
            try (KeptStatements kept = new KeptStatements(open)) {
                return Undo.undo(kept.connection(), undo);
            }
        });
    }

    /// Puts back what the newest undo took; empty if there is none, or if something was changed since.
    public Optional<TakenBack> redo(Change redo) {
        return database.writing(open -> {
            try (KeptStatements kept = new KeptStatements(open)) {
                return Undo.redo(kept.connection(), redo);
            }
        });
    }

    /// What happened to an entry, also one that was taken out since, the newest first.
    public List<Revision> revisions(String id) {
        return database.tryingOut(open -> Undo.revisions(open, id));
    }

    /// What was done to the journal, the newest first, also what is taken back; undoing is not among it.
    ///
    /// @param most no more than these many
    public List<PastChange> changes(int most) {
        return database.tryingOut(open -> PastChanges.newest(open, most));
    }

    /// The ids of the episodes that a practice belongs to, in the order they happened.
    public List<String> episodesOf(String practice) {
        return database.get(open -> EpisodeTable.of(open, practice));
    }

    /// Every word that was used for a feeling, the most often used first.
    public List<String> feelingNames() {
        return words(WordKind.FEELING);
    }

    /// Every word of the person's own of a kind, the most often used first.
    public List<String> words(WordKind kind) {
        return database.get(open -> EpisodeTable.words(open, kind));
    }

    /// The id of the newest episode that does not say yet what happened, what was felt and how strong it was, what was
    /// done, and how it went.
    public Optional<String> unfinished() {
        return database.get(open -> EpisodeTable.unfinished(open));
    }

    /// What helps, in the person's own words.
    public JournalToolkit toolkit() {
        return new JournalToolkit(database);
    }

    /// How often each drill was practised, and when it last was, by the drill's name.
    public Map<String, Use> drillUses() {
        return database.get(open -> PracticeTable.uses(open));
    }

    /// The safety plan.
    public JournalPlan plan() {
        return new JournalPlan(database);
    }

    /// What to call an entry: the shortest beginning of its id's random end that names no other, of five characters or
    /// more. Its id's own beginning is its time, and the same for all of an evening.
    public String name(String id) {
        return database.get(open -> EntryTable.name(open, id, SHORTEST_NAME));
    }

    /// The ids of the entries that this may mean: an id, or the beginning of its random end; the newest first.
    public List<String> named(String name) {
        return database.get(open -> EntryTable.named(open, name));
    }

    /// As [#named(String)], of entries that were taken out, or whose keeping was taken back; the latest such first.
    public List<String> takenOut(String name) {
        return database.get(open -> EntryTable.takenOut(open, name));
    }

    @Override
    public void close() {
        database.close();
    }
}
