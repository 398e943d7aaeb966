package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import haven.entry.Stamp;
import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.guide.Form.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SafetyPlanFormTest {
    private static final List<SafetyPart> PARTS = List.of(SafetyPart.SIGNS, SafetyPart.HELP);
    private static final SafetyPlan TWO_SIGNS = new SafetyPlan(List.of(
            line("sign 1", SafetyPart.SIGNS, 0, "I stop answering"),
            line("sign 2", SafetyPart.SIGNS, 1, "I sleep badly")));

    /// A line of the plan.
    private static Entry line(String id, SafetyPart part, int position, String text) {
        return Entry.of(SafetyLine.KIND, id, new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH))
                .with(SafetyLine.PART, part)
                .with(SafetyLine.POSITION, position)
                .with(SafetyLine.TEXT, text);
    }

    private static SafetyPlanForm form(SafetyPlan plan, EntryEvent... events) {
        AtomicInteger made = new AtomicInteger();
        SafetyPlanForm form =
                SafetyPlanForm.start(plan, PARTS, part -> line("new " + made.incrementAndGet(), part, 0, ""));
        for (EntryEvent event : events) {
            form = form.update(event);
        }
        return form;
    }

    private static Map<SafetyPart, List<String>> plan(List<String> signs, List<String> help) {
        return Map.of(SafetyPart.SIGNS, signs, SafetyPart.HELP, help);
    }

    /// What the parts that are asked for say.
    private static Map<SafetyPart, List<String>> said(SafetyPlan plan) {
        return plan(plan.lines(SafetyPart.SIGNS), plan.lines(SafetyPart.HELP));
    }

    private static Reached at(Map<SafetyPart, List<String>> plan, int part, int place, State state) {
        return new Reached(plan, part, place, state);
    }

    private static Reached reached(SafetyPlanForm form) {
        return at(said(form.plan()), form.part(), form.place(), form.state());
    }

    /// How far a form has come.
    private record Reached(Map<SafetyPart, List<String>> plan, int part, int place, State state) {}

    @Test
    void asksLineByLineAndPartByPart() {
        SafetyPlanForm form = form(SafetyPlan.EMPTY, new Answered("one"), new Answered(" two "), new Answered(""));
        assertThat(reached(form)).isEqualTo(at(plan(List.of("one", "two"), List.of()), 1, 0, State.ASKING));
        assertThat(form.open())
                .isEqualTo(new OpenQuestion("People I can ask for help, one to a line; an empty one ends it", ""));
        assertThat(reached(form.update(new Answered("Sam")).update(new Answered(""))))
                .isEqualTo(at(plan(List.of("one", "two"), List.of("Sam")), 1, 1, State.DONE));
    }

    @Test
    void showsWhatStandsThereToChangeOrTakeOut() {
        assertThat(form(TWO_SIGNS).open().line()).isEqualTo("I stop answering");
        SafetyPlanForm changed = form(TWO_SIGNS, new Answered("I stop writing"));
        assertThat(changed.open()).isEqualTo(new OpenQuestion("My warning signs, 2", "I sleep badly"));
        assertThat(said(changed.plan())).isEqualTo(plan(List.of("I stop writing", "I sleep badly"), List.of()));

        SafetyPlanForm without = form(TWO_SIGNS, new Answered(""));
        assertThat(reached(without)).isEqualTo(at(plan(List.of("I sleep badly"), List.of()), 0, 0, State.ASKING));
    }

    @Test
    void goesBackAndOnAndKeepsWhatStandsInTheLine() {
        SafetyPlanForm back = form(TWO_SIGNS, new Forward("a"), new Back("b"));
        assertThat(reached(back)).isEqualTo(at(plan(List.of("a", "b"), List.of()), 0, 0, State.ASKING));
        assertThat(reached(back.update(new Back("a")))).isEqualTo(reached(back));

        SafetyPlanForm on = form(SafetyPlan.EMPTY, new Forward(""));
        assertThat(reached(on)).isEqualTo(at(plan(List.of(), List.of()), 1, 0, State.ASKING));
        assertThat(reached(on.update(new Forward("")))).isEqualTo(reached(on));
        assertThat(reached(form(TWO_SIGNS, new Forward("a"), new Forward("b"), new Answered(""), new Back(""))))
                .isEqualTo(at(plan(List.of("a", "b"), List.of()), 0, 2, State.ASKING));
    }

    @Test
    void endingKeepsTheHalfTypedLine() {
        assertThat(reached(form(SafetyPlan.EMPTY, new Answered("one"), new Interrupted("tw"))))
                .isEqualTo(at(plan(List.of("one", "tw"), List.of()), 0, 1, State.INTERRUPTED));
        assertThat(reached(form(SafetyPlan.EMPTY, new Closed("one"))))
                .isEqualTo(at(plan(List.of("one"), List.of()), 0, 0, State.DONE));
    }

    @Test
    void aLineThatIsChangedStaysTheSameLineAndANewOneStandsBehindTheOthers() {
        SafetyPlanForm changed = form(TWO_SIGNS, new Answered("I stop writing"));
        assertThat(changed.answered()).isEqualTo(line("sign 1", SafetyPart.SIGNS, 0, "I stop writing"));
        assertThat(changed.entry()).isEqualTo(TWO_SIGNS.lines().getLast());
        SafetyPlanForm added = changed.update(new Answered("I sleep badly")).update(new Answered("I pace"));
        assertThat(added.answered()).isEqualTo(line("new 1", SafetyPart.SIGNS, 2, "I pace"));
        assertThat(form(TWO_SIGNS, new Answered("")).answered()).isEqualTo(line("sign 1", SafetyPart.SIGNS, 0, ""));
    }
}
