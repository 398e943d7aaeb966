package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.calendar.Week;
import haven.command.entry.FieldOptions;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Goal;
import haven.entry.PlanItem;
import haven.entry.Review;
import haven.entry.Routine;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.report.PlanPage;
import haven.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `haven plan`: what matters, where to, and the small steps there.
public final class PlanCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "plan",
            "list --all --json",
            "mission --no-input",
            "add --first-step --by --type --weekly --at --no-input",
            "mark --at --no-input",
            "let-go --at",
            "edit --first-step --by --type --weekly --no-input",
            "rm",
            "show --json",
            "review --helped --hard --carry-on --leave --at --no-input",
            "import --yes --no-input",
            "export --output --force");

    /// What is asked and changed by options, beside words.
    static final List<Field<?>> FIELDS = List.of(PlanItem.BY, Goal.FIRST_STEP, Routine.TYPE, Routine.WEEKLY);

    /// What a look back over a month says.
    static final List<Field<String>> REVIEW = List.of(Review.HELPED, Review.HARD, Review.CARRY_ON, Review.LEAVE);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "plan",
                        "[ACTION] [WORDS ...] [OPTIONS]",
                        List.of(
                                "What matters to you, and small steps there. Alone, it shows your plan.",
                                "  haven plan mission be someone who answers",
                                "  haven plan add routine walk --weekly 3   or: add goal, add homework",
                                "  haven plan mark              today, one key each; or: mark walk",
                                "  haven plan import            stepped plans; a file from a therapist",
                                "Also: let-go, edit, rm and show a NAME; review a month; export."))
                .addPositional(Specs.words("WORDS", "what it is about").toBuilder()
                        .hidden(true)
                        .build());
        FieldOptions.addTo(spec, FIELDS);
        Specs.together(
                spec,
                REVIEW.stream()
                        .map(field -> FieldOptions.spec(field, "TEXT", "review: the answers to what it asks"))
                        .toArray(OptionSpec[]::new));
        String atOnce = "import: take all steps on; export: replace it";
        Specs.together(spec, Specs.flag("--yes", atOnce), Specs.flag("--force", atOnce));
        return spec.addOption(FieldOptions.at())
                .addOption(Specs.flag("--all", "list what was done and let go, too"))
                .addOption(Specs.flag("--json", "list or show as JSON"))
                .addOption(Specs.value("-o, --output", "FILE", "export: to a new file"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        return switch (ACTIONS.chosen(arguments)) {
            case "mission" -> new PlanChange(arguments, app).mission();
            case "add" -> new PlanChange(arguments, app).add();
            case "edit" -> new PlanChange(arguments, app).edit();
            case "rm" -> new PlanChange(arguments, app).remove();
            case "review" -> new PlanChange(arguments, app).review();
            case "mark" -> new PlanMarking(arguments, app).mark();
            case "let-go" -> new PlanMarking(arguments, app).letGo();
            case "show" -> new SteppedPlans(arguments, app).show();
            case "import" -> new SteppedPlans(arguments, app).bringIn();
            case "export" -> new SteppedPlans(arguments, app).export();
            default -> list(arguments, app);
        };
    }

    private static int list(Arguments arguments, App app) {
        ACTIONS.refuseWords("list", arguments);
        boolean json = arguments.has("--json");
        LocalDate today = app.configOrDefault().day(app.now());
        LocalDate first =
                Week.of(today, app.configOrDefault().get(Setting.WEEK_START)).first();
        PlanPage page = app.look(new PlanPage(Plan.of(List.of()), Map.of(), first, today, false), journal -> {
            Plan plan = of(journal, first, today);
            return new PlanPage(plan, names(journal, plan), first, today, arguments.has("--all"));
        });
        if (page.plan().isEmpty() && !json) {
            EMPTY.forEach(app.out()::println);
            return Exit.OK;
        }
        if (page.document().blocks().isEmpty() && !json) {
            return app.say("Nothing of your plan is open. haven plan --all lists what was.");
        }
        ReportOptions.show(app, arguments, page);
        return Exit.OK;
    }

    private static final List<String> EMPTY = List.of(
            "There is no plan yet, and none is needed. One line is enough to begin:",
            "  haven plan mission WHAT MATTERS",
            "  haven plan add routine walk --weekly 3",
            "Or a plan of small steps, a few a week: haven plan import");

    /// The plan in a journal, with what was kept of it in some days.
    static Plan of(Journal journal, LocalDate first, LocalDate last) {
        List<Entry> entries = new ArrayList<>();
        Plan.STANDING.forEach(kind -> entries.addAll(journal.entries(kind)));
        Plan.KEPT.forEach(kind -> entries.addAll(journal.entries(kind, first, last)));
        return Plan.of(entries);
    }

    private static Map<String, String> names(Journal journal, Plan plan) {
        Map<String, String> names = new HashMap<>();
        plan.items().forEach(item -> names.put(item.id(), journal.name(item.id())));
        return names;
    }
}
