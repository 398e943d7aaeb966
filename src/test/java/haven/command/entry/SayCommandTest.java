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
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("""
                When you came home at eleven, I felt worried and lonely. I need calm. Would you text me if it gets later than ten? No is all right.
                """).startsWith("Kept: a saying, ");
        assertThat(sayings()).singleElement().satisfies(saying -> {
            assertThat(saying.get(Saying.HAPPENED)).isEqualTo("You came home at eleven.");
            assertThat(saying.get(Saying.WITH)).containsExactly("Sam");
            assertThat(saying.get(Saying.STATE)).isEqualTo(SayingState.OPEN);
        });
    }

    @Test
    void aDisclosureAsksForNothingAndThanksAreThanks() {
        assertThat(say("--tell", "the door closed", "--feeling", "afraid", "--print")
                        .out())
                .endsWith(
                        "When the door closed, I felt afraid. I wanted you to know. There is nothing you have to do.\n");
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
        haven.terminals(new TestTerminals(true)).input("Sam\nyou never came\nsad\n\nsit with me tonight\n\n");
        Result asked = say("--plain");
        assertThat(asked.out()).contains("""
                What happened, as a camera would have seen it? (you came home at eleven)
                > "you never": "Always" and "never" invite a counter-example. Name the one time: "On Sunday, when ..."
                What did you feel? (worried 6, lonely)
                """, """
                Change it until it sounds like you.
                So far: When you never came, I felt sad. Would you sit with me tonight? No is all right. (Enter keeps it)
                """);
        assertThat(sayings().getFirst().get(Saying.WORDS))
                .isEqualTo("When you never came, I felt sad. Would you sit with me tonight? No is all right.");
    }

    @Test
    void laterItAsksHowItWent() {
        say("you came late", "--request", "text me");
        assertThat(say("--after", "--outcome", "we laughed").code()).isZero();
        assertThat(sayings().getFirst().get(Saying.STATE)).isEqualTo(SayingState.SAID);
        assertThat(sayings().getFirst().get(Saying.OUTCOME)).isEqualTo("we laughed");
        assertThat(say("--after").err())
                .isEqualTo("There is nothing that waits to be said. haven journal list --kind saying shows what you"
                        + " kept.\n");
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
        say("you came late", "--request", "text me");
        String json = haven.run("journal", "show", "last", "--json").out();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        haven.input(json.replaceFirst("\"id\": \"[^\"]*\",", "")).run("say", "--json", "-");
        assertThat(sayings())
                .singleElement()
                .satisfies(saying -> assertThat(saying.get(Saying.REQUEST)).isEqualTo("text me"));
    }
}
