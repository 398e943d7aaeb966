package haven.exchange;

import haven.journal.Arrival;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.EpisodeJson;
import haven.journal.Journal;
import haven.journal.PlanLine;
import haven.journal.Practice;
import haven.journal.SafetyPlan;
import haven.journal.ToolkitItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An import: read and checked whole, then held against the journal. Nothing is written.
public final class Import {
    private final Intake intake;

    /// @param defaults what holds where a file says nothing: now, the zone, the person's own day
    public Import(EpisodeJson.Defaults defaults) {
        intake = new Intake(defaults);
    }

    /// Reads one more file.
    ///
    /// @param asked the form it is in; if that is not said, its beginning tells
    /// @return whether it is in a form that is known
    /// @throws IOException if it cannot be read
    public boolean read(ImportText text, Optional<ImportFormat> asked) throws IOException {
        Optional<ImportFormat> format = asked.or(() -> ImportFormat.recognised(text));
        if (format.isEmpty()) {
            return false;
        }
        int before = intake.mistakes().size();
        text.check(intake);
        if (intake.mistakes().size() > before) {
            return true;
        }
        switch (format.get()) {
            case JSONL -> LinesReader.read(text, intake);
            case CSV -> TablesReader.read(text, intake);
            case DAYLIO -> DaylioTable.read(text, intake);
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

    /// What would come of it in this journal. It may find more mistakes; then nothing would.
    ///
    /// @param replace whether the import's own takes the place of what differs from it
    public Merge merge(Optional<Journal> journal, boolean replace) {
        Tally tally = new Tally();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : intake.entries().values()) {
            Optional<Entry> there = journal.flatMap(open -> open.entry(entry.id()));
            if (there.isPresent() && there.get().kind() != entry.kind()) {
                intake.mistake(
                        intake.place(entry),
                        "its id is that of a " + there.get().kind().word() + " in your journal.");
            } else if (tally.takes(there, entry, replace)) {
                entries.add(entry);
            }
        }
        entries.forEach(entry -> checkLinks(entry, journal));
        List<ToolkitItem> items =
                items(journal.map(open -> open.toolkit().items()).orElse(List.of()), tally, replace);
        List<PlanLine> lines = lines(journal.map(open -> open.plan().read()).orElse(SafetyPlan.EMPTY), tally);
        Arrival arrival = mistakes().isEmpty() ? new Arrival(entries, items, lines) : Arrival.NOTHING;
        return new Merge(arrival, tally.same, tally.differing, tally.firstDiffering);
    }

    private void checkLinks(Entry entry, Optional<Journal> journal) {
        if (entry instanceof Episode episode) {
            for (String id : episode.practices()) {
                boolean known = intake.entries().get(id) instanceof Practice
                        || journal.flatMap(open -> open.entry(id)).orElse(entry) instanceof Practice;
                if (!known) {
                    intake.mistake(
                            intake.place(entry),
                            "it names the practice " + id + ", which is neither in the file nor in your journal.");
                }
            }
        }
    }

    private List<ToolkitItem> items(List<ToolkitItem> there, Tally tally, boolean replace) {
        List<ToolkitItem> items = new ArrayList<>();
        for (ToolkitItem item : intake.items()) {
            Optional<ToolkitItem> same = there.contains(item)
                    ? Optional.of(item)
                    : there.stream().filter(item::isSame).findFirst();
            if (tally.takes(same, item, replace)) {
                items.add(item);
            }
        }
        return items;
    }

    /// A plan is only ever added to: each line of the import that is not in its part yet, as often as it is there.
    private List<PlanLine> lines(SafetyPlan plan, Tally tally) {
        Map<PlanLine, Integer> there = new HashMap<>();
        plan.parts()
                .forEach(
                        (part, texts) -> texts.forEach(text -> there.merge(new PlanLine(part, text), 1, Integer::sum)));
        List<PlanLine> lines = new ArrayList<>();
        for (PlanLine line : intake.lines()) {
            int left = there.getOrDefault(line, 0);
            there.put(line, left - 1);
            if (left > 0) {
                tally.same++;
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /// Counts what is there already.
    private static final class Tally {
        private static final int FIRST = 5;

        private int same;
        private int differing;
        private final List<Entry> firstDiffering = new ArrayList<>();

        <T> boolean takes(Optional<T> there, T arriving, boolean replace) {
            if (there.isEmpty()) {
                return true;
            }
            if (there.get().equals(arriving)) {
                same++;
                return false;
            }
            differing++;
            if (arriving instanceof Entry entry && firstDiffering.size() < FIRST) {
                firstDiffering.add(entry);
            }
            return replace;
        }
    }
}
