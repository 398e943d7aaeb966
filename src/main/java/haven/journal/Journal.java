package haven.journal;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Use;
import haven.entry.Vocabulary;
import haven.journal.Patience.Length;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteJDBCLoader;

/// A person's journal: one SQLite file that only they can read.
///
/// Every write is one transaction, on disk before the method returns. Every failure is a [UserError] that says what
/// is safe. A journal is used by one thread at a time; any number of processes may have the same file open.
public final class Journal implements AutoCloseable {
    private final Database database;
    private final Kinds kinds;

    private Journal(Database database, Kinds kinds) {
        this.database = database;
        this.kinds = kinds;
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
    /// @param waits says that another program is waited for, where that takes long
    public static Journal open(Schema schema, Path file, Instant now, Runnable waits) {
        try {
            JournalFile.create(file);
            return new Journal(
                    Database.open(
                            schema,
                            file,
                            now,
                            new Patience(Length.KEEPING, waits, file),
                            () -> JournalFile.keepToOwner(file)),
                    schema.kinds());
        } catch (IOException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Opens the journal if there is one, as [#open] does: looking back makes no journal, nor one out of an empty file.
    public static Optional<Journal> openExisting(Schema schema, Path file, Instant now, Runnable waits) {
        return openExisting(schema, file, now, new Patience(Length.LOOKING, waits, file));
    }

    /// As [#openExisting(Schema, Path, Instant, Runnable)], for what is done without rather than waited for.
    public static Optional<Journal> openBriefly(Schema schema, Path file, Instant now) {
        return openExisting(schema, file, now, new Patience(Length.BRIEF, () -> {}, file));
    }

    private static Optional<Journal> openExisting(Schema schema, Path file, Instant now, Patience patience) {
        return exists(file)
                ? Optional.of(new Journal(Database.open(schema, file, now, patience, () -> {}), schema.kinds()))
                : Optional.empty();
    }

    /// One with nothing in it, in the memory: for what is looked at where there is no journal.
    public static Journal empty(Schema schema) {
        return new Journal(Database.inMemory(schema), schema.kinds());
    }

    /// Whether there is one, readable or not; an empty file is none.
    public static boolean exists(Path file) {
        return JournalPlace.of(file) == JournalPlace.TAKEN;
    }

    /// Refuses an entry with more text than one may have, or with what is no text: no export could bring that back.
    public static void refuseUnkeepable(Entry entry) {
        entry.unkeepable().ifPresent(why -> {
            throw UserError.usage("This " + why + ".", "Nothing was written.");
        });
    }

    private Entries in(Sql sql) {
        return new Entries(sql, kinds);
    }

    /// Keeps an entry, or what has changed in it since it was last kept, beside every change: what a practice keeps of
    /// itself while it goes on is nothing to be taken back.
    public void save(Entry entry) {
        database.write(sql -> in(sql).save(entry));
    }

    /// Keeps an entry, or what has changed in it since it was last kept.
    public void save(Entry entry, Change change) {
        database.write(change, sql -> in(sql).save(entry));
    }

    /// Keeps what has changed in an entry since it was last kept, as [#save(Entry)] does, where it is still there: what
    /// was taken out in another window stays out.
    public void update(Entry entry) {
        database.write(sql -> in(sql).update(entry));
    }

    /// As [#update(Entry)], as part of a change.
    public void update(Entry entry, Change change) {
        database.write(change, sql -> in(sql).update(entry));
    }

    /// Keeps what becomes of an entry as it is then, where it is still there. One that says nothing any more is taken
    /// out.
    ///
    /// @return the entry that is there then
    public Optional<Entry> update(String id, UnaryOperator<Entry> become, Change change) {
        return database.writing(sql -> {
            Optional<Entry> became = in(sql).find(id).map(become);
            Optional<Entry> there = became.filter(entry -> !entry.isEmpty());
            new History(sql).keeping(change, open -> {
                if (there.isPresent()) {
                    in(open).save(there.get());
                } else {
                    in(open).delete(id);
                }
            });
            return there;
        });
    }

    /// Keeps all of these or, if some of it cannot be kept, nothing.
    public void saveAll(List<Entry> entries, Change change) {
        database.write(change, sql -> in(sql).saveAll(entries));
    }

    /// What of these the journal does not have.
    ///
    /// @param replace whether what differs takes the place of what is there
    public Merged look(Arrivals arrivals, boolean replace) {
        return beside(arrivals, sql -> sql.reading(open -> new Merging(open, kinds, arrivals, replace).look()));
    }

    /// Keeps what of these the journal does not have: all of it or, where something is wrong with it, nothing.
    ///
    /// @param replace whether what differs takes the place of what is there
    public Merged merge(Arrivals arrivals, boolean replace, Change change) {
        return beside(
                arrivals,
                sql -> sql.writing(open -> {
                    Merging merging = new Merging(open, kinds, arrivals, replace);
                    Merged merged = merging.look();
                    if (merged.count() > 0) {
                        new History(open).keeping(change, copied -> merging.copy());
                    }
                    return merged;
                }));
    }

    private Merged beside(Arrivals arrivals, Sql.Query<Merged> query) {
        return database.get(sql -> arrivals.beside(sql, query));
    }

    /// What this finds in the journal as it is at one moment. Whoever writes waits until it has looked, and gives up
    /// after some seconds: it is to ask for many entries at once, and to do nothing else.
    ///
    /// @param look looks with this journal alone, and keeps nothing
    public <T> T reading(Supplier<T> look) {
        return database.reading(sql -> look.get());
    }

    /// Takes an entry out, with all that belongs to it; one that is not there is no error.
    public void delete(String id, Change change) {
        delete(List.of(id), change);
    }

    /// As [#delete(String, Change)], all of these or none.
    public void delete(List<String> ids, Change change) {
        database.write(change, sql -> {
            for (String id : ids) {
                in(sql).delete(id);
            }
        });
    }

    /// Takes an entry out for good: nothing that it ever was can be brought back from this file.
    public void deleteForever(String id) {
        deleteForever(List.of(id));
    }

    /// As [#deleteForever(String)], all of these or none.
    public void deleteForever(List<String> ids) {
        database.write(sql -> {
            for (String id : ids) {
                in(sql).delete(id);
            }
            in(sql).sweepSearch();
            for (String id : ids) {
                new History(sql).forget(id, kinds);
            }
        });
    }

    /// The entry of this id, if there is one.
    public Optional<Entry> entry(String id) {
        return database.get(sql -> in(sql).find(id));
    }

    /// The entries that a query asks for, the newest first.
    public List<Entry> entries(EntryQuery query) {
        return database.get(sql -> new EntrySearch(sql, kinds).entries(query));
    }

    /// Shows the same, each with its name; no more than a piece of them is in the memory.
    public void each(EntryQuery query, BiConsumer<String, Entry> sink) {
        database.get(sql -> {
            new EntrySearch(sql, kinds).each(query, sink);
            return true;
        });
    }

    /// How many entries a query asks for, whatever its own limit is.
    public int count(EntryQuery query) {
        return database.get(sql -> new EntrySearch(sql, kinds).count(query));
    }

    /// Shows all entries of these days, both included, in the order they were, and each that one of them names; no more
    /// than a piece of them is in the memory.
    public void each(Optional<LocalDate> since, Optional<LocalDate> until, Consumer<Entry> sink) {
        database.get(sql -> {
            in(sql).withLinked(
                            since.map(LocalDate::toString).orElse(""),
                            until.map(LocalDate::toString).orElse("~"),
                            sink);
            return true;
        });
    }

    /// The entries of these days that the journal lists by day, both included, in the order they were.
    public List<Entry> entries(LocalDate first, LocalDate last) {
        return database.get(sql -> in(sql).between(kinds.ofDays(), first.toString(), last.toString()));
    }

    /// All entries of a kind, in the order they were.
    public List<Entry> entries(Kind kind) {
        return database.get(sql -> in(sql).all(kind));
    }

    /// The entries of a kind of these days, both included, in the order they were.
    public List<Entry> entries(Kind kind, LocalDate first, LocalDate last) {
        return database.get(sql -> in(sql).between(List.of(kind), first.toString(), last.toString()));
    }

    /// Takes back the newest change that is not taken back yet, whatever it touched; empty if there is none.
    public Optional<PastChange> undo(Change undo) {
        return database.writing(sql -> new Undo(sql, kinds).undo(undo));
    }

    /// Puts back what the newest undo took; empty if there is none, or if something was changed since.
    public Optional<PastChange> redo(Change redo) {
        return database.writing(sql -> new Undo(sql, kinds).redo(redo));
    }

    /// What happened to an entry, also one that was taken out since, the newest first.
    public List<Revision> revisions(String id) {
        return database.reading(sql -> new Undo(sql, kinds).revisions(id));
    }

    /// What was done to the journal, the newest first and so many at most; also what is taken back, but no undoing.
    public List<PastChange> changes(int most) {
        return database.reading(sql -> new Undo(sql, kinds).newest(most));
    }

    /// The entries that name another, in the order they were.
    public List<Entry> linkedTo(String id) {
        return database.get(sql -> in(sql).linkedTo(id));
    }

    /// Every word of a vocabulary that was used, the most often used first.
    public List<String> words(Vocabulary vocabulary) {
        return database.get(sql -> new EntrySearch(sql, kinds).words(vocabulary));
    }

    /// The id of the newest entry of a kind that lacks something essential; of one that is still to come only where no
    /// other does.
    public Optional<String> unfinished(Kind kind, Instant now) {
        return database.get(sql -> in(sql).unfinished(kind, now));
    }

    /// How often each drill was practised and when it last was, by the drill's name; stopping early counts.
    public Map<String, Use> drillUses() {
        return database.get(sql -> new EntrySearch(sql, kinds).drillUses());
    }

    /// What to call an entry: the shortest beginning of its id's random end that names no other, of five characters or
    /// more. Its id's own beginning is its time, and the same for all of an evening.
    public String name(String id) {
        return database.get(sql -> new ShortNames(sql, kinds).names(List.of(id)).getOrDefault(id, id));
    }

    /// The ids of the entries that this may mean: an id, or the beginning of its random end; the newest first.
    public List<String> named(String name) {
        return database.get(sql -> new ShortNames(sql, kinds).named(name));
    }

    /// As [#named(String)], of entries that were taken out, or whose keeping was taken back; the latest such first.
    public List<String> takenOut(String name) {
        return database.get(sql -> new ShortNames(sql, kinds).takenOut(name));
    }

    @Override
    public void close() {
        database.close();
    }
}
