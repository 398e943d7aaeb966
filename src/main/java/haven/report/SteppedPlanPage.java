package haven.report;

import haven.plan.SteppedPlan;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.util.ArrayList;
import java.util.List;

/// A stepped plan, week by week.
public record SteppedPlanPage(SteppedPlan plan) implements Report {
    private static final List<Column> STEPS = List.of(new Column("what for"), new Column("step"));

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>(List.of(new Sentence(plan.about())));
        for (int week = 1; week <= plan.weeks(); week++) {
            int of = week;
            List<List<String>> rows = plan.steps().stream()
                    .filter(step -> step.week() == of)
                    .map(step -> List.of(step.type().word(), step.text()))
                    .toList();
            blocks.add(new Section("week " + week, List.of(new Table(STEPS, rows))));
        }
        blocks.add(new Section("source", List.of(new Sentence(plan.source()))));
        return new Document(plan.title(), blocks);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("title", plan.title())
                .putText("about", plan.about())
                .putText("source", plan.source())
                .put(
                        "steps",
                        plan.steps().stream()
                                .map(step -> new JsonObject()
                                        .put("week", step.week())
                                        .put("type", step.type().word())
                                        .put("text", step.text())
                                        .putText("drill", step.drill())
                                        .put("prompts", plan.prompts(step)))
                                .toList());
    }
}
