package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Nearest;
import haven.draft.Drafts;
import haven.draft.Drafts.Waiting;
import haven.entry.Entry;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.Revision;
import haven.json.EntryJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries that the journal could not keep, each waiting in a draft of its own.
public record WaitingEntries(App app, List<Path> files) {
    /// Those that there are now.
    public WaitingEntries(App app) {
        this(app, app.drafts().entries());
    }

    /// Whether there is none.
    boolean isEmpty() {
        return files.isEmpty();
    }

    /// Puts them into the journal, and says so of each. What cannot be read or kept is named, and stays.
    ///
    /// @return the exit code
    int keep() {
        if (isEmpty()) {
            return Exit.OK;
        }
        Change change = app.change("log");
        Map<Path, UserError> refused = new LinkedHashMap<>();
        try (Journal journal = app.openJournal()) {
            int before;
            // An entry cannot be kept before what it belongs to.
            do {
                before = refused.size();
                List<Path> left = refused.isEmpty() ? files : List.copyOf(refused.keySet());
                refused.clear();
                left.forEach(file -> keep(file, journal, change).ifPresent(problem -> refused.put(file, problem)));
            } while (!refused.isEmpty() && refused.size() != before);
        }
        refused.values().forEach(problem -> app.err().println(problem.line()));
        return refused.isEmpty() ? Exit.OK : Exit.FAILURE;
    }

    /// Keeps one.
    ///
    /// @return why it stays, if it does
    private Optional<UserError> keep(Path file, Journal journal, Change change) {
        Waiting waiting;
        try {
            waiting = Drafts.waiting(file, defaults(app));
        } catch (UserError unreadable) {
            return Optional.of(unreadable);
        }
        try {
            keep(waiting, journal, change);
            app.drafts().forgetEntry(waiting.entry().id());
            return Optional.empty();
        } catch (UserError problem) {
            return Optional.of(UserError.failure(
                    "The draft " + file + " could not be kept: " + problem.message() + ".", "It was left as it is."));
        }
    }

    /// What a draft does not say.
    public static EntryJson.Defaults defaults(App app) {
        return new EntryJson.Defaults(
                app.kinds(), app.now(), app.newId(), app.configOrDefault()::day, Nearest::question);
    }

    /// Where the journal's own is newer, that stays as it is, and what waited is kept beside it.
    void keep(Waiting waiting, Journal journal, Change change) {
        Entry entry = waiting.entry();
        Optional<Entry> newer =
                journal.entry(entry.id()).filter(there -> isChangedSince(entry.id(), waiting.since(), journal));
        if (newer.isEmpty()) {
            journal.save(entry, change);
            Kept.say(app, entry, journal);
        } else if (!isIn(entry, newer.get())) {
            Entry beside = entry.under(app.newId());
            journal.save(beside, change);
            Kept.say(app, beside, journal);
            app.out()
                    .println("You have changed " + journal.name(entry.id())
                            + " since, so it stays as it is, and this is beside it.");
        } else {
            Kept.say(app, newer.get(), journal);
        }
    }

    /// Whether an entry has another state than it had then.
    static boolean isChangedSince(String id, Instant since, Journal journal) {
        return journal.revisions(id).stream()
                .findFirst()
                .map(Revision::at)
                .filter(at -> at.isAfter(since))
                .isPresent();
    }

    /// Whether all that the one says is in the other.
    private static boolean isIn(Entry waiting, Entry kept) {
        Map<String, String> there = answers(kept);
        return answers(waiting).entrySet().stream()
                .allMatch(answer -> answer.getValue().isEmpty()
                        || answer.getValue().equals(there.getOrDefault(answer.getKey(), "")));
    }

    private static Map<String, String> answers(Entry entry) {
        Map<String, String> answers = new HashMap<>();
        entry.kind().questions(entry).forEach(question -> answers.put(question.name(), question.answer(entry)));
        return answers;
    }

    /// Forgets what waits of an entry that was saved a moment ago, if all of it is in there.
    public static void forget(App app, Entry saved) {
        Drafts drafts = app.drafts();
        Optional<Path> file = drafts.entry(saved.id());
        if (file.isEmpty()) {
            return;
        }
        try {
            if (isIn(Drafts.waiting(file.get(), defaults(app)).entry(), saved)) {
                drafts.forgetEntry(saved.id());
            }
        } catch (UserError unreadable) {
            // log --resume says so.
            return;
        }
    }
}
