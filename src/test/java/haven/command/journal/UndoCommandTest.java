package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
    }

    private void edit() {
        Entry draft = JournalFixture.silence().with(Episode.TRIGGER, "no answer");
        JournalFixture.keep(haven, '4', "2026-11-18T21:00", "edit", draft);
    }

    @Test
    void nothingToTakeBackIsSaidCalmlyAndMakesNoFile() {
        assertThat(haven.run("undo")).isEqualTo(Result.said("There is nothing to take back.\n"));
        assertThat(haven.run("undo", "--redo")).isEqualTo(Result.said("There is nothing to put back.\n"));
        assertThat(haven.run("undo", "--list")).isEqualTo(Result.said("Nothing has been changed yet.\n"));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void stepByStepBackAndForwardAgain() {
        JournalFixture.fill(haven);
        edit();
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said("Taken back: a change (edit) to the entry of Monday 21:30,"
                        + " \"no answer to my text\". haven undo --redo puts it back.\n"));
        assertThat(haven.run("undo").out()).startsWith("Taken back: the win of Wednesday 20:00, \"母に電話した 🙂 and");
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said("Taken back: the check-in of Tuesday 08:00, sleep 6, mood 4: slept badly."
                        + " haven undo --redo puts it back.\n"));
        assertThat(haven.run("undo", "--redo"))
                .isEqualTo(Result.said("Put back: the check-in of Tuesday 08:00, sleep 6, mood 4: slept badly."
                        + " haven undo takes it back again.\n"));
        assertThat(haven.run("journal")).isEqualTo(Result.said("""
                ccccc   Tue 17 Nov 08:00   check-in           sleep 6, mood 4: slept badly
                bbbbb   Mon 16 Nov 21:35   practice   8 → 5   box, 3 min
                aaaaa   Mon 16 Nov 21:30   episode    8 → 4   no answer to my text
                """));
    }

    @Test
    void afterSomethingNewNothingIsPutBack() {
        haven.run("toolkit", "add", "tea");
        haven.run("undo");
        haven.run("toolkit", "add", "box");
        assertThat(haven.run("undo", "--redo")).isEqualTo(Result.said("There is nothing to put back.\n"));
    }

    @Test
    void theToolkitAndThePlanToo() {
        haven.run("toolkit", "add", "tea");
        haven.run("support", "add", "signs", "I stop answering");
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said("Taken back: what haven support add did on Wednesday 21:30: My warning signs."
                        + " haven undo --redo puts it back.\n"));
        haven.run("toolkit", "rm", "tea");
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said("Taken back: what haven toolkit rm did on Wednesday 21:30: tea."
                        + " haven undo --redo puts it back.\n"));
        assertThat(haven.run("toolkit")).isEqualTo(Result.said("tea   thing   not used yet\n"));
    }

    @Test
    void severalTakenOutAtOnceComeBackAtOnce() {
        JournalFixture.fill(haven);
        haven.run("journal", "rm", "a", "c");
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said("Brought back: 2 entries (rm). haven undo --redo takes them out again.\n"));
        assertThat(haven.run("undo", "--redo"))
                .isEqualTo(Result.said("Taken out again: 2 entries (rm). haven undo brings them back.\n"));
    }

    @Test
    void theLastChangesAreListed() {
        JournalFixture.fill(haven);
        edit();
        haven.run("undo");
        haven.run("journal", "rm", "b");
        haven.run("toolkit", "add", "tea");
        assertThat(haven.run("undo", "--list")).isEqualTo(Result.said("""
                Wed 18 Nov 21:30   toolkit add   tea
                Wed 18 Nov 21:30   rm            the practice of Monday 21:35, box, 3 min
                Wed 18 Nov 21:00   edit          the entry of Monday 21:30, "no answer" (taken
                                                 back)
                Wed 18 Nov 20:00   note          the win of Wednesday 20:00, "母に電話した 🙂
                                                 and we talked for a long while about nothing"
                Tue 17 Nov 08:00   checkin       the check-in of Tuesday 08:00, sleep 6, mood 4:
                                                 slept badly
                Mon 16 Nov 21:40   log           the entry of Monday 21:30, "no answer to my
                                                 text"
                """));
    }

    @Test
    void onlyTheLastTenAreListed() {
        for (int i = 0; i < 12; i++) {
            haven.run("toolkit", "add", "thing", "number " + i);
        }
        assertThat(haven.run("undo", "--list").out())
                .hasLineCount(10)
                .contains("number 11", "number 2")
                .doesNotContain("number 1\n");
    }

    @Test
    void twoThingsAtOnceAreRefused() {
        assertThat(haven.run("undo", "--redo", "--list"))
                .isEqualTo(Result.refused("--redo and --list ask for two things. Give one of them."));
        assertThat(haven.run("undo", "all"))
                .isEqualTo(Result.refused("haven undo does not take \"all\". See haven undo --help."));
    }
}
