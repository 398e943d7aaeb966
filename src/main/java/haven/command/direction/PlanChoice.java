package haven.command.direction;

import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.Entry;
import haven.entry.PlanItem;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.text.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Which part of a plan is meant by what was typed: its words, the beginning of them, or its name.
record PlanChoice(Journal journal, Plan plan) {
    /// The one that is meant.
    ///
    /// @throws UserError if it is none, or could be several
    Entry find(String action, List<String> words) {
        String typed = OneLine.of(String.join(" ", words)).strip();
        if (typed.isEmpty()) {
            throw UserError.usage(
                    "What of your plan is meant?", "For example: haven plan " + action + " walk. haven plan lists it.");
        }
        String low = typed.toLowerCase(Locale.ROOT);
        List<Entry> found = meant(item -> words(item).equals(low));
        if (found.isEmpty()) {
            found = meant(item -> journal.named(typed).contains(item.id()));
        }
        if (found.isEmpty()) {
            found = meant(item -> words(item).startsWith(low));
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? none(typed) : many(typed, found);
    }

    /// What is open comes first: only where nothing of it is meant is it what was settled.
    private List<Entry> meant(Predicate<Entry> which) {
        List<Entry> all = plan.items().stream().filter(which).toList();
        List<Entry> open = all.stream().filter(item -> item.kind().isOpen(item)).toList();
        return open.isEmpty() ? all : open;
    }

    private static String words(Entry item) {
        return item.get(((PlanItem) item.kind()).text()).toLowerCase(Locale.ROOT);
    }

    private UserError none(String typed) {
        List<String> words = plan.items().stream().map(PlanChoice::words).toList();
        return UserError.failure(
                "There is no \"" + typed + "\" in your plan.", Nearest.question(typed, words) + "haven plan lists it.");
    }

    private UserError many(String typed, List<Entry> found) {
        List<String> names = found.stream().map(item -> journal.name(item.id())).toList();
        return UserError.usage(
                "\"" + typed + "\" could be " + String.join(" or ", names) + " of your plan.",
                "Type more of it, or its name.");
    }
}
