package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Practice;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.VirtualPacer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven now` in lines, in time that passes only by waiting.
class NowCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void begin() {
        haven = TestApp.in(home).echoing().with("LANG", "de_DE.UTF-8");
    }

    private TestApp at(VirtualPacer pacer) {
        return haven.terminals(new TestTerminals(true, pacer));
    }

    private List<Entry> practices() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND, DAY, DAY);
        }
    }

    private List<Entry> episodes() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Episode.KIND, DAY, DAY);
        }
    }

    /// What is typed from the first breath to one measured step.
    static VirtualPacer toOneMeasuredStep() {
        return new VirtualPacer()
                .line(12, "")
                .line(20, "8")
                .line(30, "1")
                .line(31, "lamp")
                .line(32, "q")
                .line(40, "5")
                .line(50, "anxious, lonely")
                .line(60, "no answer to my text")
                .line(70, "text again")
                .line(80, "1");
    }

    @Test
    void fromTheFirstBreathToOneMeasuredStep() {
        VirtualPacer pacer = toOneMeasuredStep();

        Result result = at(pacer).run("now");

        assertThat(result.out()).isEqualTo("""
                For a hard moment: 1 minute of breath first. Ctrl-C ends it at any time.
                Keys: Enter go on, h help lines, p pause, ? keys, s skip, q end. Press Enter after a letter.
                0:00  breathe in, 4
                0:04  breathe out, 6
                0:10  breathe in, 4 (small and soft is enough)
                How is it now? 0-10, Enter to skip:
                It is still strong. A practice does not always help, and that is not your fault.
                What would you like?
                  1  3-3-3, about 90 seconds (eyes open, and no breath to follow)
                  2  0800 111 0111, TelefonSeelsorge: call
                  3  name what is going on
                  4  leave it here for now
                A number, Enter for the first, h help lines, ? keys, q to end:
                0:00  something you see, 1 of 3 (Enter when found; s skips, q ends)
                0:01  something you see, 2 of 3
                0:02  done: 2 seconds, 1 thing found.
                How is it now? 0-10, Enter to skip:
                What do you feel? (a word or more, with commas between, or Enter)
                What happened? (type it, or answer in your head, then Enter)
                What do you feel like doing? (type it, or answer in your head, then Enter)
                What could be one small step instead?
                  1  wait 20 minutes before answering
                  2  ask instead of assume
                  3  say that I need a moment
                  4  write it, and not send it
                  5  go outside for ten minutes
                A number, words of your own, or Enter to go on:
                One step: wait 20 minutes before answering.
                Kept: "no answer to my text", anxious, lonely, distress 8, now 5. %s
                """.formatted(name()));
        assertThat(result.err()).isEmpty();
        assertThat(practices())
                .extracting(
                        entry -> entry.get(Practice.DRILL),
                        entry -> entry.get(Practice.ENDING),
                        entry -> entry.get(Practice.BEFORE),
                        entry -> entry.get(Practice.AFTER))
                .containsExactlyInAnyOrder(
                        tuple("long-exhale", Ending.STOPPED, OptionalInt.empty(), OptionalInt.of(8)),
                        tuple("3-3-3", Ending.STOPPED, OptionalInt.of(8), OptionalInt.of(5)));
        Entry episode = episodes().getFirst();
        assertThat(episode.get(Episode.URGE)).isEqualTo("text again");
        assertThat(episode.get(Episode.RESPONSE)).isEqualTo("wait 20 minutes before answering");
        assertThat(episode.get(Episode.PRACTICES))
                .containsExactlyInAnyOrderElementsOf(
                        practices().stream().map(Entry::id).toList());
    }

    private String name() {
        try (Journal journal = haven.journal()) {
            return journal.name(episodes().getFirst().id());
        }
    }

    @Test
    void afterAFewBreathsAloneOnlyThePracticeIsKept() {
        Result result = at(new VirtualPacer().line(13, "q")).run("now");

        assertThat(result).isEqualTo(Result.said("""
                For a hard moment: 1 minute of breath first. Ctrl-C ends it at any time.
                Keys: Enter go on, h help lines, p pause, ? keys, s skip, q end. Press Enter after a letter.
                0:00  breathe in, 4
                0:04  breathe out, 6
                0:10  breathe in, 4 (small and soft is enough)
                """));
        assertThat(practices())
                .extracting(entry -> entry.get(Practice.PRACTISED))
                .containsExactly(Duration.ofSeconds(13));
        assertThat(episodes()).isEmpty();
    }

    @Test
    void whereItIsLeftWhatThereIsStays() {
        Result result =
                at(new VirtualPacer().line(12, "").line(20, "7").line(30, "q")).run("now");

        assertThat(result.out()).endsWith("Kept: distress 7. " + name() + "\n");
        assertThat(episodes().getFirst().get(Episode.PRACTICES))
                .containsExactly(practices().getFirst().id());
    }

    @Test
    void leftAtEightOrMoreItEndsWithWhereOthersAreHoweverItIsLeft() {
        for (String way : List.of("q", "4", "s")) {
            String said = at(new VirtualPacer()
                            .line(12, "")
                            .line(20, "9")
                            .line(30, way)
                            .line(40, "q"))
                    .run("now")
                    .out();
            assertThat(said).endsWith("\nPeople and help lines: haven support\n");
        }
        VirtualPacer stopped = new VirtualPacer().line(12, "").line(20, "8").at(30, new TtyEvent.Stop(130));
        assertThat(at(stopped).run("now").out()).endsWith("\nPeople and help lines: haven support\n");
        VirtualPacer milder = new VirtualPacer().line(12, "").line(20, "7").line(30, "q");
        assertThat(at(milder).run("now").out()).doesNotContain("haven support");
    }

    @Test
    void ownContactsComeFirstAndACountryIsChosenAndKept() {
        haven = TestApp.in(home).echoing().at("2026-11-18T21:30Z[UTC]");
        haven.run("support", "add", "help", "Sam, 555 0100");
        String said = at(new VirtualPacer()
                        .line(5, "h")
                        .line(6, "c")
                        .line(7, "6")
                        .line(8, "k")
                        .line(9, "")
                        .line(12, "")
                        .line(20, "8")
                        .line(30, "q"))
                .run("now")
                .out();

        assertThat(said)
                .contains("""
                        People I can ask for help
                          1  Sam, 555 0100
                        Help lines, the first of each country
                          Australia        13 11 14, call
                        """)
                .contains("""
                        Last checked on 22 November 2026, in pages and not by calling: check the number.
                        If you are in danger, call your local emergency number.
                        Haven does not know which country you are in. Another country: c
                        """)
                .contains("""
                        c lists countries, Enter goes back:
                        Which country are you in?
                          1  Australia
                        """)
                .contains("""
                          1  Sam, 555 0100
                        Help lines, Germany
                          0800 111 0111   TelefonSeelsorge: call
                        """)
                .contains("k keeps it as your country, c lists countries, Enter goes back:\nKept as your country.")
                .contains("""
                          2  Sam, 555 0100
                          3  0800 111 0111, TelefonSeelsorge: call
                        """);
        assertThat(haven.run("support", "lines").out()).startsWith("Help lines, Germany\n");
    }

    @Test
    void aSignalKeepsWhatWasTyped() {
        VirtualPacer pacer = new VirtualPacer()
                .line(12, "")
                .line(20, "7")
                .line(30, "s")
                .line(40, "sad")
                .at(50, new TtyEvent.Stop(143));

        assertThat(at(pacer).run("now").code()).isEqualTo(143);
        assertThat(episodes().getFirst().get(Episode.FEELINGS))
                .containsExactly(new Feeling("sad", OptionalInt.empty()));
    }

    @Test
    void thePersonsOwnRatingsAndStepsComeFirst() {
        try (Journal journal = haven.journal()) {
            for (int i = 1; i <= 5; i++) {
                journal.save(rated("sigh", i, 8, 4));
            }
            Entry step = Entry.of(Tool.KIND, "01a1f05a-0000-7000-8000-00000000aaaa", stamp(2))
                    .with(Tool.NAME, "call Ada first")
                    .with(Tool.TYPE, ToolType.STEP);
            journal.save(step);
        }

        String said = at(new VirtualPacer()
                        .line(12, "")
                        .line(20, "7")
                        .line(30, "s")
                        .line(40, "")
                        .line(50, "")
                        .line(60, ""))
                .run("now")
                .out();

        assertThat(said)
                .contains("  1  sigh, about 2 minutes (clearly lower afterwards 5 of 5 times at 7 and up)\n")
                .contains("  1  call Ada first\n  2  wait 20 minutes before answering\n");
    }

    private static Entry rated(String drill, int day, int before, int after) {
        return Entry.of(Practice.KIND, "01a1f05a-0000-7000-8000-00000000000" + day, stamp(day))
                .with(Practice.DRILL, drill)
                .with(Practice.PRACTISED, Duration.ofMinutes(5))
                .with(Practice.BREATHS, 20)
                .with(Practice.ENDING, Ending.COMPLETED)
                .with(Practice.BEFORE, OptionalInt.of(before))
                .with(Practice.AFTER, OptionalInt.of(after));
    }

    private static Stamp stamp(int day) {
        return new Stamp(
                Instant.parse("2026-11-1" + day + "T20:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                LocalDate.of(2026, 11, 10 + day));
    }

    @Test
    void helpLinesAndToolkitAreThereAlsoWithoutAJournalThatCanBeRead() throws IOException {
        Files.createDirectories(haven.paths().data());
        Files.writeString(haven.paths().journal(), "not a journal, and long enough to be looked at twice");

        Result result = at(new VirtualPacer()
                        .line(5, "h")
                        .line(9, "")
                        .line(10, "t")
                        .line(12, "")
                        .line(20, "")
                        .line(30, "6")
                        .line(40, "s")
                        .line(50, "sad")
                        .line(60, "q"))
                .run("now");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("Help lines, Germany\n")
                .contains("Your toolkit is in your journal, which cannot be read right now.");
        assertThat(result.err())
                .contains("Your practice counts, but it could not be kept.")
                .endsWith(
                        "\nWhat you said waits in " + haven.paths().drafts() + "; haven log --resume keeps it then.\n");
    }

    @Test
    void withoutInputItIsAMinuteOfBreathAndNoMore() {
        Result result = haven.run("now", "--no-input");

        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("0:54  breathe out, 6\n");
        assertThat(practices()).extracting(entry -> entry.get(Practice.BREATHS)).containsExactly(6);
    }

    @Test
    void wordsThatBeginWithADigitAreWords() {
        Result result = at(new VirtualPacer()
                        .line(12, "")
                        .line(20, "7")
                        .line(30, "s")
                        .line(40, "")
                        .line(50, "")
                        .line(60, "2 beers")
                        .line(80, "3"))
                .run("now");

        assertThat(result.code()).isZero();
        assertThat(episodes().getFirst().get(Episode.URGE)).isEqualTo("2 beers");
        assertThat(episodes().getFirst().get(Episode.RESPONSE)).isEqualTo("say that I need a moment");
    }

    @Test
    void whereInputEndsWhileSomethingIsLookedAtTheBreathGoesOnAndEnds() {
        VirtualPacer pacer = new VirtualPacer().line(5, "t").at(9, new TtyEvent.NoMoreInput());

        assertThat(at(pacer).run("now").code()).isZero();
        assertThat(practices()).extracting(entry -> entry.get(Practice.BREATHS)).containsExactly(6);
    }

    @Test
    void aPauseThatNobodyIsThereToEndEndsByItself() {
        VirtualPacer pacer = new VirtualPacer().line(5, "p").at(9, new TtyEvent.NoMoreInput());

        assertThat(at(pacer).run("now").code()).isZero();
        assertThat(practices()).extracting(entry -> entry.get(Practice.BREATHS)).containsExactly(6);
    }

    @Test
    void aStepMayBeSomethingOfOnesOwn() {
        at(new VirtualPacer()
                        .line(12, "")
                        .line(20, "7")
                        .line(30, "s")
                        .line(40, "")
                        .line(50, "")
                        .line(60, "run away")
                        .line(70, "wash my face"))
                .run("now");

        assertThat(episodes().getFirst().get(Episode.URGE)).isEqualTo("run away");
        assertThat(episodes().getFirst().get(Episode.RESPONSE)).isEqualTo("wash my face");
    }

    @Test
    void withoutATerminalItEndsWithItsInput() {
        assertThat(haven.input("").run("now").code()).isZero();
        assertThat(haven.input("\n7\ns\n\n\n\n").run("now").out()).contains("Kept: distress 7.");
    }
}
