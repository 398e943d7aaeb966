package haven.command.others;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.entry.CameOut;
import haven.entry.Entry;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On Wednesday, 18 November 2026.
class ExperimentCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Experiment.KIND);
        }
    }

    private Entry only() {
        assertThat(kept()).hasSize(1);
        return kept().getFirst();
    }

    private String name(Entry entry) {
        try (Journal journal = haven.journal()) {
            return journal.name(entry.id());
        }
    }

    private Result experiment(String... words) {
        haven.clock().advance(Duration.ofMinutes(1));
        String[] all = new String[words.length + 1];
        all[0] = "experiment";
        System.arraycopy(words, 0, all, 1, words.length);
        return haven.run(all);
    }

    private Result begin() {
        return experiment(
                "if I say no, they leave",
                "--test",
                "say no to Friday",
                "--prediction",
                "Sam is cold for days",
                "--confidence",
                "80",
                "--safety",
                "3",
                "--by",
                "friday");
    }

    @Test
    void aloneItListsWhatWaitsAndWhatIsDueFirst() {
        assertThat(experiment()).isEqualTo(Result.said("""
                        Nothing waits to be tried.
                        To begin: haven experiment --new, which asks for a belief and its test.
                        """));
        experiment("asking is a burden", "--test", "ask for a lift");
        begin();
        assertThat(experiment()).isEqualTo(Result.said("""
                        to be tried
                          FIRST   by 20 November   say no to Friday
                          SECOND                    ask for a lift
                        Once you have tried one: haven experiment --after NAME, or --let-go NAME.
                        """.replace("FIRST", name(kept().getLast()))
                .replace("SECOND", name(kept().getFirst()))));
    }

    @Test
    void byOptionsAllOfItIsKept() {
        Result begun = begin();
        assertThat(begun).isEqualTo(Result.said("Kept: an experiment, " + name(only()) + ".\n"));
        assertThat(only())
                .isEqualTo(Entry.of(Experiment.KIND, only().id(), only().stamp())
                        .with(Experiment.BELIEF, "if I say no, they leave")
                        .with(Experiment.TEST, "say no to Friday")
                        .with(Experiment.PREDICTION, "Sam is cold for days")
                        .with(Experiment.CONFIDENCE, OptionalInt.of(80))
                        .with(Experiment.SAFETY, OptionalInt.of(3))
                        .with(Experiment.BY, Optional.of(LocalDate.of(2026, 11, 20))));
        Entry before = only();
        haven.at("2026-11-21T09:00+01:00[Europe/Berlin]");
        Result told = experiment(
                "--after",
                "--happened",
                "she said fine",
                "--came-out",
                "otherwise",
                "--learned",
                "not everyone leaves",
                "--confidence-now",
                "40",
                "--safety-now",
                "6");
        assertThat(told).isEqualTo(Result.said("Kept: an experiment, " + name(before) + ".\n"));
        assertThat(only())
                .isEqualTo(before.with(Experiment.STATE, ExperimentState.DONE)
                        .with(Experiment.TOLD, Optional.of(LocalDate.of(2026, 11, 21)))
                        .with(Experiment.HAPPENED, "she said fine")
                        .with(Experiment.CAME_OUT, Optional.of(CameOut.OTHERWISE))
                        .with(Experiment.LEARNED, "not everyone leaves")
                        .with(Experiment.CONFIDENCE_NOW, OptionalInt.of(40))
                        .with(Experiment.SAFETY_NOW, OptionalInt.of(6)));
    }

    @Test
    void aWholeOneIsToldAsJson() {
        haven.input("""
                {"belief": "they leave", "test": "say no", "confidence": 80, "state": "done", "toldOn": "2026-11-18",
                 "happened": "she laughed", "cameOut": "otherwise", "confidenceNow": 30, "safetyNow": 7}
                """);
        Result kept = experiment("--json", "-");
        assertThat(kept).isEqualTo(Result.said("Kept: an experiment, " + name(only()) + ".\n"));
        assertThat(experiment("--all", "--json").out()).isEqualTo("""
                [ {
                  "kind": "experiment",
                  "id": "ID",
                  "at": "2026-11-18T21:31:00+01:00",
                  "zone": "Europe/Berlin",
                  "day": "2026-11-18",
                  "belief": "they leave",
                  "test": "say no",
                  "confidence": 80,
                  "state": "done",
                  "toldOn": "2026-11-18",
                  "happened": "she laughed",
                  "cameOut": "otherwise",
                  "confidenceNow": 30,
                  "safetyNow": 7
                } ]
                """.replace("ID", only().id()));
    }

    @Test
    void inPlainLinesItAsksOneThingAfterAnother() {
        haven.terminals(new TestTerminals(true))
                .input(
                        "if I say no, they leave\nsay no to Friday\nSam is cold\n120\n80%\n3\nnext monday\nlast week\nin 2 weeks\n");
        assertThat(experiment("--new", "--plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                Which belief would you like to test? (if I say no, they leave)
                > What small thing would test it? (say no to Friday evening)
                > What do you predict will happen?
                > How sure of that are you, 0 to 100?
                > Percentage is a whole number from 0 to 100, not 120. An empty line skips the question.
                How sure of that are you, 0 to 100?
                > How safe does it feel, 0 to 10?
                > By when? (friday, in 3 days)
                > "next monday" could be 2026-11-23 or 2026-11-30. Write it as one of them.
                By when? (friday, in 3 days)
                > It is a day such as "friday", "in 3 days" or "2026-12-04". An empty line skips the question.
                By when? (friday, in 3 days)
                > Kept: an experiment, NAME.
                """.replace("NAME", name(only())));
        assertThat(only().get(Experiment.BY)).hasValue(LocalDate.of(2026, 12, 2));
    }

    @Test
    void cutOffItIsGoneOnWithWhereItWas() {
        haven.terminals(TestTerminals.interrupted());
        assertThat(experiment("they leave", "--plain").code()).isEqualTo(130);
        haven.terminals(new TestTerminals(true)).input("say no\n\n\n\ntomorrow\n");
        assertThat(experiment("--resume", "--plain").code()).isZero();
        assertThat(only().get(Experiment.BELIEF)).isEqualTo("they leave");
        assertThat(only().get(Experiment.TEST)).isEqualTo("say no");
        assertThat(only().get(Experiment.BY)).hasValue(LocalDate.of(2026, 11, 19));
    }

    @Test
    void whatCameIsNotLostWhereThatWasCutOff() {
        begin();
        experiment("--after", "--no-input");
        DraftFixture.leave(haven, only(), "experiment", true, "happened", "she sai");
        haven.terminals(new TestTerminals(true)).input("she said fine\n\n\n\n\n");
        assertThat(experiment("--after", "--plain").out())
                .contains("What happened?\nSo far: she sai (Enter keeps it)\n");
        assertThat(only().get(Experiment.HAPPENED)).isEqualTo("she said fine");
    }

    @Test
    void whereHarmIsToldItNamesWhereHelpIs() {
        begin();
        haven.terminals(new TestTerminals(true)).input("she always shouts\n\u0004");
        assertThat(experiment("--after", "--plain").out()).doesNotContain("haven support");
        haven.terminals(new TestTerminals(true)).input("she hit me\n\u0004");
        assertThat(experiment("--after", "last", "--plain").out()).contains("haven support.");
    }

    @Test
    void laterItAsksWhatCame() {
        begin();
        haven.at("2026-11-21T09:00+01:00[Europe/Berlin]");
        haven.terminals(new TestTerminals(true)).input("she said fine\noth\nnot everyone leaves\n40\n6\n");
        assertThat(experiment("--after", "--plain").out())
                .isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                say no to Friday
                You predicted: Sam is cold for days
                However it went, it tells you something.
                What happened?
                > How did it come out? (as predicted, partly, otherwise)
                > What does that say about the belief?
                > How sure of the prediction would you be next time, 0 to 100?
                > How safe does it feel now, 0 to 10?
                > Kept for Wednesday 2026-11-18 21:31: an experiment, NAME.
                """.replace("Kept for Wednesday 2026-11-18 21:31", "Kept")
                        .replace("NAME", name(only())));
        assertThat(only().get(Experiment.STATE)).isEqualTo(ExperimentState.DONE);
        assertThat(only().get(Experiment.TOLD)).hasValue(LocalDate.of(2026, 11, 21));
        assertThat(only().get(Experiment.CAME_OUT)).hasValue(CameOut.OTHERWISE);
        assertThat(only().get(Experiment.CONFIDENCE_NOW)).hasValue(40);
        assertThat(only().get(Experiment.SAFETY_NOW)).hasValue(6);
        assertThat(experiment("--all").out()).isEqualTo("""
                Nothing waits to be tried.

                tried
                  NAME   otherwise   sure 80 → 40   say no to Friday
                  Of 1 tried: otherwise than predicted 1.
                To begin: haven experiment --new, which asks for a belief and its test.
                """.replace("NAME", name(only())));
        assertThat(experiment("--after").err())
                .isEqualTo("Nothing waits to be tried. haven experiment --all lists what there was.\n");
        experiment("--after", name(only()), "--learned", "more");
        assertThat(only().get(Experiment.LEARNED)).isEqualTo("more");
        assertThat(only().get(Experiment.HAPPENED)).isEqualTo("she said fine");
    }

    @Test
    void theWeekTellsHowItCameOutAndWhatWasToBeTried() {
        begin();
        assertThat(haven.run("week").out())
                .contains("to test    say no to Friday\n")
                .doesNotContain("tested");
        experiment("--after", "--came-out", "as-predicted", "--confidence-now", "90");
        assertThat(haven.run("week").out())
                .contains("tested     say no to Friday   as predicted   sure 80 → 90\n")
                .doesNotContain("to test");
        assertThat(haven.run("week", "--json").out()).contains("\"tested\": [ {");
    }

    @Test
    void oneWhoseDayHasComeIsBroughtUpOnceItHas() {
        begin();
        assertThat(haven.run().out()).doesNotContain("small test");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out())
                .contains("\n\nYou planned a small test for about now: haven experiment --after, or --let-go\n\n");
        haven.at("2027-01-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("small test");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        experiment("--let-go");
        assertThat(haven.run().out()).doesNotContain("small test");
    }

    @Test
    void onAPageADayIsSaidAsInAForm() throws IOException {
        begin();
        haven.terminals(new TestTerminals(true));
        Files.writeString(home.resolve("ed.sh"), "sed -i 's/^2026-11-20$/in 3 days/' \"$1\"\n");
        haven.with("EDITOR", "sh " + home.resolve("ed.sh"));
        assertThat(haven.run("journal", "edit", "last", "--edit").code()).isZero();
        assertThat(only().get(Experiment.BY)).hasValue(LocalDate.of(2026, 11, 21));
    }

    @Test
    void asJsonItComesBack() {
        begin();
        String listed = experiment("--json").out();
        Entry before = only();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        String one = listed.substring(listed.indexOf('{'), listed.lastIndexOf('}') + 1);
        assertThat(haven.input(one).run("experiment", "--json", "-"))
                .isEqualTo(Result.said("Kept: an experiment, " + name(only()) + ".\n"));
        assertThat(only()).isEqualTo(before);
        assertThat(haven.input(one.replace("2026-11-20", "friday"))
                        .run("experiment", "--json", "-")
                        .err())
                .isEqualTo("In the JSON, by is \"friday\". It is to be a date such as \"2026-11-20\".\n");
    }

    @Test
    void nothingOfItLeavesUntilThePersonSaysSo() {
        begin();
        experiment("--after", "--came-out", "otherwise", "--learned", "not everyone leaves");
        haven.run("ladder", "new", "asking", "--rung", "ask Sam:4");
        haven.run("ladder", "try", "--peak", "5");
        haven.run("log", "no answer");
        assertThat(haven.run("week", "--for", "therapist", "--yes").out())
                .contains("no answer")
                .doesNotContain("Friday", "leaves", "ask Sam", "tried", "tested");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--new|There is nothing to try yet. For example: haven experiment \"if I say no, they leave\" --test \"say no to Friday\" --confidence 80.",
                "x --by yesterday|--by \"yesterday\": it is a day such as \"friday\", \"in 3 days\" or \"2026-12-04\". ",
                "x --by 2026-11-17|--by \"2026-11-17\": \"2026-11-17\" has gone by. Give a day from today on.",
                "x --confidence 101|--confidence \"101\": percentage is a whole number from 0 to 100, not 101.",
                "x --learned y|--learned goes with --after. For example: haven experiment --after last.",
                "--after --by friday|--after takes no --by. See haven experiment --help.",
                "--after --let-go|--after and --let-go ask for two things. Give one of them.",
                "--after|Nothing waits to be tried. haven experiment --all lists what there was.",
                "--after --came-out well|--came-out \"well\": the answer is as predicted, partly or otherwise."
            })
    void whatCannotBeIsOneLine(String line, String refused) {
        if (line.contains("well")) {
            begin();
        }
        Result result = experiment(line.split(" "));
        assertThat(result.err().strip()).isEqualTo(refused.strip());
        assertThat(result.code()).isNotZero();
    }
}
