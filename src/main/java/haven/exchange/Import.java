package haven.exchange;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.WordList;
import haven.journal.Journal;
import haven.json.EntryJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// An import: read and checked whole, then held against the journal. Nothing is written.
public final class Import {
    private static final int FIRST = 5;

    private final ImportedEntries intake;

    /// @param defaults what holds where a file says nothing: now, the zone, the person's own day
    /// @param rules throws a [haven.UserError] where an entry cannot be kept so
    public Import(EntryJson.Defaults defaults, Consumer<Entry> rules) {
        intake = new ImportedEntries(defaults, rules);
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
        int before = intake.mistakes().size();
        text.check(intake);
        if (intake.mistakes().size() > before) {
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

    /// What was wrong, each with the file and the line.
    public List<String> mistakes() {
        return List.copyOf(intake.mistakes());
    }

    /// Looks what of this the journal does not have.
    ///
    /// @param journal the one to merge into, as it is while nobody else writes
    /// @param replace whether what differs takes the place of what is there
    public Merge merge(Optional<Journal> journal, boolean replace) {
        Map<Kind, List<Entry>> standing = new HashMap<>();
        List<Entry> arriving = new ArrayList<>();
        List<Entry> differing = new ArrayList<>();
        int same = 0;
        for (Entry entry : intake.entries().values()) {
            Optional<Entry> there = journal.flatMap(open -> there(open, entry, standing));
            if (there.isPresent() && !there.get().is(entry.kind())) {
                intake.mistake(
                        intake.place(entry),
                        "its id is that of a " + there.get().kind() + " in your journal.");
            } else if (there.isPresent()
                    && (there.get().equals(entry) || entry.kind().isRepeated(there.get(), entry))) {
                same++;
            } else {
                there.ifPresent(other -> differing.add(entry));
                if (there.isEmpty() || replace) {
                    arriving.add(entry);
                }
            }
        }
        arriving.forEach(entry -> checkLinks(entry, journal));
        List<Entry> first = differing.stream()
                .filter(entry -> entry.kind().isOfADay())
                .limit(FIRST)
                .toList();
        return new Merge(mistakes().isEmpty() ? arriving : List.of(), same, differing.size(), first);
    }

    /// The entry that is in the journal already, of its id or as the same thing.
    private static Optional<Entry> there(Journal journal, Entry entry, Map<Kind, List<Entry>> standing) {
        Kind kind = entry.kind();
        if (kind.isOfADay()) {
            return journal.entry(entry.id());
        }
        List<Entry> all = standing.computeIfAbsent(kind, journal::entries);
        return all.contains(entry)
                ? Optional.of(entry)
                : all.stream()
                        .filter(other -> kind.isSame(other, entry))
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(other -> kind.isRepeated(other, entry))
                                .findFirst());
    }

    private void checkLinks(Entry entry, Optional<Journal> journal) {
        for (Field<?> field : entry.kind().links()) {
            String kind = ((WordList) field.type()).target().orElseThrow();
            for (Object id : (List<?>) entry.get(field)) {
                boolean isKnown = Optional.ofNullable(intake.entries().get(id))
                        .or(() -> journal.flatMap(open -> open.entry((String) id)))
                        .filter(named -> named.kind().word().equals(kind))
                        .isPresent();
                if (!isKnown) {
                    intake.mistake(
                            intake.place(entry),
                            "it names the " + kind + " " + id + ", which is neither in the file nor in your journal.");
                }
            }
        }
    }

    /// What of an import the journal does not have.
    ///
    /// @param arriving what is to be kept; nothing where there was a mistake
    /// @param same how much is there already, and the same
    /// @param differing how much is there, and says something else
    /// @param firstDiffering the first five of these
    public record Merge(List<Entry> arriving, int same, int differing, List<Entry> firstDiffering) {
        /// Keeps its own copies.
        public Merge {
            arriving = List.copyOf(arriving);
            firstDiffering = List.copyOf(firstDiffering);
        }
    }
}
