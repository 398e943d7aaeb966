package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {
    @TempDir
    Path home;

    @Test
    void givesTheWordsUsedMostFirstEachOnALine() {
        TestApp haven = TestApp.in(home);
        haven.run("log", "x", "--with", "Sam", "--tag", "it's \"late\" & rm *", "--body", "chest:tight");
        haven.run("log", "y", "--with", "Kim\n\u001b[2J", "--with", "Zoë", "--feeling", "müde:3");
        haven.run("log", "z", "--with", "Zoë");
        assertThat(haven.run("words", "people")).isEqualTo(Result.said("Zoë\nKim [2J\nSam\n"));
        assertThat(haven.run("words", "tags")).isEqualTo(Result.said("it's \"late\" & rm *\n"));
        assertThat(haven.run("words", "places")).isEqualTo(Result.said("chest\n"));
        assertThat(haven.run("words", "feelings").out()).startsWith("müde\nafraid\n");
    }

    @Test
    void isSilentWhereThereIsNoJournalOrNoneThatCanBeRead() throws IOException {
        TestApp haven = TestApp.in(home);
        assertThat(haven.run("words", "people")).isEqualTo(Result.said(""));
        assertThat(home).isEmptyDirectory();
        Files.createDirectories(haven.paths().journal());
        assertThat(haven.run("words", "tags")).isEqualTo(Result.said(""));
    }

    @Test
    void givesTriggersWholeAndWhatACheckInAsks() {
        TestApp haven = TestApp.in(home).config("indicators = [\"knee pain: none, most\"]\n");
        haven.run("log", "no answer to my text");
        assertThat(haven.run("words", "triggers")).isEqualTo(Result.said("no answer to my text\n"));
        assertThat(haven.run("words", "indicators"))
                .isEqualTo(Result.said("sleep:\nmood:\nself-talk:\nconnection:\nknee-pain:\n"));
        assertThat(haven.run("words", "notes"))
                .isEqualTo(
                        Result.refused("haven words does not know \"notes\". It knows feelings, people, places, tags,"
                                + " triggers, indicators and prompts."));
    }
}
