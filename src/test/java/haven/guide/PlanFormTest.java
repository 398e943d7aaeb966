package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.guide.EntryForm.State;
import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final List<PlanPart> PARTS = List.of(PlanPart.SIGNS, PlanPart.HELP);
    private static final SafetyPlan TWO_SIGNS =
            new SafetyPlan(Map.of(PlanPart.SIGNS, List.of("I stop answering", "I sleep badly")));

    private static PlanForm form(SafetyPlan plan, EntryEvent... events) {
        PlanForm form = PlanForm.start(plan, PARTS);
        for (EntryEvent event : events) {
            form = form.update(event);
        }
        return form;
    }

    private static SafetyPlan plan(List<String> signs, List<String> help) {
        return new SafetyPlan(Map.of(PlanPart.SIGNS, signs, PlanPart.HELP, help));
    }

    @Test
    void asksLineByLineAndPartByPart() {
        PlanForm form = form(SafetyPlan.EMPTY, new Answered("one"), new Answered(" two "), new Answered(""));
        assertThat(form).isEqualTo(new PlanForm(plan(List.of("one", "two"), List.of()), PARTS, 1, 0, State.ASKING));
        assertThat(form.open())
                .isEqualTo(new OpenQuestion("People I can ask for help, one to a line; an empty one ends it", ""));
        assertThat(form.update(new Answered("Sam")).update(new Answered("")))
                .isEqualTo(new PlanForm(plan(List.of("one", "two"), List.of("Sam")), PARTS, 1, 1, State.DONE));
    }

    @Test
    void showsWhatStandsThereToChangeOrTakeOut() {
        assertThat(form(TWO_SIGNS).open().line()).isEqualTo("I stop answering");
        PlanForm changed = form(TWO_SIGNS, new Answered("I stop writing"));
        assertThat(changed.open()).isEqualTo(new OpenQuestion("My warning signs, 2", "I sleep badly"));
        assertThat(changed.plan()).isEqualTo(plan(List.of("I stop writing", "I sleep badly"), List.of()));

        PlanForm without = form(TWO_SIGNS, new Answered(""));
        assertThat(without)
                .isEqualTo(new PlanForm(plan(List.of("I sleep badly"), List.of()), PARTS, 0, 0, State.ASKING));
    }

    @Test
    void goesBackAndOnAndKeepsWhatStandsInTheLine() {
        PlanForm back = form(TWO_SIGNS, new Forward("a"), new Back("b"));
        assertThat(back).isEqualTo(new PlanForm(plan(List.of("a", "b"), List.of()), PARTS, 0, 0, State.ASKING));
        assertThat(back.update(new Back("a"))).isEqualTo(back);

        PlanForm on = form(SafetyPlan.EMPTY, new Forward(""));
        assertThat(on).isEqualTo(new PlanForm(SafetyPlan.EMPTY, PARTS, 1, 0, State.ASKING));
        assertThat(on.update(new Forward(""))).isEqualTo(on);
        assertThat(form(TWO_SIGNS, new Forward("a"), new Forward("b"), new Answered(""), new Back("")))
                .isEqualTo(new PlanForm(plan(List.of("a", "b"), List.of()), PARTS, 0, 2, State.ASKING));
    }

    @Test
    void endingKeepsTheHalfTypedLine() {
        assertThat(form(SafetyPlan.EMPTY, new Answered("one"), new Interrupted("tw")))
                .isEqualTo(new PlanForm(plan(List.of("one", "tw"), List.of()), PARTS, 0, 1, State.INTERRUPTED));
        assertThat(form(SafetyPlan.EMPTY, new Closed("one")))
                .isEqualTo(new PlanForm(plan(List.of("one"), List.of()), PARTS, 0, 0, State.DONE));
    }
}
