package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeScreenTest {
    private static final String COMMANDS = """

              haven now       for a hard moment: breathe first, then see
              haven breathe   a paced breath: long exhale, box, 4-7-8 or your own
              haven log       keep what happened and how you answered it
              haven week      what happened in a week, before and after

            haven --help shows the rest.
            """;

    private static final String NO_JOURNAL = "this is not a database, but long enough to look at".repeat(30);

    @TempDir
    private Path home;

    @Test
    void theFirstTimeItSaysWhereThingsStay() {
        TestApp haven = TestApp.in(home);

        assertThat(haven.run()).isEqualTo(Result.said("""
                Wednesday, 18 November

                Nothing kept yet. What you keep stays in one file on this computer.

                If you like, one minute of breath: haven breathe --minutes 1
                """ + COMMANDS));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void todayAtAGlance() {
        TestApp haven = TestApp.in(home);
        haven.run("breathe", "--minutes", "1");
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("log", "no", "answer", "--distress", "5");

        assertThat(haven.run().out()).contains("\n\nIf you like, how it is, in four keys: haven checkin\n\n");

        haven.run("checkin", "mood:4");
        haven.run("checkin", "mood:5");
        haven.run("note", "a long day");

        assertThat(haven.run()).isEqualTo(Result.said("""
                Wednesday, 18 November

                Today: 2 practices, 1 minute 16 seconds.
                Kept today: 1 entry, 2 check-ins and 1 note.

                An entry of today can be gone on with: haven log --finish

                To look back at your week: haven week
                """ + COMMANDS));
    }

    @Test
    void afterSomethingStrongItOffersABreath() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "no", "answer", "--distress", "8");

        assertThat(haven.run().out()).contains("What you kept last was strong. If it still is: haven now\n");
    }

    @Test
    void whatIsStillToComeIsNotTheLastOne() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "the appointment", "--distress", "8", "--at", "2026-11-18 23:00");

        assertThat(haven.run().out())
                .contains("Kept today: 1 entry.\n")
                .contains("If you like, one minute of breath: haven breathe --minutes 1\n");
    }

    @Test
    void anotherDayOwesNothing() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "no", "answer");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");

        assertThat(haven.run().out()).contains("Nothing kept today so far, and that is fine.\n");
    }

    @Test
    void oneOpenLoopIsBroughtUpAndQuotesNothing() {
        TestApp haven = TestApp.in(home);
        haven.run("bring", "the silence on Sunday");
        haven.run("say", "you came late", "--request", "text me");
        assertThat(haven.run().out()).doesNotContain("waits");

        haven.at("2026-11-19T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out())
                .contains("\n\nSomething you wanted to say waits: haven say --after, or --let-go\n\n")
                .doesNotContain("late", "silence");

        haven.run("say", "--after", "--outcome", "well");
        haven.at("2026-11-25T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).contains("\n\n1 topic waits for your next session: haven bring\n\n");

        haven.at("2027-01-25T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run()).isEqualTo(Result.said("""
                Monday, 25 January

                Nothing kept today so far, and that is fine.

                If you like, one minute of breath: haven breathe --minutes 1
                """ + COMMANDS));
    }

    @Test
    void whatWasBegunIsBroughtUpOnItsDayAndTheNext() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "no answer");
        assertThat(haven.run().out()).contains("An entry of today can be gone on with: haven log --finish\n");
        haven.at("2026-11-19T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).contains("An entry of yesterday can be gone on with");
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("--finish");
    }

    @Test
    void onANarrowScreenItIsAsLow() {
        TestApp haven = TestApp.in(home).with("COLUMNS", "40");
        haven.run("log", "no", "answer", "--distress", "8");
        assertThat(haven.run()).isEqualTo(Result.said("""
                Wednesday, 18 November
                Kept today: 1 entry.
                An entry of today can be gone on with:
                haven log --finish
                What you kept last was strong. If it
                still is: haven now

                haven now, breathe, log, week; haven
                --help shows the rest.
                """));
    }

    @Test
    void whatCouldNotBeKeptComesFirst() throws IOException {
        TestApp haven = TestApp.in(home);
        haven.run("log", "kept");
        Path journal = haven.paths().journal();
        Files.move(journal, home.resolve("aside"));
        Files.writeString(journal, NO_JOURNAL);
        assertThat(haven.run("log", "in a draft").code()).isEqualTo(1);

        assertThat(haven.run("--plain").out())
                .contains("What you left in the middle waits in a draft, for when it can be read: haven log --resume\n")
                .doesNotContain("in a draft\n");

        Files.move(home.resolve("aside"), journal, StandardCopyOption.REPLACE_EXISTING);
        assertThat(haven.run().out()).contains("\n\nSomething waits where you left it: haven log --resume\n\n");
    }

    @Test
    void whatWasLeftInTheMiddleIsBroughtUpWhereThereIsNoJournalYet() {
        TestApp haven = TestApp.in(home);
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "Sam was");

        assertThat(haven.run().out())
                .contains("\n\nSomething waits where you left it: haven log --resume\n\n")
                .doesNotContain("Sam");
    }

    @Test
    void anUnreadableJournalStillLeavesTheBreath() throws IOException {
        TestApp haven = TestApp.in(home);
        Files.createDirectories(haven.paths().data());
        Files.writeString(haven.paths().journal(), NO_JOURNAL);

        assertThat(haven.run().out())
                .containsPattern("is\\sdamaged, or is not a journal[.]")
                .contains("haven breathe")
                .doesNotContain("--resume");
    }
}
