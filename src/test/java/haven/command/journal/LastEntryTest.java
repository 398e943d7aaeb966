package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.entry.Entry;
import haven.entry.Episode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which entry is meant by `last` where one is still to come.
class LastEntryTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        haven.run("note", "the first");
        haven.clock().advance(Duration.ofMinutes(1));
    }

    private String last() {
        return haven.run("journal", "show", "last").out();
    }

    private void logAhead() {
        haven.run("log", "dentist", "--at", "2026-12-20 14:05");
    }

    @Test
    void whatWasKeptAMomentAgoIsMeantAlsoWhereItIsStillToCome() {
        logAhead();
        assertThat(last()).contains("dentist");
        haven.run("journal", "edit", "last", "--note", "bring the letter");
        assertThat(last()).contains("dentist", "bring the letter");
    }

    @Test
    void thenItIsTheNewestThatHasCome() {
        logAhead();
        haven.clock().advance(Duration.ofMinutes(1));
        haven.run("note", "the second");
        assertThat(last()).contains("the second");
        haven.run("journal", "rm", "last");
        assertThat(last()).contains("the first");
        haven.at("2026-12-21T10:00+01:00[Europe/Berlin]");
        assertThat(last()).contains("dentist");
    }

    @Test
    void ofAKindToo() {
        haven.run("log", "silence");
        for (int day = 10; day < 20; day++) {
            haven.run("log", "dentist", "--at", "2026-12-" + day + " 14:05");
        }
        haven.run("note", "the second");
        assertThat(haven.run("journal", "show", "last", "--kind", "episode").out())
                .contains("silence");
        assertThat(haven.run("journal", "rm", "last", "--kind", "episode").code())
                .isZero();
        assertThat(haven.episodes())
                .extracting(LastEntryTest::trigger)
                .hasSize(10)
                .containsOnly("dentist");
    }

    @Test
    void whereNothingElseIsThereItIsMeant() {
        haven.run("journal", "rm", "last");
        logAhead();
        haven.run("toolkit", "add", "tea");
        assertThat(last()).contains("dentist");
    }

    private static String trigger(Entry entry) {
        return entry.get(Episode.TRIGGER);
    }
}
