package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Saying;
import haven.entry.SayingState;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> sayings() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Saying.KIND);
        }
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(journal.entries(Saying.KIND).getLast().id());
        }
    }

    private Result say(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "say";
        System.arraycopy(words, 0, all, 1, words.length);
        return haven.run(all);
    }

    @Test
    void whatWasToldIsPutTogether() {
        Result said = say(
                "You came home at eleven.",
                "--feeling",
                "worried:6,lonely",
                "--need",
                "calm",
                "--request",
                "would you text me if it gets later than ten?",
                "--with",
                "Sam",
                "--print");
        assertThat(said).isEqualTo(Result.said("""
                Kept: a saying, NAME.
                When you came home at eleven, I felt worried and lonely. I need calm. Would you text me if it gets later than ten? No is all right.
                """.replace("NAME", name())));
        assertThat(sayings()).singleElement().satisfies(saying -> {
            assertThat(saying.get(Saying.HAPPENED)).isEqualTo("You came home at eleven.");
            assertThat(saying.get(Saying.WITH)).containsExactly("Sam");
            assertThat(saying.get(Saying.STATE)).isEqualTo(SayingState.OPEN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "stop throwing things, calm, Please stop throwing things.",
        "do not throw things, calm, Please do not throw things.",
        "would you stop shouting?, calm, Please stop shouting.",
        "sleep at Tom's tonight, safety, Would you sleep at Tom's tonight?",
        "keep your hands off me, calm, Please keep your hands off me.",
        "leave, calm, Please leave.",
        "don’t touch me, calm, Please don't touch me.",
        "I want you to stop, calm, Please stop.",
        "you stop hitting me, calm, Please stop hitting me.",
        "not hit me, calm, Please do not hit me.",
        "stay with me tonight, protection, Would you stay with me tonight?"
    })
    void whatIsToStopOrToBeSafeOffersNoNo(String request, String need, String asked) {
        assertThat(say("he threw my phone", "--request", request, "--need", need, "--print")
                        .out())
                .endsWith("He threw my phone. I need " + need + ". " + asked + "\n");
    }

    @Test
    void aDisclosureAsksForNothingAndThanksAreThanks() {
        assertThat(say("--tell", "the door closed", "--feeling", "afraid", "--print")
                        .out())
                .endsWith("When the door closed, I felt afraid. I wanted you to know. You need not do anything.\n");
        assertThat(say(
                                "--thanks",
                                "I waited with you at the station",
                                "--feeling",
                                "calm",
                                "--need",
                                "company",
                                "--print")
                        .out())
                .endsWith("When I waited with you at the station, I felt calm. It gave me company. Thank you.\n");
        assertThat(say("--thanks", "you called", "--print").out()).endsWith("Thank you: you called. Thank you.\n");
    }

    @Test
    void whatItAddsItselfIsNoBlame() {
        for (String form : List.of("--tell", "--thanks", "--plain")) {
            assertThat(say(form, "the door closed", "--feeling", "afraid", "--need", "calm", "--request", "stay")
                            .err())
                    .isEmpty();
        }
    }

    @Test
    void itSuggestsAndNeverBlocks() {
        Result said = say("you never call", "--feeling", "abandoned", "--request", "call");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("""
                "you never": "Always" and "never" invite a counter-example. Name the one time: "On Sunday, when ..."
                "felt abandoned": This says what the other did to you. Under it there is often a feeling. What was under it: sad, afraid, lonely, hurt, ashamed, angry?
                """);
        assertThat(sayings()).hasSize(1);
    }

    @Test
    void wordsAreLookedAtAndNothingIsKept() {
        assertThat(say("--check", "you", "never", "call").out())
                .isEqualTo("\"you never\": \"Always\" and \"never\" invite a counter-example. Name the one time: \"On"
                        + " Sunday, when ...\"\n");
        assertThat(haven.input("I was sad on Sunday.\n").run("say", "--check"))
                .isEqualTo(Result.said("Nothing in it sounds like blame.\n"));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void inPlainLinesItAsksOneThingAfterAnother() {
        haven.terminals(new TestTerminals(true))
                .input("Sam\nyou never came\nsad, abandoned 7\n\nsit with me tonight\n\n");
        assertThat(say("--plain", "--print")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                Who is it for? (initials will do)
                > What happened, as a camera would have seen it? (you came home at eleven)
                > "you never": "Always" and "never" invite a counter-example. Name the one time: "On Sunday, when ..."
                What did you feel? (worried 6, lonely)
                > "abandoned": This says what the other did to you. Under it there is often a feeling. What was under it: sad, afraid, lonely, hurt, ashamed, angry?
                What do you need, or care about? (calm, closeness)
                > What would you ask for? One clear thing, with a time. (text me if it gets later than ten)
                > How would you say it? Change it until it sounds like you.
                So far: When you never came, I felt sad and abandoned. Would you sit with me tonight? No is all right. (Enter keeps it)
                > "you never": "Always" and "never" invite a counter-example. Name the one time: "On Sunday, when ..."
                "felt sad and abandoned": This says what the other did to you. Under it there is often a feeling. What was under it: sad, afraid, lonely, hurt, ashamed, angry?
                Kept: a saying, NAME.
                When you never came, I felt sad and abandoned. Would you sit with me tonight? No is all right.
                """.replace("NAME", name())));
    }

    @Test
    void whatOptionsSaidIsNotAskedAgain() {
        haven.terminals(new TestTerminals(true)).input("Sam\nsad\n\n\n\n");
        assertThat(say("you came late", "--plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                Who is it for? (initials will do)
                > What did you feel? (worried 6, lonely)
                > What do you need, or care about? (calm, closeness)
                > What would you ask for? One clear thing, with a time. (text me if it gets later than ten)
                > How would you say it? Change it until it sounds like you.
                So far: When you came late, I felt sad. (Enter keeps it)
                > Kept: a saying, NAME.
                """.replace("NAME", name()));
    }

    @Test
    void thanksAreAskedForAsThanks() {
        haven.terminals(new TestTerminals(true)).input("Sam\nyou waited with me\ncalm\ncompany\n\n");
        assertThat(say("--thanks", "--plain").out()).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                Who is it for? (initials will do)
                > What did they do that was good? (you waited with me at the station)
                > What did you feel? (glad, calm)
                > What did it give you? (company, calm)
                > How would you say it? Change it until it sounds like you.
                So far: When you waited with me, I felt calm. It gave me company. Thank you. (Enter keeps it)
                > Kept: a saying, NAME.
                """.replace("NAME", name()));
        assertThat(haven.run("journal", "show", "last").out()).contains("""
                What did they do that was good?
                  you waited with me
                What did you feel?
                  calm
                What did it give you?
                  company
                """);
    }

    @Test
    void cutOffItIsGoneOnWithUntilTheWordsAreThere() {
        haven.terminals(TestTerminals.interrupted());
        assertThat(say("you came late", "--plain").code()).isEqualTo(130);
        haven.terminals(new TestTerminals(true)).input("\n\nsad\n\n\n\n");
        assertThat(say("--resume", "--plain").out()).endsWith("""
                So far: When you came late, I felt sad. (Enter keeps it)
                > Kept: a saying, NAME.
                """.replace("NAME", name()));
        assertThat(sayings())
                .singleElement()
                .satisfies(saying -> assertThat(saying.get(Saying.WORDS)).isEqualTo("When you came late, I felt sad."));
    }

    @Test
    void laterItAsksHowItWent() {
        say("you came late", "--request", "text me");
        haven.terminals(new TestTerminals(true)).input("we laughed\n");
        assertThat(say("--after", "--plain")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                You came late. Would you text me? No is all right.
                How did it go?
                > Kept: a saying, NAME.
                """.replace("NAME", name())));
        assertThat(sayings().getFirst().get(Saying.STATE)).isEqualTo(SayingState.SAID);
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("we laughed");
        assertThat(say("--after").err())
                .isEqualTo("There is nothing that waits to be said. haven journal list --kind saying shows what you"
                        + " kept.\n");
        haven.input("we laughed, and he texted\n");
        assertThat(say("--after", "last", "--plain").out()).contains("So far: we laughed (Enter keeps it)\n");
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("we laughed, and he texted");
        say("--after", "last", "--outcome", "well");
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("well");
    }

    @Test
    void aWishForSomethingOrdinaryMayBeRefused() {
        assertThat(say("you came late", "--request", "let me know when you are late", "--print")
                        .out())
                .endsWith("Would you let me know when you are late? No is all right.\n");
    }

    @Test
    void whereHarmIsToldNoFeelingIsCorrected() {
        haven.terminals(new TestTerminals(true)).input("\nattacked, scared of you\n\u0004");
        assertThat(say("you came late", "--plain").out())
                .contains("What was done to you can be said as it is.")
                .doesNotContain("Under it there is often a feeling");
    }

    @Test
    void rulesThatCannotBeReadAreNamedBeforeAnythingIsKept() throws IOException {
        Files.createDirectories(haven.paths().config());
        Files.writeString(haven.paths().config().resolve("blame.toml"), "[more]\nx = 1\n");
        assertThat(say("you came late", "--request", "text me", "--print").code())
                .isEqualTo(1);
        assertThat(sayings()).isEmpty();
        Files.writeString(haven.paths().config().resolve("blame.toml"), "[more]\n\"+99999999999\" = [\"grand of\"]\n");
        assertThat(say("--check", "x").code()).isEqualTo(1);
    }

    @Test
    void howItWentIsNotLostWhereThatIsAskedForByName() {
        say("you came late", "--request", "text me");
        say("--after", "--no-input");
        DraftFixture.leave(haven, sayings().getFirst(), "say", true, "outcome", "you alw");
        haven.terminals(new TestTerminals(true)).input("you always laugh at me\n");
        String resumed = say("--after", "last", "--plain").out();
        assertThat(resumed).contains("So far: you alw").doesNotContain("counter-example");
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("you always laugh at me");
    }

    @Test
    void howItWentIsNotLostWhereThatWasCutOff() {
        say("you came late", "--request", "text me");
        say("--after", "--no-input");
        DraftFixture.leave(haven, sayings().getFirst(), "say", true, "outcome", "we lau");
        haven.terminals(new TestTerminals(true)).input("\n");
        Result resumed = say("--after", "--plain");
        assertThat(resumed.err()).isEqualTo("You were in the middle of this one; here it is as you left it.\n");
        assertThat(resumed.out()).contains("How did it go?\nSo far: we lau (Enter keeps it)\n");
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("we lau");
    }

    @Test
    void withoutAClipboardItSaysWhereTheWordsAre() {
        assertThat(say("x", "--request", "stay", "--copy").err())
                .isEqualTo("There is no clipboard here; haven journal show last shows it.\n");
    }

    @Test
    void whatCannotBeIsOneLine() {
        assertThat(say().err())
                .isEqualTo("There is nothing to say yet. For example: haven say \"you came home at eleven\" --feeling"
                        + " worried --request \"text me by ten\".\n");
        assertThat(say("x", "--outcome", "y").code()).isEqualTo(2);
        assertThat(say("--check", "x", "--with", "Sam").code()).isEqualTo(2);
        assertThat(say("--thanks", "--tell", "x").code()).isEqualTo(2);
    }

    @Test
    void aMistakeInOnesOwnRulesIsNamedWithItsPlace() throws IOException {
        Files.createDirectories(haven.paths().config());
        Files.writeString(haven.paths().config().resolve("blame.toml"), "[[rule]]\nname = 'x'\n");
        assertThat(say("--check", "x").err())
                .isEqualTo("In your rules at " + haven.paths().config().resolve("blame.toml")
                        + ", line 1, column 1: says is missing. Mend it, or move the file away; haven has rules of its"
                        + " own.\n");
    }

    @Test
    void asJsonItComesBack() {
        say("you came late", "--request", "text me", "--with", "Sam");
        Entry before = sayings().getFirst();
        String json = haven.run("journal", "show", "last", "--json").out();
        assertThat(json).contains("\"with\": [ \"Sam\" ]");
        haven.run("journal", "rm", "last", "--forever", "--yes");
        haven.input(json).run("say", "--json", "-");
        assertThat(sayings()).containsExactly(before);
    }

    @Test
    void whatIsToldAsJsonIsPutTogetherAndHandedOver() {
        haven.input("""
                {"with": ["Sam"], "happened": "You came home at eleven.", "feelings": [{"name": "worried", "strength": 6}],
                 "needs": ["calm"], "request": "text me by ten"}
                """);
        assertThat(say("--json", "-", "--print")).isEqualTo(Result.said("""
                Kept: a saying, NAME.
                When you came home at eleven, I felt worried. I need calm. Would you text me by ten? No is all right.
                """.replace("NAME", name())));
        assertThat(haven.input("{\"happened\": \"x\"}")
                        .run("say", "--json", "-", "--with", "Sam")
                        .err())
                .isEqualTo("--json - takes no --with beside it. Put it into the JSON.\n");
        assertThat(haven.input("").run("say", "--json", "-").err())
                .isEqualTo("There is no JSON on standard input. It is one object, as haven journal show last --json"
                        + " prints it.\n");
    }
}
