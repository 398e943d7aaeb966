package haven.command;

import haven.App;
import haven.entry.Entry;
import haven.entry.PlanLine;
import haven.entry.Tool;
import haven.guide.EntryForm;
import haven.guide.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A form to be filled in, and what goes with its answers.
///
/// @param form at its first question
/// @param isNew whether its entry was begun a moment ago
/// @param command which command asks: `log`, `finish`, `edit`, `toolkit edit`
/// @param kept the entries of it that the journal has
/// @param tidied an answered entry as it is kept; throws a [UserError] where it cannot be
/// @param end what is said once all is kept, where that is not what was kept
record Beginning(
        Form form,
        boolean isNew,
        String command,
        List<Entry> kept,
        UnaryOperator<Entry> tidied,
        Optional<Supplier<String>> end) {
    /// A form about a new entry.
    static Beginning anew(Entry entry, String command) {
        return anew(EntryForm.of(entry), command);
    }

    /// As [#anew(Entry, String)], with a form that is begun.
    static Beginning anew(EntryForm form, String command) {
        return new Beginning(form, true, command, List.of(), UnaryOperator.identity(), Optional.empty());
    }

    /// A form that was left, to go on with: its answers are kept as they are where it was begun.
    static Beginning resumed(EntryForm form, String command, boolean isKept, App app) {
        Entry entry = form.entry();
        UnaryOperator<Entry> tidied = UnaryOperator.identity();
        if (entry.is(Tool.KIND)) {
            tidied = tool -> ToolkitChange.tidied(tool, app);
        } else if (entry.is(PlanLine.KIND)) {
            tidied = PlanChange::tidied;
        }
        return new Beginning(form, false, command, isKept ? List.of(entry) : List.of(), tidied, Optional.empty());
    }

    /// A form about an entry that the journal has.
    static Beginning of(EntryForm form, String command) {
        return new Beginning(form, false, command, List.of(form.entry()), UnaryOperator.identity(), Optional.empty());
    }
}
