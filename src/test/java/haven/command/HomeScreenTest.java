package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.journal.OtherProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
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
    void whateverWasKeptCounts() {
        TestApp haven = TestApp.in(home);
        haven.run("repair", "we fought", "--change", "listen");
        assertThat(haven.run().out()).contains("\nKept today: 1 thing.\n");
        haven.run("note", "x");
        assertThat(haven.run().out()).contains("\nKept today: 1 note and 1 thing more.\n");
    }

    @Test
    void whatWasSharedOrIsOnlyProposedIsNothingKept() {
        TestApp haven = TestApp.in(home);
        haven.run("plan", "add", "goal", "sleep");
        Result imported = haven.input("""
                        {"kind":"shared-page","at":"2026-11-18T20:00:00+01:00","recipient":"therapist","page":"week"}
                        {"kind":"homework","at":"2026-11-18T20:00:00+01:00","text":"a walk","state":"proposed"}
                        """).run("import", "-");
        assertThat(imported.out()).startsWith("2 new");
        assertThat(haven.run().out()).contains("\nKept today: 1 thing.\n");
    }

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

        assertThat(haven.run().out()).contains("""

                What you kept last was strong. If it still is: haven now

                An entry of today can be gone on with: haven log --finish

                """);
        haven.at("2026-11-18T21:40+01:00[Europe/Berlin]").run("breathe", "--minutes", "1");
        assertThat(haven.run().out()).doesNotContain("strong");
    }

    @Test
    void whatIsStillToComeIsNotTheLastOne() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "the appointment", "--distress", "8", "--at", "2026-11-18 23:00");

        assertThat(haven.run().out())
                .contains("Kept today: 1 entry.\n")
                .contains("If you like, one minute of breath: haven breathe --minutes 1\n")
                .doesNotContain("--finish");

        haven.run("log", "no answer", "--at", "20:00");
        assertThat(haven.run().out()).contains("An entry of today can be gone on with: haven log --finish\n");
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
    void afterMidnightItIsStillTheDayThatHasNotEnded() {
        TestApp haven = TestApp.in(home).config("day-end = 3");
        haven.run("log", "no answer", "--distress", "9");
        haven.at("2026-11-19T00:10+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).startsWith("""
                Wednesday, 18 November

                Kept today: 1 entry.

                What you kept last was strong. If it still is: haven now

                An entry of today can be gone on with: haven log --finish
                """);

        haven.at("2026-11-19T03:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).startsWith("""
                Thursday, 19 November

                Nothing kept today so far, and that is fine.

                An entry of yesterday can be gone on with: haven log --finish
                """);
    }

    @Test
    void inAnotherZoneTheDayIsTheOneThatIsLivedThere() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "no answer");
        haven.at("2026-11-19T06:00+09:00[Asia/Tokyo]");
        assertThat(haven.run().out())
                .startsWith("Thursday, 19 November\n\nNothing kept today so far, and that is fine.\n")
                .contains("An entry of yesterday can be gone on with");

        haven.run("log", "an early call");
        haven.at("2026-11-18T12:00-10:00[Pacific/Honolulu]");
        assertThat(haven.run().out())
                .startsWith("Wednesday, 18 November\n\nKept today: 1 entry.\n")
                .contains("An entry of today can be gone on with");
    }

    @Test
    void asWordsItIsOneFactALine() {
        TestApp haven = TestApp.in(home).with("COLUMNS", "40");
        haven.run("breathe", "--minutes", "1");
        haven.run("log", "no", "answer", "--distress", "5");
        Result words = Result.said("""
                Wednesday, 18 November
                Today: 1 practice, 1 minute.
                Kept today: 1 entry.
                An entry of today can be gone on with: haven log --finish
                If you like, how it is, in four keys: haven checkin
                haven now, for a hard moment: breathe first, then see
                haven breathe, a paced breath: long exhale, box, 4-7-8 or your own
                haven log, keep what happened and how you answered it
                haven week, what happened in a week, before and after
                haven --help shows the rest.
                """);
        assertThat(haven.run("--plain")).isEqualTo(words);
        assertThat(haven.with("ACCESSIBLE", "1").run()).isEqualTo(words);
    }

    @Test
    void itFitsTheScreenAndAnyCharacters() {
        TestApp haven = TestApp.in(home);
        haven.run("breathe", "--minutes", "1");
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("log", "no", "answer", "--distress", "8");
        haven.run("checkin", "mood:4");
        haven.run("note", "a long day");
        for (List<Integer> size : List.of(List.of(80, 24), List.of(40, 12))) {
            haven.with("COLUMNS", size.getFirst().toString());
            assertThat(haven.run().out().lines())
                    .hasSizeLessThan(size.getLast())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(size.getFirst()));
            assertThat(haven.showing(StandardCharsets.US_ASCII).run())
                    .isEqualTo(haven.showing(StandardCharsets.UTF_8).run());
        }
    }

    @Test
    void onANarrowScreenItIsAsLow() {
        TestApp haven = TestApp.in(home).with("COLUMNS", "40");
        haven.run("log", "no", "answer", "--distress", "8");
        assertThat(haven.run()).isEqualTo(Result.said("""
                Wednesday, 18 November
                Kept today: 1 entry.
                What you kept last was strong. If it
                still is: haven now
                An entry of today can be gone on with:
                haven log --finish

                haven now, breathe, log, week;
                haven --help shows the rest.
                """));
        haven.at("2026-11-20T09:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).contains("\nIf you like, one minute of breath:\nhaven breathe --minutes 1\n");
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
                .contains("Something waits in a draft until your journal can be read: haven log --resume\n")
                .doesNotContain("in a draft\n");

        Files.move(home.resolve("aside"), journal, StandardCopyOption.REPLACE_EXISTING);
        haven.at("2027-11-18T21:30+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).contains("\n\nSomething waits where you left it: haven log --resume\n\n");
    }

    @Test
    void whatWasLeftInTheMiddleIsBroughtUpForAWhile() {
        TestApp haven = TestApp.in(home);
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "");
        assertThat(haven.run().out()).doesNotContain("--resume");

        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "Sam was");
        assertThat(haven.run().out())
                .contains("\n\nSomething waits where you left it: haven log --resume\n\n")
                .doesNotContain("Sam");
        assertThat(haven.paths().data()).doesNotExist();

        haven.at("2026-12-18T20:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).contains("--resume");
        haven.at("2026-12-18T22:00+01:00[Europe/Berlin]");
        assertThat(haven.run().out()).doesNotContain("--resume");
        assertThat(haven.run("doctor").out()).contains("1 that was cut short waits; haven log --resume");
    }

    @Test
    void whatARepairAskedIsGoneOnWithThereAndHidesNoOther() throws IOException {
        TestApp haven = TestApp.in(home);
        haven.run("timeout", "--back", "30m", "--no-input");
        DraftFixture.leave(haven, DraftFixture.ID, "repair", false, "trigger", "Sam was");
        assertThat(haven.run().out())
                .contains(
                        "\n\nSomething waits where you left it: haven repair --resume\n\n",
                        "\n\nA time-out until 22:00: haven timeout\n\n")
                .doesNotContain("If you like");
        DraftFixture.leave(haven, DraftFixture.ID, "note", false, "trigger", "Sam was");
        assertThat(haven.run().out()).contains("haven log --resume");
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

    @Test
    void theJournalOfANewerHavenIsLeftAsItIs() throws IOException, SQLException {
        TestApp haven = TestApp.in(home);
        haven.run("log", "no answer");
        Path journal = haven.paths().journal();
        OtherProgram.writes(journal, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(journal);

        assertThat(haven.run("--plain").out()).startsWith("""
                Wednesday, 18 November
                Your journal at %s was written by a newer haven (schema 99; this one knows 1). It was left untouched. \
                Use the newer haven to open it.
                A breath needs no journal: haven breathe
                """.formatted(journal));
        assertThat(journal).hasBinaryContent(before);
    }
}
