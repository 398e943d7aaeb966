package haven.guide;

import haven.guide.EntryForm.State;
import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The form of `haven support edit`: the safety plan, a line at a time. Lines that are there can be changed, or emptied
/// to take them out; after them come new ones, and an empty one ends the part.
///
/// @param plan as answered so far
/// @param parts the parts that are asked for, in order
/// @param part which of these is open, from 0
/// @param line which of its lines, from 0
/// @param state whether it goes on, and if not, how it ended
public record PlanForm(SafetyPlan plan, List<PlanPart> parts, int part, int line, State state) {
    /// The form at the first line of the first of these parts.
    public static PlanForm start(SafetyPlan plan, List<PlanPart> parts) {
        return new PlanForm(plan, List.copyOf(parts), 0, 0, State.ASKING);
    }

    /// The open question, to be asked.
    public OpenQuestion open() {
        String title = parts.get(part).title();
        String words = line == 0 ? title + ", one to a line; an empty one ends it" : title + ", " + (line + 1);
        return new OpenQuestion(words, kept());
    }

    private List<String> lines() {
        return plan.lines(parts.get(part));
    }

    private String kept() {
        return line < lines().size() ? lines().get(line) : "";
    }

    /// Whether a question is open.
    public boolean isAsking() {
        return state == State.ASKING;
    }

    /// The form after this: whatever is done with a line, what stands in it is kept.
    public PlanForm update(EntryEvent event) {
        boolean isNew = line == lines().size();
        String text = event.line().strip();
        PlanForm said = said(text);
        return switch (event) {
            case EntryEvent.Closed closed -> said.ended(State.DONE);
            case EntryEvent.Interrupted interrupted -> said.ended(State.INTERRUPTED);
            case EntryEvent.Answered answered ->
                text.isEmpty() ? (isNew ? said.nextPart() : said) : said.at(part, line + 1);
            case EntryEvent.Forward forward -> isNew && text.isEmpty() ? said.forward() : said.at(part, line + 1);
            case EntryEvent.Back back -> said.back();
        };
    }

    private PlanForm said(String text) {
        List<String> lines = new ArrayList<>(lines());
        if (line < lines.size()) {
            lines.remove(line);
        }
        if (!text.isEmpty()) {
            lines.add(line, text);
        }
        Map<PlanPart, List<String>> all = new EnumMap<>(PlanPart.class);
        all.putAll(plan.parts());
        all.put(parts.get(part), lines);
        return new PlanForm(new SafetyPlan(all), parts, part, line, state);
    }

    private PlanForm nextPart() {
        return part + 1 < parts.size() ? at(part + 1, 0) : ended(State.DONE);
    }

    /// Looking on never ends the form.
    private PlanForm forward() {
        return part + 1 < parts.size() ? at(part + 1, 0) : this;
    }

    private PlanForm back() {
        if (line > 0) {
            return at(part, line - 1);
        }
        return part > 0 ? at(part - 1, plan.lines(parts.get(part - 1)).size()) : this;
    }

    /// A line that there is, or the new one after the last.
    private PlanForm at(int newPart, int newLine) {
        return new PlanForm(
                plan,
                parts,
                newPart,
                Math.min(newLine, plan.lines(parts.get(newPart)).size()),
                State.ASKING);
    }

    private PlanForm ended(State how) {
        return new PlanForm(plan, parts, part, line, how);
    }
}
