package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Beginning;
import haven.command.entry.FormFiller;
import haven.command.entry.Kept;
import haven.command.entry.Resumption;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.entry.Homework;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Question;
import haven.entry.Stamp;
import haven.entry.StepType;
import haven.file.OwnerOnly;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.guide.SeriesForm;
import haven.insight.Course;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.plan.SteppedPlan;
import haven.report.ReportFile;
import haven.report.SteppedPlanPage;
import haven.text.OneLine;
import haven.text.Times;
import haven.toml.TomlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// `haven plan import`, `export` and `show`: stepped plans, which count once each step was looked at.
record SteppedPlans(Arguments arguments, App app) {
    int show() {
        String name = words();
        if (name.isEmpty()) {
            return list();
        }
        ReportOptions.print(app, new SteppedPlanPage(named(name)), arguments.has("--json"));
        return Exit.OK;
    }

    private String words() {
        return String.join(" ", arguments.rest()).strip();
    }

    /// Those that come with haven.
    private int list() {
        app.out().println("Plans of small steps that come with haven:");
        for (String name : SteppedPlan.BUILT_IN) {
            SteppedPlan plan = SteppedPlan.builtIn(name).orElseThrow();
            app.out().println("  " + name + ": " + plan.about());
        }
        app.out().println("haven plan show NAME shows its steps; haven plan import NAME, or FILE, goes through them.");
        return Exit.OK;
    }

    /// One that comes with haven, or one that the person goes through.
    private SteppedPlan named(String name) {
        Optional<SteppedPlan> builtIn = SteppedPlan.builtIn(name);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        List<Course> courses = courses();
        return courses.stream()
                .filter(course -> course.title().equalsIgnoreCase(name))
                .findFirst()
                .map(SteppedPlans::plan)
                .orElseThrow(() -> UserError.failure(
                        "There is no plan \"" + name + "\".",
                        Nearest.question(name, titles(courses)) + "haven plan show lists those that come with haven."));
    }

    private static List<String> titles(List<Course> courses) {
        List<String> titles = new ArrayList<>(SteppedPlan.BUILT_IN);
        courses.forEach(course -> titles.add(course.title()));
        return titles;
    }

    private List<Course> courses() {
        return plan().courses();
    }

    private Plan plan() {
        return app.look(Plan.of(List.of()), journal -> Plan.of(journal.entries(Homework.KIND)));
    }

    private static SteppedPlan plan(Course course) {
        return new SteppedPlan(
                course.title(),
                "",
                "",
                course.steps().stream()
                        .filter(step -> !PlanItem.is(step, PlanState.LET_GO))
                        .map(step -> new SteppedPlan.Step(
                                step.get(Homework.WEEK),
                                step.get(Homework.TYPE).orElse(StepType.SOOTHE),
                                step.get(Homework.TEXT),
                                step.get(Homework.DRILL),
                                step.get(Homework.PROMPTS)))
                        .toList());
    }

    /// Takes a plan in: kept as it was proposed, then looked at step by step. Alone it goes on with that.
    int bringIn() {
        String name = words();
        List<Entry> proposed = plan().proposed();
        if (name.isEmpty()) {
            return proposed.isEmpty() ? list() : look(proposed);
        }
        SteppedPlan plan = read(name);
        for (Course course : courses()) {
            if (course.title().equalsIgnoreCase(plan.title())
                    && course.week(app.now().toLocalDate()).isPresent()) {
                throw UserError.failure(
                        "You are in the middle of \"" + plan.title() + "\".",
                        "haven plan shows it; haven plan let-go \"" + plan.title() + "\" lets the rest of it go.");
            }
        }
        if (proposed.stream().anyMatch(step -> step.get(Homework.PLAN).equalsIgnoreCase(plan.title()))) {
            throw UserError.failure(
                    "\"" + plan.title() + "\" waits to be looked at already.", "haven plan import goes on with it.");
        }
        PlanState state = arguments.has("--yes") ? PlanState.OPEN : PlanState.PROPOSED;
        List<Entry> steps = steps(plan, state);
        steps.forEach(step -> Kept.require(step, app));
        try (Journal journal = app.openJournal()) {
            journal.saveAll(steps, app.change("plan import"));
        }
        String count = Times.count(steps.size(), "step") + " in " + Times.count(plan.weeks(), "week");
        if (state == PlanState.OPEN) {
            return app.say("Taken on: " + count + ". haven plan shows them.");
        }
        if (!arguments.mayAsk(app)) {
            return app.say("Kept, and not counted before you have looked at it: " + count
                    + ". haven plan import goes through them.");
        }
        return look(steps);
    }

    private List<Entry> steps(SteppedPlan plan, PlanState state) {
        ZonedDateTime now = app.now();
        List<Entry> entries = new ArrayList<>();
        for (SteppedPlan.Step step : plan.steps()) {
            // A list has them in their order.
            Stamp stamp = App.stamp(now.plus(Duration.ofMillis(entries.size())), app.configOrDefault());
            entries.add(Entry.of(Homework.KIND, app.newId(), stamp)
                    .with(Homework.TEXT, step.text())
                    .with(Homework.PLAN, plan.title())
                    .with(Homework.WEEK, step.week())
                    .with(Homework.POSITION, entries.size())
                    .with(Homework.TYPE, Optional.of(step.type()))
                    .with(Homework.DRILL, step.drill())
                    .with(Homework.PROMPTS, OptionalInt.of(plan.prompts(step)))
                    .with(PlanItem.STATE, state));
        }
        return entries;
    }

