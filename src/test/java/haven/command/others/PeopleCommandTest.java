package haven.command.others;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.entry.Contact;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Note;
import haven.entry.Person;
import haven.entry.Saying;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is Wednesday 18 November 2026, 21:30 in Berlin.
class PeopleCommandTest {
    private static final String SAFETY = "With someone who frightens you, safety comes first: haven support.\n";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> people() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Person.KIND);
        }
    }

    @Test
    void nobodyYetSaysHowToBegin() {
        assertThat(haven.run("people"))
                .isEqualTo(Result.said("Nobody is among your people yet. One will do: haven people add\n" + SAFETY));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void eachIsListedWithWhenAndWhoseTurn() {
        haven.at("2026-11-01T12:00+01:00[Europe/Berlin]");
        assertThat(haven.run(
                        "people",
                        "add",
                        "Sam",
                        "--good-for",
                        "a walk",
                        "--every",
                        "weekly",
                        "--turn",
                        "mine",
                        "--bring-up",
                        "yes"))
                .isEqualTo(Result.said("Among your people now.\n" + SAFETY));
        haven.run("people", "add", "Alex", "--good-for", "plain words");
        haven.run("people", "add", "M.", "--every", "2 weeks", "--turn", "theirs", "--tends", "reassurance,advice");
        haven.at("2026-11-18T21:30+01:00[Europe/Berlin]");
        assertThat(haven.run("people", "in-touch", "m.", "--at", "yesterday 18:00")
                        .out())
                .startsWith("Kept for Tuesday 2026-11-17 18:00: a contact, ");
        assertThat(haven.run("people").out()).isEqualTo("""
                Sam                         weekly, time again   your turn    a walk
                M.     in touch yesterday   every 2 weeks        their turn
                Alex                                                          plain words
                """);
        assertThat(haven.run("people", "--json").out())
                .contains("\"name\": \"M.\"", "\"lastContact\": \"2026-11-17\"", "\"due\": \"2026-12-01\"");
    }

    @Test
    void inTouchMovesTheTurnAndIsTakenBackAsAWhole() {
        haven.run("people", "add", "Sam", "--turn", "mine");
        haven.run("people", "in-touch", "Sam", "--turn", "theirs", "--note", "a call");
        assertThat(haven.run("people").out()).isEqualTo("Sam   in touch today      their turn\n");
        try (Journal journal = haven.journal()) {
            assertThat(journal.entries(Contact.KIND).getFirst().get(Contact.NOTE))
                    .isEqualTo("a call");
        }
        haven.run("undo");
        assertThat(haven.run("people").out()).isEqualTo("Sam         your turn\n");
    }

    @Test
    void aTalkInTurnsCountsToo() {
        haven.run("people", "add", "Sam");
        haven.run("dialogue", "--with", "Sam", "--mine", "a", "--theirs", "b", "--at", "yesterday 20:00");
        assertThat(haven.run("people").out()).isEqualTo("Sam   in touch yesterday\n");
    }

    @Test
    void whoeverWasInTouchNeedNotBeThere() {
        assertThat(haven.run("people", "in-touch", "Kim").out())
                .startsWith("Kept: a contact, ")
                .endsWith("They are not among your people yet: haven people add Kim\n");
        haven.run("people", "add", "Sam");
        haven.run("people", "in-touch", "S");
        assertThat(haven.run("people", "show", "sa").out()).doesNotContain("contacts");
        assertThat(haven.run("people", "show", "Kim").out()).contains("contacts   1   last 18 November");
    }

    @Test
    void whatIsKeptWithANameIsAllThere() {
        haven.run("people", "add", "Sam", "--tends", "reassurance", "--tends", "a joke");
        haven.run("log", "no answer", "--with", "Sam", "--distress", "8", "--distress-now", "4", "--at", "15:00");
        haven.run("journal", "edit", "last", "--response", "went for a walk");
        haven.run("log", "late again", "--with", "sam", "--with", "Alex", "--distress", "5", "--at", "16:00");
        haven.run("say", "you came home late", "--with", "Sam", "--at", "17:00");
        haven.run("timeout", "--with", "Sam");
        assertThat(haven.run("people", "show", "sam").out()).isEqualTo("""
                Sam
                  what tends to come   reassurance, a joke
                  added                18 November

                kept with that name
                  entries     2   last 18 November
                  time-outs   1   last 18 November
                  sayings     1   last 18 November

                what you did where it came down
                  18 November   8 → 4   went for a walk

                the newest
                  18 November   time-out   until 22:00
                  18 November   saying     You came home late.
                  18 November   episode    late again
                  18 November   episode    no answer
                """);
        assertThat(haven.run("people", "show", "Alex").out()).startsWith("kept with that name\n  entries   1");
        assertThat(haven.run("people", "show", "Al"))
                .isEqualTo(Result.failed("\"Al\" is not among your people. haven people shows who is."));
        assertThat(haven.run("people", "show", "J"))
                .isEqualTo(Result.failed("\"J\" is not among your people. "
                        + "Of a name, give two letters at least; haven people shows who is."));
    }

    @Test
    void somebodyIsBroughtUpOnlyWhereThePersonSaysSoAndGently() {
        haven.run("people", "add", "Sam", "--every", "weekly");
        haven.at("2026-11-25T21:30+01:00[Europe/Berlin]");
        String gently = "Somebody you like to be in touch with, if it suits you: haven people";
        assertThat(haven.run().out()).doesNotContain(gently);
        assertThat(haven.run("people").out()).isEqualTo("Sam      weekly\n");
        haven.run("people", "edit", "Sam", "--bring-up", "yes");
        assertThat(haven.run("people").out()).isEqualTo("Sam      weekly, time again\n");
        assertThat(haven.run().out()).contains(gently).doesNotContain("Sam");
        haven.run("people", "edit", "Sam", "--turn", "theirs");
        assertThat(haven.run().out()).doesNotContain(gently);
        haven.run("people", "edit", "Sam", "--turn", "mine", "--bring-up", "no");
        assertThat(haven.run().out()).doesNotContain(gently);
        haven.run("people", "edit", "Sam", "--bring-up", "yes");
        assertThat(haven.run().out()).contains(gently);
        haven.at("2026-12-26T21:30+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain(gently);
    }

    @Test
    void aNameIsChangedEverywhereAsOneChange() {
        haven.run("people", "add", "Sam");
        haven.run("log", "Sam said Samstag, and Sam's door closed", "--with", "Sam", "--with", "Alex");
        haven.run("say", "you called", "--with", "sam");
        haven.run("note", "nothing about anybody");
        haven.run("people", "in-touch", "Sam");
        assertThat(haven.run("people", "rename", "Sam", "K."))
                .isEqualTo(Result.refused(
                        "Renaming asks first, and there is nobody to ask here. With --yes it asks nothing."));
        assertThat(haven.run("people", "rename", "Sam", "K.", "--yes"))
                .isEqualTo(Result.said("Changed in 4 entries. haven undo takes it back.\n"));
        try (Journal journal = haven.journal()) {
            Entry episode = journal.entries(Episode.KIND).getFirst();
            assertThat(episode.get(Episode.TRIGGER)).isEqualTo("K. said Samstag, and K.'s door closed");
            assertThat(episode.get(Episode.WITH)).containsExactly("K.", "Alex");
            assertThat(journal.entries(Saying.KIND).getFirst().get(Saying.WITH)).containsExactly("K.");
            assertThat(journal.entries(Contact.KIND).getFirst().get(Contact.WITH))
                    .containsExactly("K.");
            assertThat(journal.entries(Note.KIND).getFirst().get(Note.TEXT)).isEqualTo("nothing about anybody");
        }
        assertThat(people()).extracting(person -> person.get(Person.NAME)).containsExactly("K.");
        haven.run("undo");
        assertThat(people()).extracting(person -> person.get(Person.NAME)).containsExactly("Sam");
        assertThat(haven.episodes().getFirst().get(Episode.WITH)).containsExactly("Sam", "Alex");
    }

    @Test
    void aRenamingIsLookedAtFirstAndNoIsNo() {
        haven.run("log", "Sam closed the door", "--with", "Sam");
        haven.terminals(new TestTerminals(true)).input("n\n");
        assertThat(haven.run("people", "--rename", "Sam", "K.").out()).isEqualTo("""
                It stands in 1 entry. They would say:
                  K. closed the door
                Change it in all of them? [y/N] Nothing was changed.
                """);
        haven.input("y\n");
        assertThat(haven.run("people", "--rename", "Sam", "K.").out())
                .endsWith("Changed in 1 entry. haven undo takes it back.\n");
    }

    @Test
    void twoPeopleDoNotBecomeOneByAName() {
        haven.run("people", "add", "Sam");
        haven.run("people", "add", "Kim");
        assertThat(haven.run("people", "rename", "Sam", "kim", "--yes"))
                .isEqualTo(Result.refused(
                        "Both names are among your people. haven people rm takes one of them out first."));
        assertThat(haven.run("people", "add", "SAM", "--note", "x").err())
                .contains("\"Sam\" is among your people already.");
    }

    @Test
    void aloneItAsks() {
        haven.terminals(new TestTerminals(true)).input("Sam\na walk\nonce a week\nmine\nreassurance, jokes\n\nno\n");
        assertThat(haven.run("people", "add", "--plain").out())
                .contains(
                        "Who is it? (a name, or initials)",
                        "How often would you like to be in touch? (weekly, every 10 days, monthly)")
                .endsWith("Among your people now.\n");
        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.get(Person.EVERY)).isEqualTo(7);
            assertThat(person.get(Person.TENDS)).containsExactly("reassurance", "jokes");
        });
    }

    @Test
    void inPlainLinesEveryQuestionIsSeen() {
        haven.terminals(new TestTerminals(true))
                .input("Sam\na walk\nxyz\nonce a week\nmine\nreassurance, jokes\n\nno\n");
        assertThat(haven.run("people", "add", "--plain")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                With someone who frightens you, safety comes first: haven support.
                Who is it? (a name, or initials)
                > What is it good to turn to them for?
                > How often would you like to be in touch? (weekly, every 10 days, monthly)
                > It is such as weekly, monthly, "every 10 days" or "every 2 weeks". An empty line skips the question.
                How often would you like to be in touch? (weekly, every 10 days, monthly)
                > Whose turn is it to get in touch? (mine, theirs)
                > What tends to come from them? (reassurance, criticism, withdrawal: your own words)
                > Anything else about them?
                > When it is time, may haven bring them up? (yes, no)
                So far: no (Enter keeps it)
                > Among your people now.
                """));
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() {
        Entry begun = DraftFixture.entry(Person.KIND, DraftFixture.ID).with(Person.NAME, "Sam");
        DraftFixture.leave(haven, begun, "people", false, "every", "week");
        haven.terminals(new TestTerminals(true)).input("weekly\nmine\n\n\n\n");
        assertThat(haven.run("log", "--resume", "--plain").out()).contains("""
                How often would you like to be in touch? (weekly, every 10 days, monthly)
                So far: week (Enter keeps it)
                > Whose turn is it to get in touch? (mine, theirs)
                """);
        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.get(Person.NAME)).isEqualTo("Sam");
            assertThat(person.get(Person.EVERY)).isEqualTo(7);
        });
    }

    @Test
    void somebodyIsReadAsJson() {
        String sam = "{\"name\":\"Sam\",\"goodFor\":\"a walk\",\"every\":7,\"turn\":\"mine\"}";
        assertThat(haven.input(sam).run("people", "add", "--json", "-")).isEqualTo(Result.said("Kept: a person.\n"));
        assertThat(haven.run("people").out()).isEqualTo("Sam      weekly   your turn   a walk\n");
        assertThat(haven.input(sam).run("people", "add", "--json", "-").err())
                .contains("\"Sam\" is among your people already.");
        assertThat(haven.input("{\"name\":7}")
                        .run("people", "add", "--json", "-")
                        .code())
                .isEqualTo(2);
        assertThat(people()).hasSize(1);
    }

    @Test
    void whoIsTakenOutLeavesWhatWasKept() {
        haven.run("people", "add", "Sam");
        haven.run("people", "in-touch", "Sam");
        assertThat(haven.run("people", "rm", "Sam")).isEqualTo(Result.said("""
                Taken out: one of your people. What you kept with that name stays.
                haven undo brings it back.
                """));
        assertThat(haven.run("people", "show", "Sam").out()).contains("contacts   1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daily          | 1
            weekly         | 7
            every week     | 7
            once a month   | 30
            every 10 days  | 10
            2 weeks        | 14
            every other week | 14
            12             | 12
            no             | 0
            """)
    void howOftenIsSaidAsPeopleSayIt(String said, int days) {
        haven.run("people", "add", "Sam", "--every", said);
        assertThat(people().getFirst().get(Person.EVERY)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add --every often Sam | --every "often": it is such as weekly, monthly, "every 10 days" or "every 2 weeks".
            show                  | haven people show needs a name. For example: haven people show Sam.
            list Sam              | haven people list takes no words, not "Sam". See haven people --help.
            rename Sam            | haven people rename takes the name that stands there, and the new one. For example: haven people rename Sam S., with quotes around a name of two words.
            add Sam --json        | With --json, add reads standard input. Write it so: haven people add --json - < person.json.
            add - --json --turn mine | --json - takes no --turn beside it. Put it into the JSON.
            show Sam --every 3    | haven people show takes no --every. See haven people --help.
            """)
    void whatCannotBeIsOneLine(String words, String line) {
        assertThat(haven.run(("people " + words).split(" "))).isEqualTo(Result.refused(line));
    }
}
