package haven.command.direction;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.entry.Entry;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Mission;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Review;
import haven.entry.Routine;
import haven.entry.RoutineType;
import haven.entry.Topic;
import haven.insight.Plan;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
    /// A Wednesday.
    private static final String NOW = "2026-11-18T21:30+01:00[Europe/Berlin]";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).at(NOW);
    }

    private List<Entry> kept(Kind kind) {
        try (Journal journal = haven.journal()) {
            return journal.entries(kind);
        }
    }

    private String name(Entry entry) {
        try (Journal journal = haven.journal()) {
            return journal.name(entry.id());
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Kind kind : Plan.STANDING) {
            kept(kind).forEach(entry -> names.add(name(entry)));
        }
        return names;
    }

    private void say(String... words) {
        assertThat(haven.run(words).code()).as(String.join(" ", words)).isZero();
        haven.clock().advance(Duration.ofSeconds(1));
    }

    private void whole() {
        say("plan", "mission", "be", "someone", "who", "answers");
        say("plan", "add", "routine", "walk", "--weekly", "3", "--type", "movement", "--at", "2026-11-01 12:00");
        say("plan", "add", "routine", "long-exhale");
        say("plan", "add", "homework", "write the list", "--by", "friday");
        say("plan", "add", "goal", "call Ana", "--first-step", "find her number", "--by", "in 2 weeks");
        say("plan", "mark", "wal");
        say("plan", "mark", "walk", "--at", "monday");
    }

    @Test
    void aloneItShowsWhatMattersAndHowItStands() {
        whole();
        List<String> names = names();
        assertThat(haven.run("plan"))
                .isEqualTo(Result.said("""
                        what matters
                          be someone who answers

                        routines, this week
                          %s   walk          2 days, wished for 3: Mon, Wed
                          %s   long-exhale   not marked

                        homework
                          %s   write the list   by Fri 20 November

                        goals
                          %s   call Ana   first: find her number; by Wed 2 December
                        """.formatted(names.get(2), names.get(3), names.get(4), names.get(1))));
    }

    @Test
    void withoutAPlanItSaysHowOneBeginsAndKeepsNothing() {
        assertThat(haven.run("plan")).isEqualTo(Result.said("""
                        There is no plan yet, and none is needed. One line is enough to begin:
                          haven plan mission WHAT MATTERS
                          haven plan add routine walk --weekly 3
                        Or a plan of small steps, a few a week: haven plan import
                        """));
        assertThat(haven.run("plan", "--json")).isEqualTo(Result.said("[]\n"));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void theNewestMissionCountsAndTheOneBeforeStays() {
        say("plan", "mission", "be quiet");
        say("plan", "mission", "be someone who answers");
        assertThat(haven.run("plan").out()).isEqualTo("what matters\n  be someone who answers\n");
        assertThat(kept(Mission.KIND)).hasSize(2);
        assertThat(haven.run("plan", "mission", "--no-input")).isEqualTo(Result.said("be someone who answers\n"));
    }

    @Test
    void aRoutineCalledAsADrillIsThatDrillAndItsPracticesCount() {
        say("plan", "add", "routine", "box");
        assertThat(kept(Routine.KIND).getFirst().get(Routine.TYPE)).isEqualTo(RoutineType.DRILL);
        haven.input("{\"kind\":\"practice\",\"at\":\"2026-11-17T12:00:00+01:00\",\"drill\":\"box\",\"practised\":60,"
                        + "\"ending\":\"completed\"}")
                .run("import", "-");
        assertThat(haven.run("plan").out()).contains("box   1 day: Tue");
    }

    @Test
    void whatIsMarkedIsKeptOnceADayAndUndoTakesItBack() {
        say("plan", "add", "routine", "walk");
        say("plan", "mark", "walk");
        assertThat(haven.run("plan", "mark", "walk"))
                .isEqualTo(Result.said("It is marked already; haven undo takes back what you did last.\n"));
        assertThat(kept(Mark.KIND))
                .extracting(mark -> mark.get(Mark.TEXT) + " " + mark.stamp().day())
                .containsExactly("walk 2026-11-18");
        say("undo");
        assertThat(kept(Mark.KIND)).isEmpty();
    }

    @Test
    void homeworkIsDoneOnADayOrLetGoAndListedWithAllOnly() {
        say("plan", "add", "homework", "write the list");
        say("plan", "add", "homework", "call the clinic");
        say("plan", "mark", "write", "--at", "yesterday");
        say("plan", "let-go", "call");
        assertThat(kept(Homework.KIND))
                .extracting(item -> item.get(PlanItem.STATE) + " "
                        + item.get(PlanItem.SETTLED).orElseThrow())
                .containsExactly("DONE 2026-11-17", "LET_GO 2026-11-18");
        List<String> names = names();
        assertThat(haven.run("plan"))
                .isEqualTo(Result.said("Nothing of your plan is open. haven plan --all lists what was.\n"));
        assertThat(haven.run("plan", "--all").out()).isEqualTo("""
                done
                  %s   write the list   done Tue 17 November

                let go
                  %s   call the clinic   let go today
                """.formatted(names.getFirst(), names.getLast()));
    }

    @Test
    void whatIsMeantByAWordIsTheWholeWordsThenTheNameThenTheirBeginning() {
        say("plan", "add", "routine", "walk");
        say("plan", "add", "routine", "walk the dog");
        say("plan", "mark", "walk");
        say("plan", "mark", name(kept(Routine.KIND).getLast()));
        assertThat(kept(Mark.KIND)).extracting(mark -> mark.get(Mark.TEXT)).containsExactly("walk", "walk the dog");
        List<String> names = names();
        assertThat(haven.run("plan", "mark", "wa"))
                .isEqualTo(Result.refused("\"wa\" could be " + names.getFirst() + " or " + names.getLast()
                        + " of your plan. Type more of it, or its name."));
        assertThat(haven.run("plan", "mark", "wlak"))
                .isEqualTo(Result.failed("There is no \"wlak\" in your plan. Did you mean walk? haven plan lists it."));
    }

    @Test
    void editChangesByOptionsAndAnEmptyOneTakesItBack() {
        say("plan", "add", "goal", "call Ana", "--by", "friday");
        say("plan", "edit", "call", "--by", "2026-12-24", "--first-step", "find her number");
        Entry changed = kept(Goal.KIND).getFirst();
        assertThat(changed.get(PlanItem.BY)).contains(LocalDate.of(2026, 12, 24));
        say("plan", "edit", "call", "--by", "");
        assertThat(kept(Goal.KIND).getFirst().get(PlanItem.BY)).isEmpty();
        assertThat(haven.run("plan", "edit", "call", "--weekly", "3"))
                .isEqualTo(Result.refused("A goal has no --weekly. Nothing was changed."));
    }

    @Test
    void rmTakesOutAndUndoBringsBackWithItsMarks() {
        say("plan", "add", "routine", "walk");
        say("plan", "mark", "walk");
        assertThat(haven.run("plan", "rm", "walk"))
                .isEqualTo(Result.said("Taken out: a routine.\nhaven undo brings it back.\n"));
        assertThat(kept(Mark.KIND).getFirst().get(Mark.TEXT)).isEqualTo("walk");
        say("undo");
        assertThat(haven.run("plan").out()).contains("walk   1 day: Wed");
    }

    @Test
    void aPlanIsTakenOnWholeOnlyWhenSaidSo() {
        Result proposed = haven.run("plan", "import", "reach-out");
        assertThat(proposed)
                .isEqualTo(Result.said("Kept, and not counted before you have looked at it: 12 steps in 6 weeks. haven"
                        + " plan import goes through them.\n"));
        assertThat(haven.run("plan").out())
                .isEqualTo("12 steps of \"Come a little closer\" wait to be looked at: haven plan import\n");
        assertThat(haven.run("plan", "import", "reach-out"))
                .isEqualTo(
                        Result.failed("\"Come a little closer\" waits to be looked at already. haven plan import goes"
                                + " on with it."));
        say("undo");
        assertThat(kept(Homework.KIND)).isEmpty();
        assertThat(haven.run("plan", "import", "reach-out", "--yes"))
                .isEqualTo(Result.said("Taken on: 12 steps in 6 weeks. haven plan shows them.\n"));
        assertThat(haven.run("plan").out()).startsWith("Come a little closer, week 1 of 6, 0 of 12 steps done\n");
        assertThat(haven.run("plan", "import", "reach-out").err())
                .isEqualTo("You are in the middle of \"Come a little closer\". haven plan shows it; haven plan let-go"
                        + " \"Come a little closer\" lets the rest of it go.\n");
        say("plan", "let-go", "come", "a", "little", "closer");
        assertThat(haven.run("plan").out())
                .isEqualTo("Nothing of your plan is open. haven plan --all lists what was.\n");
    }

    @Test
    void eachStepIsLookedAtBeforeItCounts() {
        haven.input("\n\nBreathe, twice\n\n").terminals(new TestTerminals(true));
        Result looked = haven.run("plan", "import", "answer-slowly", "--plain");
        assertThat(looked.out()).contains("""
                        Answer slowly, week 1, soothe
                        Enter takes it on. Change it first if you like, or empty it to leave it out.
                        """).endsWith("Kept. 8 steps wait to be looked at: haven plan import\n");
        assertThat(kept(Homework.KIND))
                .extracting(step -> step.get(PlanItem.STATE))
                .containsExactly(
                        PlanState.OPEN,
                        PlanState.OPEN,
                        PlanState.OPEN,
                        PlanState.OPEN,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED,
                        PlanState.PROPOSED);
        assertThat(kept(Homework.KIND).get(2).get(Homework.TEXT)).isEqualTo("Breathe, twice");
    }

    @Test
    void newWordsForAStepThatWereCutShortAreNotLost() {
        haven.input("\n").terminals(new TestTerminals(true));
        haven.run("plan", "import", "answer-slowly", "--plain");
        Entry second = kept(Homework.KIND).get(1);
        assertThat(PlanItem.is(second, PlanState.PROPOSED)).isTrue();
        DraftFixture.leave(haven, second, "plan import", true, "text", "Breathe twi");
        haven.input("\n");
        Result looked = haven.run("plan", "import", "--plain");
        assertThat(looked.err()).startsWith("You were in the middle of this one; here it is as you left it.\n");
        assertThat(kept(Homework.KIND).get(1).get(Homework.TEXT)).isEqualTo("Breathe twi");
    }

    @Test
    void aPlanFromAFileIsReadWholeOrNotAtAllAndWrittenAsItWasRead() throws IOException {
        Path file = home.resolve("plan.toml");
        String toml = """
                title = "Two weeks"

                [[step]]
                week = 1
                type = "soothe"
                text = "Box breathing"
                drill = "box"
                prompts = 7

                [[step]]
                week = 2
                type = "reach out"
                text = "Say \\"hello\\" once"
                prompts = 1
                """;
        Files.writeString(file, toml);
        say("plan", "import", file.toString(), "--yes");
        assertThat(haven.run("plan", "export")).isEqualTo(Result.said(toml));
        Files.writeString(file, toml.replace("soothe", "smooth").replace("week = 2", "week = 99"));
        assertThat(haven.run("plan", "import", file.toString()))
                .isEqualTo(
                        new Result(
                                Exit.USAGE,
                                "",
                                file + ", line 5, column 1: \"smooth\" is no type; did you mean \"soothe\"?.\n" + file
                                        + ", line 11, column 1: week is from 1 to 52.\nIt is no plan as haven reads one;"
                                        + " nothing was taken in. haven plan export answer-slowly shows how one is written.\n"));
        assertThat(kept(Homework.KIND)).hasSize(2);
    }

    @Test
    void aStepOfWhatWasAgreedComesIntoThePlan() {
        say("bring", "the silence");
        String topic = name(kept(Topic.KIND).getFirst());
        say("bring", "--talked", topic, "--agreed", "wait an hour", "--step", "wait an hour before the next text");
        Entry step = kept(Homework.KIND).getFirst();
        assertThat(step.get(Homework.TEXT)).isEqualTo("wait an hour before the next text");
        assertThat(step.get(Homework.TOPIC))
                .containsExactly(kept(Topic.KIND).getFirst().id());
        assertThat(haven.run("plan").out()).contains("wait an hour before the next text");
    }

    @Test
    void aReviewThatWasCutOffIsGoneOnWithAndNoOtherIsBegun() {
        say("plan", "review", "--helped", "walking");
        DraftFixture.leave(haven, kept(Review.KIND).getFirst(), "plan review", true, "hard", "morn");
        haven.terminals(new TestTerminals(true)).input("mornings\n\n\n");
        assertThat(haven.run("plan", "review", "--plain").err())
                .isEqualTo("You were in the middle of this one; here it is as you left it.\n");
        assertThat(kept(Review.KIND)).singleElement().satisfies(review -> {
            assertThat(review.get(Review.HELPED)).isEqualTo("walking");
            assertThat(review.get(Review.HARD)).isEqualTo("mornings");
        });
    }

    @Test
    void aReviewTellsTheMonthAndKeepsTheAnswers() {
        whole();
        haven.input("walking\n\n\n\n").terminals(new TestTerminals(true));
        assertThat(haven.run("plan", "review", "--plain").out()).contains("""
                        The last four weeks:
                          walk: 2 days, wished for 9
                          long-exhale: not marked

                        """);
        assertThat(kept(Review.KIND).getFirst().get(Review.HELPED)).isEqualTo("walking");
        say("plan", "review", "--carry-on", "walking");
        assertThat(kept(Review.KIND)).hasSize(2);
    }

    @Test
    void aKeyMarksAndTheSameKeyTakesItBack() {
        whole();
        haven.input("2\n1\n3\n1\n9\n\n").terminals(new TestTerminals(true));
        assertThat(haven.run("plan", "mark", "--plain").out())
                .contains("""
                        A number marks it, or takes the mark back. Nothing has to be marked. Enter is done.
                        1 marked: walk
                        2 not marked: long-exhale
                        3 not marked: write the list (by Fri 20 November)
                        """, "That is no number of these. Enter is done.\n");
        assertThat(kept(Mark.KIND))
                .extracting(mark -> mark.get(Mark.TEXT) + " " + mark.stamp().day())
                .containsExactlyInAnyOrder("walk 2026-11-16", "walk 2026-11-18", "long-exhale 2026-11-18");
        assertThat(kept(Homework.KIND).getFirst().get(PlanItem.STATE)).isEqualTo(PlanState.DONE);
    }

    @Test
    void theWeekSaysWhatWasKept() {
        whole();
        say("plan", "mark", "write");
        assertThat(haven.run("week").out()).contains("""
                routines   walk          2 days, wished for 3: Mon, Wed
                           long-exhale   not marked

                done       Wed 18   write the list

                to do      call Ana   first: find her number; by Wed 2 December
                """);
        assertThat(haven.run("week", "--format", "markdown").out())
                .contains("| walk | 2 days, wished for 3: Mon, Wed |");
        assertThat(haven.run("week", "--json").out()).contains("""
                "routine": "walk",
                      "type": "movement",
                      "weekly": 3,
                      "days": [ "2026-11-16", "2026-11-18" ]
                """);
    }

    @Test
    void aWeekInWhichOnlyHomeworkWasDoneIsNotEmpty() {
        say("plan", "add", "homework", "write the list", "--at", "2026-10-01 12:00");
        say("plan", "mark", "write");
        assertThat(haven.run("week").out())
                .contains("Nothing is kept in this week.")
                .contains("done       Wed 18   write");
    }

    @Test
    void anExportBringsAllOfItBack() {
        whole();
        say("plan", "import", "answer-slowly", "--yes");
        say("plan", "review", "--helped", "walking");
        String all = haven.run("export", "--format", "jsonl").out();
        TestApp other = TestApp.in(home.resolve("other")).at(NOW).input(all);
        assertThat(other.run("import", "-").code()).isZero();
        assertThat(other.run("export", "--format", "jsonl").out()).isEqualTo(all);
        assertThat(other.run("plan").out()).isEqualTo(haven.run("plan").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan ad routine x|haven plan cannot \"ad\". Did you mean add? It can list, mission, add, mark, let-go,"
                        + " edit, rm, show, review, import, export.",
                "plan add|What is to be added: a goal, a routine, or homework? For example: haven plan add routine walk.",
                "plan add rutine walk|A plan has no \"rutine\". Did you mean routine? For example: haven plan add routine walk.",
                "plan add goal|What is the goal? For example: haven plan add goal call Ana.",
                "plan add routine walk --weekly 8|--weekly \"8\": the number of days is a whole number from 1 to 7, not 8."
                        + " For example --weekly 4.",
                "plan add goal call --by 2026-11-01|--by \"2026-11-01\": \"2026-11-01\" has gone by. Give a day from today on.",
                "plan add goal call --by soonish|--by \"soonish\": it is a day such as \"friday\", \"in 3 days\""
                        + " or \"2026-12-04\".",
                "plan add homework x --weekly 3|A piece of homework has no --weekly. Nothing was changed.",
                "plan mission|There is no mission yet. For example: haven plan mission be someone who answers.",
                "plan list x|haven plan list takes no words, not \"x\". See haven plan --help.",
                "plan mark|There is nothing to mark. haven plan add routine walk begins something.",
                "plan mark x|There is nothing in your plan yet. For example: haven plan add routine walk.",
                "plan export|There is no stepped plan yet. haven plan import begins one.",
                "plan import answer-slow|There is no file, and no plan of haven's, called answer-slow. Did you mean"
                        + " answer-slowly? haven plan show lists haven's own.",
                "plan list --yes|haven plan list takes no --yes. See haven plan --help."
            })
    void whatCannotBeIsOneLine(String typed, String line) {
        Result result = haven.run(typed.split(" "));
        assertThat(result.out() + result.err()).isEqualTo(line + "\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }
}
