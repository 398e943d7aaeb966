package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Repair;
import haven.entry.RepairState;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> repairs() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Repair.KIND);
        }
    }

    private Entry repair() {
        assertThat(repairs()).hasSize(1);
        return repairs().getFirst();
    }

    private Result mend(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "repair";
        System.arraycopy(words, 0, all, 1, words.length);
        return haven.run(all);
    }

    @Test
    void optionsKeepItAndPrintWhatWouldBeSaid() {
        haven.run("log", "the dinner");
        Result kept = mend(
                "I shouted at dinner",
                "--with",
                "Sam",
                "--episode",
                "last",
                "--first",
                "That came out wrong",
                "--apology",
                "I am sorry that I shouted",
                "--change",
                "I will say when I need ten minutes.",
                "--step",
                "a walk on Sundays",
                "--step",
                "if it gets loud, we stop",
                "--follow-up",
                "friday",
                "--print");
        assertThat(kept.err()).isEmpty();
        assertThat(kept.out()).startsWith("Kept: a repair, ").endsWith("""
                That came out wrong. I am sorry that I shouted. I will say when I need ten minutes.
                """);
        Entry repair = repair();
        assertThat(repair.get(Repair.EPISODES)).hasSize(1);
        assertThat(repair.get(Repair.STEPS)).containsExactly("a walk on Sundays", "if it gets loud, we stop");
        assertThat(repair.get(Repair.STATE)).isEqualTo(RepairState.PLANNED);
        assertThat(repair.get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-11-20"));
    }

    @Test
    void inPlainLinesItAsksOneThingAfterAnother() {
        haven.terminals(new TestTerminals(true))
                .input(
                        "Sam\nI shouted\n\n\n?\n2\nI am sorry that I shouted, but you were late\n\na walk\nif it gets loud, we stop\n\nsomeday\nin 2 weeks\n");
        Result asked = mend("--plain");
        assertThat(asked.out()).startsWith("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                Who is it with? (initials will do)
                > What happened between you, as a camera would have seen it?
                > How may it have been for them?
                > What was your part? (leave it empty where harm was done to you: that is not yours)
                > How could you begin? (Tab, or ? and Enter, shows a few first sentences)
                > Some ways to begin:
                1  That came out wrong. May I try again?
                2  I have been thinking about how I spoke to you.
                3  I would like to mend something, when you have a moment.
                4  I saw that it hurt you, and that matters to me.
                5  I was louder than I wanted to be.
                6  I went quiet on you, and that was my part.
                7  This is hard for me to say, and I want to say it.
                A number takes one of them, and your own words are as good. An empty line skips the question.
                How could you begin? (Tab, or ? and Enter, shows a few first sentences)
                > What are you sorry for, if for anything? (I am sorry that I shouted)
                > "but": A "but" can take back what stands before it. The sentence may end there; the rest can wait for its own.
                What will you do from now on? (I will say when I need ten minutes)
                > What have you both agreed on, if you have talked? An empty line ends it (a walk on Sundays)
                > Step 2
                > Step 3
                > On which day would you like to come back to it, if on any? (friday, in 2 weeks)
                > It is a day such as "friday", "in 3 days" or "2026-12-04". An empty line skips the question.
                On which day would you like to come back to it, if on any? (friday, in 2 weeks)
                > Kept: a repair, \
                """);
        assertThat(repair().get(Repair.FIRST)).isEqualTo("I have been thinking about how I spoke to you.");
        assertThat(repair().get(Repair.PART)).isEmpty();
        assertThat(repair().get(Repair.STEPS)).containsExactly("a walk", "if it gets loud, we stop");
        assertThat(repair().get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-12-02"));
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() {
        Entry begun = DraftFixture.entry(Repair.KIND, DraftFixture.ID).with(Repair.HAPPENED, "I shouted");
        DraftFixture.leave(haven, begun, "repair", false, "apology", "I am sorry that");
        haven.terminals(new TestTerminals(true)).input("\nask for ten minutes\n\nfriday\n");
        assertThat(mend("--resume", "--plain").out()).contains("""
                What are you sorry for, if for anything? (I am sorry that I shouted)
                So far: I am sorry that (Enter keeps it)
                > What will you do from now on? (I will say when I need ten minutes)
                """);
        assertThat(repair().get(Repair.HAPPENED)).isEqualTo("I shouted");
        assertThat(repair().get(Repair.APOLOGY)).isEqualTo("I am sorry that");
        assertThat(repair().get(Repair.CHANGE)).isEqualTo("ask for ten minutes");
        assertThat(repair().get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-11-20"));
    }

    @Test
    void goneOnWithItIsLookedAtAsBefore() {
        Entry begun = DraftFixture.entry(Repair.KIND, DraftFixture.ID).with(Repair.HAPPENED, "I shouted");
        DraftFixture.leave(haven, begun, "repair", false, "apology", "");
        haven.terminals(new TestTerminals(true)).input("I am sorry, but you began\n\u0004");
        assertThat(mend("--resume", "--plain").out()).contains("\"but\": ");
    }

    @Test
    void whatOptionsSaidIsNotAskedAgain() {
        haven.terminals(new TestTerminals(true)).input("I shouted\n\n\n\n\nbreathe\n\n\n");
        assertThat(mend("--with", "Sam", "--plain").out()).doesNotContain("Sam").contains("What happened");
        assertThat(repair().get(Repair.WITH)).containsExactly("Sam");
    }

    @Test
    void aloneItListsWhatWaits() {
        mend("I shouted", "--with", "Sam", "--change", "breathe first", "--follow-up", "friday");
        haven.at("2026-11-18T21:40+01:00[Europe/Berlin]");
        mend("I did not call", "--change", "call");
        String[] names = mend().out()
                .lines()
                .filter(line -> line.contains("planned"))
                .map(line -> line.strip().split(" ")[0])
                .toArray(String[]::new);
        assertThat(mend().out().replace(names[0], "aaaaa").replace(names[1], "bbbbb"))
                .isEqualTo("""
                        to mend
                          aaaaa   20 November   planned   Sam   I shouted
                          bbbbb                 planned         I did not call
                        To say how one went: haven repair --after NAME, or --let-go NAME.
                        To begin another: haven repair --new.
                        """);
    }

    @Test
    void nobodyIsAskedTwiceAndTheNextIsMeant() {
        mend("I shouted", "--change", "breathe first", "--follow-up", "friday");
        assertThat(mend("--offered").code()).isZero();
        assertThat(repair().get(Repair.STATE)).isEqualTo(RepairState.OFFERED);
        assertThat(repair().get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-11-20"));
        assertThat(mend("--declined", "--outcome", "not now").code()).isZero();
        assertThat(repair().get(Repair.OUTCOME)).isEqualTo("not now");
        assertThat(repair().get(Repair.FOLLOW_UP)).isEmpty();
        assertThat(mend("--after").err())
                .isEqualTo("No repair waits. haven journal list --kind repair shows what you kept.\n");
        assertThat(mend("--received", "--declined").code()).isEqualTo(2);
        assertThat(mend("--outcome", "x").code()).isEqualTo(2);
        assertThat(mend("--offered", "--part", "x").code()).isEqualTo(2);
    }

    @Test
    void laterItAsksHowItWasTakenAndWhenToComeBack() {
        mend("I shouted", "--change", "breathe first", "--follow-up", "today");
        haven.terminals(new TestTerminals(true)).input("rec\nwe laughed\ntomorrow\n");
        assertThat(mend("--after", "--plain").out()).contains("""
                I shouted
                How was it taken? (received, declined, let go; empty if you do not know yet)
                > How did it go?
                > On which day would you like to come back to it, if on any? (friday, in 2 weeks)
                > Kept: a repair, """);
        assertThat(repair().get(Repair.STATE)).isEqualTo(RepairState.RECEIVED);
        assertThat(repair().get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-11-19"));
        haven.terminals(new TestTerminals(true)).input("\nshe threatened me\n\n");
        assertThat(mend("--after", "last", "--plain").out()).contains("haven support.");
    }

    @Test
    void itComesUpOnItsDayAtHomeAndInTheWeek() {
        mend("I shouted", "--change", "breathe first", "--follow-up", "friday");
        assertThat(haven.run().out()).doesNotContain("repair");
        assertThat(haven.run("week").out()).contains("to mend").contains("I shouted");
        assertThat(haven.run("week", "--for", "therapist", "--yes").out()).doesNotContain("shouted", "mend");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out())
                .contains("\n\nYou wanted to come back to a repair: haven repair --after, or --let-go\n\n");
        haven.at("2026-12-25T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("repair");
    }

    @Test
    void aWeekHasItOnceAndTheWeekBeforeKnowsNothingOfIt() {
        mend("I shouted", "--change", "breathe first");
        assertThat(haven.run("week").out()).containsOnlyOnce("to mend");
        assertThat(haven.run("week", "last").out()).doesNotContain("to mend");
    }

    @Test
    void withoutADayNobodyIsSentTowardsAnyone() {
        mend("I shouted", "--with", "Sam", "--change", "breathe first");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("repair", "mend");
    }

    @Test
    void whatIsOfferedIsNotToldAsPlanned() {
        mend("I shouted", "--change", "breathe first", "--follow-up", "friday");
        haven.run("week", "--for", "therapist", "--allow", "repair.happened", "--yes");
        assertThat(haven.run("week", "--for", "therapist", "--yes").out()).contains("I shouted");
        mend("--offered");
        for (String form : new String[] {"text", "json"}) {
            assertThat(haven.run("week", "--for", "therapist", "--yes", "--format", form)
                            .out())
                    .contains("I shouted")
                    .doesNotContain("planned", "offered");
        }
        haven.run("week", "--for", "therapist", "--allow", "repair.state", "--yes");
        assertThat(haven.run("week", "--for", "therapist", "--yes").out()).contains("offered", "I shouted");
    }

    @Test
    void asJsonItComesBack() {
        mend("I shouted", "--with", "Sam", "--step", "a walk", "--change", "breathe", "--follow-up", "friday");
        Entry before = repair();
        String json = haven.run("journal", "show", "last", "--json").out();
        haven.run("journal", "rm", "last", "--forever", "--yes");
        assertThat(haven.input(json).run("repair", "--json", "-").code()).isZero();
        assertThat(repair()).isEqualTo(before);
    }

    @Test
    void twoPeopleInTurnsKeepWhatBothWant() {
        haven.terminals(new TestTerminals(true))
                .input("Al\nBo\nafraid\nalone\ndoor\n\nphone\n\n\n\nI shut it\n\ngo out\ncall\nall\nall\nnext week\n");
        Result both = mend("--both", "--plain");
        assertThat(both.out()).startsWith("""
                In turns, after a quarrel. Enter goes on or skips; "stop" ends it for both, and nobody has to say why. Nothing is kept that you do not both want.
                With someone who frightens you, safety comes first: haven support.
                Who begins? (initials will do)
                > And who is with you?
                > Al: what did you feel in it? A word or two is enough.
                """).contains("> Kept: a repair, ");
        assertThat(repair().get(Repair.PART)).isEqualTo("Al: I shut it");
        assertThat(repair().get(Repair.FOLLOW_UP)).contains(LocalDate.parse("2026-11-25"));
    }

    @Test
    void twoPeopleWhoStopLeaveNothing() {
        haven.terminals(new TestTerminals(true)).input("Al\nBo\nafraid\nstop\n");
        Result both = mend("--both", "--plain");
        assertThat(both.code()).isZero();
        assertThat(both.out()).endsWith("> Nothing of it was kept. You can come back to it another time, or not.\n");
        assertThat(haven.paths().journal()).doesNotExist();
        assertThat(haven.paths().drafts()).doesNotExist();
        assertThat(mend("--both", "--with", "x").code()).isEqualTo(2);
        assertThat(TestApp.in(home).run("repair", "--both").err())
                .isEqualTo("--both asks, and there is nobody to ask here. Use it in a terminal.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I am sorry that I shouted.                          |
            I am sorry I was late and did not call.             |
            I went quiet on you, and that was my part.          |
            I wanted to call, but I did not. I am sorry.        |
            There is nothing but my own fear in it.             |
            Tell me if you want to talk about it.               |
            I am sorry that I made you wait.                    |
            I was tired, but that is no excuse.                 |
            I am sorry, but you were late                       | "but"
            Sorry if I hurt you                                 | "Sorry if"
            I'm sorry you feel that way                         | "sorry you feel"
            I shouted because you started it                    | "because you started"
            I was only joking                                   | "I was only joking"
            Mistakes were made                                  | "Mistakes were made"
            Can we just move on?                                | "Can we just move on"
            I am the worst                                      | "I am the worst"
            """)
    void anApologyIsLookedAtGently(String apology, String found) {
        String err = mend("x", "--apology", apology).err();
        assertThat(err)
                .startsWith(
                        Optional.ofNullable(found).map(words -> words + ": ").orElse(""));
        assertThat(err.isEmpty()).isEqualTo(found == null);
        assertThat(repairs()).hasSize(1);
    }
}
