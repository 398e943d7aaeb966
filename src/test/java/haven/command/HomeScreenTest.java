package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.nio.file.Path;
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
    void anUnreadableJournalStillLeavesTheBreath() throws Exception {
        TestApp haven = TestApp.in(home);
        java.nio.file.Files.createDirectories(haven.paths().data());
        java.nio.file.Files.writeString(
                haven.paths().journal(), "this is not a database, but long enough to look at".repeat(30));

        assertThat(haven.run().out())
                .containsPattern("is\\sdamaged, or is not a journal[.]")
                .contains("haven breathe");
    }
}
