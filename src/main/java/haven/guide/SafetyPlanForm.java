package haven.guide;

import haven.entry.Entry;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import java.util.List;
import java.util.function.Function;

/// The form of `haven support edit`: the safety plan, a line at a time. Lines that are there can be changed, or emptied
/// to take them out; after them come new ones, and an empty one ends the part.
///
/// @param plan as answered so far
/// @param parts the parts that are asked for, in order
/// @param part which of these is open, from 0
/// @param place which of its lines, from 0
/// @param entry the line that is asked for
/// @param answered the line that was answered last
/// @param anew an entry for a new line of a part, which says nothing yet
/// @param state how it stands
public record SafetyPlanForm(
        SafetyPlan plan,
        List<SafetyPart> parts,
        int part,
        int place,
        Entry entry,
        Entry answered,
        Function<SafetyPart, Entry> anew,
        State state)
        implements Form {
    /// The form at the first line of the first of these parts.
    public static SafetyPlanForm start(SafetyPlan plan, List<SafetyPart> parts, Function<SafetyPart, Entry> anew) {
        Entry first = asked(plan, parts.getFirst(), 0, anew);
        return new SafetyPlanForm(plan, List.copyOf(parts), 0, 0, first, first, anew, State.ASKING);
    }

    private static Entry asked(SafetyPlan plan, SafetyPart part, int place, Function<SafetyPart, Entry> anew) {
        List<Entry> lines = plan.entries(part);
        return place < lines.size() ? lines.get(place) : plan.behind(anew.apply(part));
    }

    @Override
    public OpenQuestion open() {
        String title = parts.get(part).title();
        return new OpenQuestion(
                place == 0 ? title + ", one to a line; an empty one ends it" : title + ", " + (place + 1), line());
    }

    @Override
    public String question() {
        return SafetyLine.TEXT.name();
    }

    @Override
    public String line() {
        return entry.get(SafetyLine.TEXT);
    }

    @Override
    public boolean isLast() {
        return false;
    }

    private boolean isNew() {
        return place == plan.entries(parts.get(part)).size();
    }

    /// The form after this: whatever is done with a line, what stands in it is kept.
    @Override
    public SafetyPlanForm update(EntryEvent event) {
        String text = event.line().strip();
        SafetyPlanForm said = said(text);
        return switch (event) {
            case EntryEvent.Closed closed -> said.ended(State.DONE);
            case EntryEvent.Interrupted interrupted -> said.ended(State.INTERRUPTED);
            case EntryEvent.Answered answer ->
                !text.isEmpty() ? said.at(part, place + 1) : isNew() ? said.nextPart() : said.at(part, place);
            case EntryEvent.Forward forward ->
                !isNew() || !text.isEmpty()
                        ? said.at(part, place + 1)
                        : part + 1 < parts.size() ? said.at(part + 1, 0) : said;
            case EntryEvent.Back back -> said.back();
        };
    }

    private SafetyPlanForm said(String text) {
        Entry now = text.isEmpty() ? entry.with(SafetyLine.TEXT, "") : SafetyLine.TEXT.answered(entry, text);
        return new SafetyPlanForm(plan.with(now), parts, part, place, entry, now, anew, state);
    }

    private SafetyPlanForm nextPart() {
        return part + 1 < parts.size() ? at(part + 1, 0) : ended(State.DONE);
    }

    private SafetyPlanForm back() {
        if (place > 0) {
            return at(part, place - 1);
        }
        return part > 0 ? at(part - 1, plan.entries(parts.get(part - 1)).size()) : at(part, 0);
    }

    private SafetyPlanForm at(int newPart, int newPlace) {
        SafetyPart to = parts.get(newPart);
        int there = Math.min(newPlace, plan.entries(to).size());
        return new SafetyPlanForm(
                plan, parts, newPart, there, asked(plan, to, there, anew), answered, anew, State.ASKING);
    }

    private SafetyPlanForm ended(State how) {
        return new SafetyPlanForm(plan, parts, part, place, entry, answered, anew, how);
    }

    /// A line may say anything: there is nothing to refuse.
    @Override
    public SafetyPlanForm refused(String typed, String why) {
        return this;
    }
}
