package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Note;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Single entries: to look at, with what happened to them, and to take out.
class JournalCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
        JournalFixture.fill(haven);
    }

    private void edit() {
        Entry draft = JournalFixture.silence()
                .with(Episode.TRIGGER, "no answer")
                .with(Episode.OUTCOME, "we talked")
                .with(Episode.NOTE, "");
        JournalFixture.keep(haven, '4', "2026-11-18T21:00", "edit", draft);
    }

    @Test
    void anEpisodeIsShownInTheWordsItWasAskedWith() {
        assertThat(haven.run("journal", "show", "AAA")).isEqualTo(Result.said("""
                Entry aaaaa

                When
                  Monday 16 November 2026, 21:30 (Europe/Berlin)
                Written down
                  Mon 16 Nov 21:40
                What happened?
                  no answer to my text
                What did you feel, and how strongly?
                  anxious 8, sad
                Where in your body?
                  chest: tight
                How strong was it, 0 to 10?
                  8
                How strong is it now, 0 to 10?
                  4
                Who was it with?
                  Sam
                Any words to find it by?
                  silence
                Anything else?
                  I waited.
                  Then I asked.
                What you practised then
                  bbbbb: box, 3 min, 8 → 5
                """));
    }

    @Test
    void severalAreShownOneAfterAnother() {
        assertThat(haven.run("journal", "show", "b", "last", "last", "--kind", "checkin"))
                .isEqualTo(Result.said("""
                Practice bbbbb

                When
                  Monday 16 November 2026, 21:35 (Europe/Berlin)
                Practice
                  box
                Seconds in, held, out, rest
                  4 - 4 - 4 - 4
                How long
                  3 minutes, of 5 minutes
                Breaths
                  11
                How it ended
                  You ended it.
                How strong was it before, 0 to 10?
                  8
                How strong was it after, 0 to 10?
                  5
                Pace
                  0.9 from 1:00 on
                What it belongs to
                  aaaaa: no answer to my text, 8 → 4


                Check-in ccccc

                When
                  Tuesday 17 November 2026, 08:00 (Europe/Berlin)
                Sleep
                  6
                Mood
                  4
                Anything else?
                  slept badly
                """));
    }

    @Test
    void theLastIsTheNewest() {
        assertThat(haven.run("journal", "show", "LAST").out()).startsWith("Note ddddd\n");
    }

    @Test
    void otherProgramsGetWhatAnImportReads() {
        assertThat(haven.run("journal", "show", "c", "--json")).isEqualTo(Result.said("""
                {
                  "kind": "check-in",
                  "id": "01a2040c-0000-7000-8000-cccccccccccc",
                  "at": "2026-11-17T08:00:00+01:00",
                  "zone": "Europe/Berlin",
                  "day": "2026-11-17",
                  "ratings": [ {
                    "indicator": "sleep",
                    "value": 6
                  }, {
                    "indicator": "mood",
                    "value": 4
                  } ],
                  "note": "slept badly"
                }
                """));
        assertThat(haven.run("journal", "show", "c", "d", "--json").out()).startsWith("[ {\n");
    }

    @Test
    void aNameThatMeansSeveralGivesTheCandidates() {
        JournalFixture.keep(
                haven,
                '5',
                "2026-11-18T21:10",
                "note",
                Entry.of(Note.KIND, "01a2040c-0000-7000-8000-aaaaaaab0000", JournalFixture.stamp("2026-11-18T21:10"))
                        .with(Note.TEXT, "another\u001B one"));
        assertThat(haven.run("journal", "show", "aaaaa")).isEqualTo(new Result(1, "", """
                aaaaaaab  Wed 18 Nov 21:10  another one
                aaaaaaaa  Mon 16 Nov 21:30  no answer to my text
                "aaaaa" could be any of these 2. A longer name says which.
                """));
    }

    @Test
    void aNameThatMeansNothingSaysWhereNamesAre() {
        assertThat(haven.run("journal", "show", "f"))
                .isEqualTo(Result.failed("There is no entry \"f\". haven journal lists what there is."));
        assertThat(haven.run("journal", "rm", "%"))
                .isEqualTo(Result.failed("There is no entry \"%\". haven journal lists what there is."));
        assertThat(haven.run("journal", "show"))
                .isEqualTo(Result.refused("Which entry is meant? For example: haven journal show last."));
        assertThat(TestApp.in(home.resolve("new")).run("journal", "show", "last"))
                .isEqualTo(Result.failed("Nothing is kept yet. haven log keeps what happened, if you like."));
    }

    @Test
    void whatIsTakenOutComesBack() {
        assertThat(haven.run("journal", "rm", "a")).isEqualTo(Result.said("""
                Taken out: aaaaa, the entry of Monday 21:30, "no answer to my text".
                haven undo brings it back.
                """));
        assertThat(haven.run("journal", "show", "a"))
                .isEqualTo(Result.failed(
                        "There is no entry \"a\". It was taken out: haven journal history a shows" + " what it was."));
        haven.run("undo");
        assertThat(haven.run("journal", "show", "a").code()).isZero();
    }

    @Test
    void nothingIsTakenOutWhereOneNameIsWrong() {
        assertThat(haven.run("journal", "rm", "a", "f").code()).isOne();
        assertThat(haven.run("journal", "show", "a").code()).isZero();
    }

    @Test
    void theLastOfAKindIsTakenOut() {
        assertThat(haven.run("journal", "rm", "last", "--kind", "checkin").out())
                .startsWith("Taken out: ccccc, the check-in of ");
    }

    @Test
    void severalAreTakenOutTogether() {
        assertThat(haven.run("journal", "rm", "b", "d", "b").out())
                .startsWith("Taken out: bbbbb, the practice of Monday 21:35, box, 3 min.\nTaken out: ddddd, ")
                .endsWith("haven undo brings them back.\n")
                .hasLineCount(3);
        assertThat(haven.run("journal", "show", "a").out()).doesNotContain("What you practised then");
    }

    @Test
    void forGoodMeansWhatAKilledImportLeftToo() throws IOException {
        Path left = Files.createFile(haven.paths().data().resolve(".haven-4194305-1.tmp"));
        haven.run("journal", "rm", "c", "--forever", "--yes");
        assertThat(left).doesNotExist();
    }

    @Test
    void forGoodItAsksFirst() {
        haven.terminals(new TestTerminals(true));
        assertThat(haven.input("\n").run("journal", "rm", "c", "--forever")).isEqualTo(Result.said("""
                ccccc, the check-in of Tuesday 08:00
                Take 1 entry out for good? [y/N] Nothing was taken out.
                """));
        assertThat(haven.input("").run("journal", "rm", "c", "--forever")).isEqualTo(Result.said("""
                ccccc, the check-in of Tuesday 08:00
                Take 1 entry out for good? [y/N]\s
                Nothing was taken out.
                """));
        haven.terminals(TestTerminals.interrupted());
        assertThat(haven.input("y\n").run("journal", "rm", "c", "--forever"))
                .isEqualTo(new Result(130, """
                ccccc, the check-in of Tuesday 08:00
                Take 1 entry out for good? [y/N]\s
                """, "Nothing was taken out.\n"));
        haven.terminals(new TestTerminals(true));
        assertThat(haven.input("Y\n").run("journal", "rm", "c", "--forever")).isEqualTo(Result.said("""
                ccccc, the check-in of Tuesday 08:00
                Take 1 entry out for good? [y/N] Taken out for good: ccccc, the check-in of Tuesday 08:00.
                Backups and exports made before still hold it.
                """));
        assertThat(haven.run("journal", "history", "c").code()).isOne();
    }

    @Test
    void whereNobodyCanAnswerItNeedsAYes() {
        assertThat(haven.run("journal", "rm", "a", "--forever"))
                .isEqualTo(Result.refused(
                        "--forever asks first, and nobody can answer here. Nothing was taken out; --yes says yes."));
        assertThat(haven.run("journal", "rm", "a", "--yes"))
                .isEqualTo(Result.refused(
                        "rm asks nothing: --yes goes with --forever. Nothing was taken out; leave --yes out."));
        haven.run("journal", "rm", "a");
        assertThat(haven.run("journal", "rm", "a", "--forever", "--yes")).isEqualTo(Result.said("""
                Taken out for good: aaaaa, the entry of Monday 21:30.
                Backups and exports made before still hold it.
                """));
        assertThat(haven.run("undo").out()).startsWith("Taken back: the win");
    }

    @Test
    void aHistoryTellsWhatWasChanged() {
        edit();
        haven.run("undo");
        haven.run("journal", "rm", "a");
        assertThat(haven.run("journal", "history", "aaaaa")).isEqualTo(Result.said("""
                aaaaa, the entry of Monday 21:30, "no answer to my text"

                Wed 18 Nov 21:30, rm: taken out

                Wed 18 Nov 21:30, undo: changed
                  What happened? no answer → no answer to my text
                  Anything else? (nothing) → I waited. Then I asked.
                  How did it go? we talked → (nothing)

                Wed 18 Nov 21:00, edit: changed
                  What happened? no answer to my text → no answer
                  How did it go? (nothing) → we talked
                  Anything else? I waited. Then I asked. → (nothing)

                Mon 16 Nov 21:40, log: kept
                """));
    }

    @Test
    void aPracticeHasNoHistoryOfItsOwn() {
        assertThat(haven.run("journal", "history", "b")).isEqualTo(Result.said("""
                bbbbb, the practice of Monday 21:35, box, 3 min

                Nothing has been changed in it since it was kept.
                """));
        assertThat(haven.run("journal", "history", "a", "b"))
                .isEqualTo(Result.refused("haven journal history shows one entry. Give one name."));
    }

    @Test
    void aHistoryAsJsonHoldsTheEntryBeforeAndAfter() {
        haven.run("journal", "rm", "d");
        String after = """
                {
                    "kind": "note",
                    "id": "01a2040c-0000-7000-8000-dddddddddddd",
                    "at": "2026-11-18T20:00:00+01:00",
                    "zone": "Europe/Berlin",
                    "day": "2026-11-18",
                    "about": "win",
                    "text": "母に電話した 🙂 and we talked for a long while about nothing",
                    "tags": [ "family" ]
                  }""";
        assertThat(haven.run("journal", "history", "d", "--json")).isEqualTo(Result.said("""
                [ {
                  "at": "2026-11-18T21:30:00+01:00",
                  "command": "rm",
                  "before": %1$s
                }, {
                  "at": "2026-11-18T20:00:00+01:00",
                  "command": "note",
                  "after": %1$s
                } ]
                """.formatted(after)));
    }
}