    private SteppedPlan read(String name) {
        Path file = Path.of("");
        boolean isPiped = name.equals("-");
        if (!isPiped) {
            file = Arguments.file(name, "haven plan import takes a file, or the name of a plan.");
            Optional<SteppedPlan> builtIn = Files.exists(file) ? Optional.empty() : SteppedPlan.builtIn(name);
            if (builtIn.isPresent()) {
                return builtIn.get();
            }
            if (!Files.exists(file)) {
                throw UserError.failure(
                        "There is no file, and no plan of haven's, called " + name + ".",
                        Nearest.question(name, SteppedPlan.BUILT_IN) + "haven plan show lists haven's own.");
            }
        }
        try {
            byte[] content = isPiped ? content(app.in()) : content(file);
            TomlFile<SteppedPlan> read =
                    SteppedPlan.read(content, Set.copyOf(app.drills().names()));
            String where = isPiped ? "standard input" : name;
            read.mistakes().forEach(mistake -> app.err().println(OneLine.of(where + ", " + mistake + ".")));
            return read.said()
                    .orElseThrow(() -> UserError.usage(
                            "It is no plan as haven reads one; nothing was taken in.",
                            "haven plan export answer-slowly shows how one is written."));
        } catch (IOException unreadable) {
            throw UserError.failure(name + " cannot be read: " + Reason.of(unreadable) + ".", "Nothing was taken in.");
        }
    }

    private static byte[] content(Path file) throws IOException {
        PlainFile.require(file);
        try (InputStream in = Files.newInputStream(file)) {
            return content(in);
        }
    }

    private static byte[] content(InputStream in) throws IOException {
        return in.readNBytes(TomlFile.MOST_BYTES + 1);
    }

    /// Goes through what was proposed, first on with one that was left with new words; what is left for later waits.
    private int look(List<Entry> proposed) {
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    Times.count(proposed.size(), "step") + " of \""
                            + proposed.getFirst().get(Homework.PLAN) + "\" can be looked at in a terminal.",
                    "Without one: haven plan let-go lets them go.");
        }
        boolean plain = arguments.wantsPlain(app);
        OptionalInt code = new Resumption(app)
                .goOn(entry -> entry.is(Homework.KIND) && PlanItem.is(entry, PlanState.PROPOSED), plain);
        List<Entry> steps = code.isPresent() ? plan().proposed() : proposed;
        if (code.orElse(Exit.OK) != Exit.OK || steps.isEmpty()) {
            return code.orElse(Exit.OK);
        }
        Beginning beginning =
                new Beginning(SeriesForm.of(new Look(), steps), false, "plan import", steps, Optional.of(this::end));
        return new FormFiller(app).fill(plain, asker -> beginning);
    }

    private String end() {
        int waiting = plan().proposed().size();
        return waiting == 0
                ? "Kept. haven plan shows your plan; what you left out can be undone."
                : "Kept. " + Times.count(waiting, "step") + (waiting == 1 ? " waits" : " wait")
                        + " to be looked at: haven plan import";
    }

    /// What is asked of each step.
    private record Look() implements SeriesForm.Asking {
        @Override
        public List<Question> questions(List<Entry> entries, int place) {
            return List.of(Homework.LOOKED_AT);
        }

        @Override
        public String heading(Entry step) {
            return step.get(Homework.PLAN) + ", week " + step.get(Homework.WEEK)
                    + step.get(Homework.TYPE).map(type -> ", " + type.word()).orElse("");
        }
    }

    /// A plan as a file, for somebody else or for another time: its steps, and nothing of how they went.
    int export() {
        String name = words();
        List<Course> courses = courses();
        if (name.isEmpty() && courses.size() != 1) {
            throw courses.isEmpty()
                    ? UserError.failure("There is no stepped plan yet.", "haven plan import begins one.")
                    : UserError.usage(
                            "Which plan is meant?",
                            "For example: haven plan export \""
                                    + courses.getFirst().title() + "\".");
        }
        String toml = (name.isEmpty() ? plan(courses.getFirst()) : named(name)).toml();
        Optional<String> output = arguments.value("--output").filter(to -> !to.equals("-"));
        if (output.isEmpty()) {
            app.out().print(toml);
            return Exit.OK;
        }
        Path file = Arguments.file(output.get(), "--output takes a file, or - for the screen.");
        ReportFile.write(
                app.ownFiles(),
                file,
                arguments.has("--force"),
                temporary -> Files.writeString(temporary, toml, StandardOpenOption.WRITE));
        app.err().println("The plan is in " + file + "; " + OwnerOnly.readers(file, "it") + ".");
        return Exit.OK;
    }
}
