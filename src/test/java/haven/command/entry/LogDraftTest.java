package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.draft.FormDraft;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.file.Mode;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What waits in a draft, and how it is gone on with.
class LogDraftTest {
    private static final String INTRODUCTION = "Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.\n";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = DraftFixture.in(home);
    }

    private Path breakTheJournal() throws IOException {
        Path journal = haven.paths().journal();
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "no journal of ours ".repeat(100));
        return journal;
    }

    @Test
    void interruptedInPlainLinesItSaysWhatIsKeptAndHowToGoOn() {
        haven.terminals(TestTerminals.interrupted());
        Result ended = haven.run("log", "--plain", "--distress", "7");
        assertThat(ended.out().replaceFirst("[0-9a-f]{5}\n$", "NAME\n"))
                .isEqualTo(INTRODUCTION + "What happened?\n> \nKept: distress 7. NAME\n");
        assertThat(ended.err()).isEqualTo("haven log --resume goes on where you were.\n");
        assertThat(ended.code()).isEqualTo(130);
    }

    @Test
    void whereTwoWaitTheOtherIsNamedAfterTheOne() throws IOException {
        String page = "# What happened?\nno answer\n";
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, FormDraft.PAGE, page);
        DraftFixture.leave(haven, DraftFixture.ID.replace("ab", "ac"), "log", false, FormDraft.PAGE, page);
        haven.with("EDITOR", "true");
        Result first = haven.run("log", "--resume");
        assertThat(first.out()).endsWith("Another waits in a draft; haven log --resume goes on with it.\n");
        assertThat(haven.run("log", "--resume").out()).startsWith("Kept").doesNotContain("Another");
        assertThat(haven.episodes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "json"})
    void whatTheJournalCannotKeepWaitsInADraft(String way) throws IOException {
        Path journal = breakTheJournal();
        Result unkept = way.equals("words")
                ? haven.run("log", "no answer", "--with", "Zoë, Sam")
                : haven.input("{\"trigger\": \"no answer\", \"with\": [\"Zoë, Sam\"]}")
                        .run("log", "--json", "-");
        Path draft = DraftFixture.only(haven);
        assertThat(unkept)
                .isEqualTo(Result.failed("Your journal at " + journal + " is damaged, or is not a journal. It was left"
                        + " as it is. Keep a copy of it, then move it away; haven makes a new one. What you said waits in "
                        + draft + "; haven log --resume keeps it then."));
        assertThat(Mode.of(draft)).isEqualTo("rw-------");
        haven.clock().advance(Duration.ofDays(1));
        Files.delete(journal);

        Result resumed = haven.run("log", "--resume");

        Entry episode = haven.episodes().getFirst();
        assertThat(resumed)
                .isEqualTo(Result.said("Kept: \"no answer\". " + episode.id().substring(24, 29) + "\n"));
        assertThat(episode.stamp().day()).isEqualTo(LocalDate.parse("2026-11-18"));
        assertThat(episode.get(Episode.WITH))
                .isEqualTo(way.equals("words") ? List.of("Zoë", "Sam") : List.of("Zoë, Sam"));
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void whatNoDraftCanKeepIsGivenBack() throws IOException {
        breakTheJournal();
        Files.createDirectories(haven.paths().drafts().getParent().getParent());
        Files.writeString(haven.paths().drafts().getParent(), "no folder");
        Result unkept = haven.run("log", "no answer", "--distress", "7");
        assertThat(unkept.code()).isEqualTo(1);
        assertThat(unkept.err()).startsWith("""
                Not all of this is in your journal. Here it is, to copy:
                  What happened?
                    no answer
                  How strong was it, 0 to 10?
                    7
                Your journal at""");
    }

    private void leaveUnkept(String trigger) throws IOException {
        Path journal = haven.paths().journal();
        Path aside = journal.resolveSibling("aside");
        if (Files.exists(journal)) {
            Files.move(journal, aside);
        }
        breakTheJournal();
        assertThat(haven.run("log", trigger).code()).isOne();
        Files.delete(journal);
        if (Files.exists(aside)) {
            Files.move(aside, journal);
        }
        haven.clock().advance(Duration.ofMinutes(1));
    }

    /// As when the journal could not keep the last answers of a form.
    private String leaveTheRestUnkept() throws IOException {
        haven.run("log", "no answer");
        Entry kept = haven.episodes().getFirst();
        Entry rest = kept.with(Episode.NEED, "to be heard");
        DraftFixture.drafts(haven).keep(rest, haven.clock().instant().plusSeconds(30));
        haven.clock().advance(Duration.ofMinutes(1));
        return kept.id().substring(24, 29);
    }

    @Test
    void whatTheJournalCouldNotKeepGoesIntoItsEntry() throws IOException {
        String name = leaveTheRestUnkept();
        assertThat(haven.run("log", "--resume")).isEqualTo(Result.said("Kept: \"no answer\". " + name + "\n"));
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.NEED))
                .containsExactly("to be heard");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void anEntryThatWasChangedSinceStaysAndWhatWaitedIsKeptBesideIt() throws IOException {
        String name = leaveTheRestUnkept();
        haven.run("journal", "edit", "last", "--need", "rest");
        Result resumed = haven.run("log", "--resume");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.NEED))
                .containsExactly("rest", "to be heard");
        assertThat(resumed)
                .isEqualTo(Result.said("Kept: \"no answer\". "
                        + haven.episodes().getLast().id().substring(24, 29) + "\n" + "You have changed " + name
                        + " since, so it stays as it is, and this is beside it.\n"));
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void whatIsInTheJournalByNowWaitsNoMore() throws IOException {
        leaveTheRestUnkept();
        haven.run("journal", "edit", "last", "--need", "to be heard", "--distress", "4");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void whatIsTakenOutWaitsNoMoreEither() throws IOException {
        leaveTheRestUnkept();
        DraftFixture.leave(haven, haven.episodes().getFirst(), "log", true, "feeling", "sad");
        haven.run("journal", "rm", "last");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aDraftThatCannotBeReadIsNamedAndStaysAndTheOthersAreKept() throws IOException {
        Path folder = Files.createDirectories(haven.paths().drafts());
        Path entry = Files.writeString(folder.resolve("entry-000.json"), "{\"kind\": ");
        Path form = Files.writeString(folder.resolve("form-000.txt"), "Dear diary");
        leaveUnkept("silence");
        Result resumed = haven.run("log", "--resume");
        assertThat(resumed)
                .isEqualTo(new Result(
                        1,
                        "Kept: \"silence\". " + haven.episodes().getFirst().id().substring(24, 29) + "\n",
                        "The draft " + entry + " cannot be read. It was left as it is.\n" + "The draft " + form
                                + " cannot be read. It was left as it is.\n"));
        assertThat(List.of(entry, form)).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aLineOutlivesTheUndoOfItsEntry() {
        String name = DraftFixture.leaveALine(haven, "feeling", "sad 11");
        haven.run("undo");
        assertThat(haven.episodes()).isEmpty();
        haven.input("sad 4\n");
        assertThat(haven.run("log", "--resume", "--plain").out())
                .contains("So far: sad 11 (Enter keeps it)\n")
                .endsWith("Kept: \"no answer\", sad 4, distress 7. " + name + "\n");
        assertThat(haven.episodes()).hasSize(1);
    }

    @Test
    void aPageOutlivesTheUndoOfItsEntry() throws IOException {
        haven.run("log", "no answer");
        Path editor = Files.writeString(home.resolve("editor.sh"), "sed -i 's/^no answer$/silence/' \"$1\"; exit 1\n");
        haven.with("EDITOR", "sh " + editor);
        haven.run("journal", "edit", "last", "--edit");
        haven.run("undo");
        haven.with("EDITOR", "true");
        assertThat(haven.run("log", "--resume").out()).startsWith("Kept: \"silence\".");
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("silence");
    }

    @Test
    void resumesAtTheQuestionReachedWithTheLineInIt() {
        String name = DraftFixture.leaveALine(haven, "feeling", "sad 11");
        haven.input("sad 4\n");
        assertThat(haven.run("log", "--resume", "--plain")).isEqualTo(Result.said(INTRODUCTION + """
                What did you feel, and how strongly? (anxious 8, sad 4)
                So far: sad 11 (Enter keeps it)
                > Where in your body? (chest: tight 7, hands: cold)
                >\s
                Kept: "no answer", sad 4, distress 7. %s
                """.formatted(name)));
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        assertThat(haven.run("log", "--resume"))
                .isEqualTo(Result.said("There is nothing to go on with: nothing was left in the middle.\n"));
    }

    @Test
    void offersWhatWasLeftAtTheNextForm() {
        DraftFixture.leaveALine(haven, "feeling", "sad 11");
        haven.input("r\nsad 4\n");
        assertThat(haven.run("log", "--plain").out()).startsWith(INTRODUCTION + """

                You were in the middle of "no answer", Wednesday 21:30.
                Enter: a new one, r: go on, x: keep what is there and ask no more.
                > What did you feel, and how strongly? (anxious 8, sad 4)
                """);
        assertThat(haven.episodes()).hasSize(1);
    }

    @Test
    void aNewOneLeavesTheDraftAndLettingItGoTakesItAway() {
        DraftFixture.leaveALine(haven, "feeling", "sad 11");
        haven.clock().advance(Duration.ofMinutes(1));
        haven.input("\nsilence\n").run("log", "--plain");
        assertThat(haven.paths().drafts()).isNotEmptyDirectory();
        haven.clock().advance(Duration.ofMinutes(1));
        haven.input("x\ncriticism\n").run("log", "--plain");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("no answer", "silence", "criticism");
    }

    @Test
    void lettingItGoKeepsItsLineAndWhatAnotherWindowChangedMeanwhile() {
        String name = DraftFixture.leaveALine(haven, "feeling", "sad 4");
        InputStream keys = new InputStream() {
            private int read;

            @Override
            public int read() {
                if (read == 0) {
                    haven.run("journal", "edit", "last", "--note", "he was asleep");
                }
                return read < 2 ? "x\n".charAt(read++) : -1;
            }
        };
        assertThat(haven.input(keys).run("log", "--plain").out())
                .contains("Kept: \"no answer\", sad 4, distress 7. " + name + "\n");
        Entry episode = haven.episodes().getFirst();
        assertThat(episode.get(Episode.FEELINGS)).containsExactly(new Feeling("sad", OptionalInt.of(4)));
        assertThat(episode.get(Episode.NOTE)).isEqualTo("he was asleep");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aDraftWithoutAWordVanishesWithItsEntry() {
        DraftFixture.leave(haven, DraftFixture.ID, "log", true, "feeling", "");
        assertThat(haven.input("").run("log", "--plain")).isEqualTo(Result.said(INTRODUCTION + """
                What happened?
                >\s
                Nothing was said, and nothing was kept.
                """));
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aLineTypedBeforeAnythingWasKeptIsThereAgain() {
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "no answ");
        haven.input("\n");
        assertThat(haven.run("log", "--resume", "--plain").out())
                .contains("So far: no answ (Enter keeps it)\n")
                .endsWith("Kept: \"no answ\". 01234\n");
        assertThat(haven.episodes().getFirst().stamp().at()).isEqualTo(DraftFixture.THEN);
    }

    @Test
    void aFormThatWaitsIsNotDeniedWhereTheJournalCannotBeRead() throws IOException {
        Path draft = DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "no answ");
        Files.createDirectories(haven.paths().journal().getParent());
        Files.writeString(haven.paths().journal(), "no journal of ours ".repeat(100));
        Result outcome = haven.run("log", "--resume", "--plain");
        assertThat(outcome.code()).isEqualTo(Exit.FAILURE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("is damaged, or is not a journal.");
        assertThat(draft).exists();
    }

    @Test
    void lookingForWhatWasLeftMakesNoJournal() {
        DraftFixture.leave(haven, DraftFixture.ID, "log", false, "trigger", "no answ");
        assertThat(haven.input("").run("log", "--plain").out())
                .contains(
                        "You were in the middle of \"no answ\", Wednesday 21:10.\nEnter: a new one, r: go on, x: let it go.\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void finishAsksOnlyWhatIsMissing() {
        haven.run("log", "older", "--at", "20:00");
        haven.run("log", "no answer", "--distress", "7", "--response", "a walk", "--outcome", "calmer");
        String name = haven.episodes().getLast().id().substring(24, 29);
        haven.input("sad 4\n");
        assertThat(haven.run("log", "--finish", "--plain")).isEqualTo(Result.said(INTRODUCTION + """

                About "no answer", Wednesday 21:30:
                What did you feel, and how strongly? (anxious 8, sad 4)
                > Where in your body? (chest: tight 7, hands: cold)
                >\s
                Kept: "no answer", sad 4, distress 7. %s
                """.formatted(name)));
        assertThat(haven.input("").run("log", "--finish", "--plain").out()).contains("About \"older\"");
        assertThat(haven.input("").run("log", "--finish", name, "--plain").out())
                .contains("About \"no answer\"", "Where in your body?")
                .doesNotContain("What did you feel");
    }

    @Test
    void finishTakesWhatHasComeBeforeWhatIsStillToCome() {
        haven.run("log", "the appointment", "--at", "23:00");
        haven.run("log", "no answer", "--at", "20:00");
        assertThat(haven.input("").run("log", "--finish", "--plain").out()).contains("About \"no answer\"");
    }

    @Test
    void finishSaysWhereThereIsNothingToAsk() {
        assertThat(haven.run("log", "--finish")).isEqualTo(Result.said("Nothing is unfinished.\n"));
        assertThat(haven.run("log", "--finish", "last"))
                .isEqualTo(Result.failed("Nothing is kept yet. haven log keeps what happened, if you like."));
        haven.run("log", "x");
        assertThat(haven.run("log", "--finish", "zz"))
                .isEqualTo(Result.failed("There is no entry \"zz\". haven journal lists what there is."));
        assertThat(haven.run("log", "--finish", "--no-input"))
                .isEqualTo(Result.refused("--finish asks, and there is nobody to ask here. Use it in a terminal."));
    }

    @Test
    void resumeAndFinishStandAlone() {
        assertThat(haven.run("log", "--resume", "x"))
                .isEqualTo(Result.refused("--resume takes no words beside it. It asks for them."));
        assertThat(haven.run("log", "--finish", "--feeling", "sad"))
                .isEqualTo(Result.refused("--finish takes no --feeling beside it. It asks for it."));
    }
}
