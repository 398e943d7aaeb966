package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringCommandTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private List<Entry> kept(Kind kind) {
        try (Journal journal = haven.journal()) {
            return journal.entries(kind);
        }
    }

    private Entry topic() {
        assertThat(kept(Topic.KIND)).hasSize(1);
        return kept(Topic.KIND).getFirst();
    }

    private String name(Entry entry) {
        try (Journal journal = haven.journal()) {
            return journal.name(entry.id());
        }
    }

    private void two() {
        haven.at("2026-11-15T21:30+01:00[Europe/Berlin]").run("bring", "the", "silence", "on", "Sunday");
        haven.at("2026-11-18T21:30+01:00[Europe/Berlin]").run("bring", "the holidays");
    }

    @Test
    void aloneItListsWhatIsWaitingTheOldestFirst() {
        two();
        List<Entry> topics = kept(Topic.KIND);
        assertThat(haven.run("bring"))
                .isEqualTo(Result.said("""
                to talk about
                  %s   Sun 15 Nov 21:30   the silence on Sunday
                  %s   Wed 18 Nov 21:30   the holidays
                """.formatted(name(topics.getFirst()), name(topics.getLast()))));
    }

    @Test
    void whereNothingWaitsItSaysHowToBegin() {
        assertThat(haven.run("bring")).isEqualTo(Result.said("""
                Nothing is waiting to be talked about.
                To keep something: haven bring WHAT, or haven bring last for what you logged last.
                """));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void itComesFromAnEpisodeThatIsNamedAndSaysWhatThatSays() {
        haven.run("log", "no answer to my text");
        Entry episode = kept(Episode.KIND).getFirst();
        haven.run("bring", "last");
        assertThat(topic().get(Topic.TEXT)).isEqualTo("no answer to my text");
        assertThat(topic().get(Topic.EPISODES)).containsExactly(episode.id());
        haven.run("bring", name(episode));
        haven.run("bring", "why", "it", "hurts", "--episode", "last");
        assertThat(kept(Topic.KIND))
                .extracting(topic -> topic.get(Topic.TEXT), topic -> topic.get(Topic.EPISODES))
                .containsExactly(
                        tuple("no answer to my text", List.of(episode.id())),
                        tuple("no answer to my text", List.of(episode.id())),
                        tuple("why it hurts", List.of(episode.id())));
    }

    @Test
    void aWordThatNamesNothingIsWhatToTalkAbout() {
        haven.run("log", "silence");
        haven.run("bring", "added");
        assertThat(topic().get(Topic.TEXT)).isEqualTo("added");
        assertThat(topic().get(Topic.EPISODES)).isEmpty();
    }

    @Test
    void standardInputIsRead() {
        haven.input("what I dreamt\nand why");
        haven.run("bring", "-");
        assertThat(topic().get(Topic.TEXT)).isEqualTo("what I dreamt\nand why");
    }

    @Test
    void whatWasTalkedAboutIsSaidByItsName() {
        two();
        List<Entry> topics = kept(Topic.KIND);
        String first = name(topics.getFirst());
        assertThat(haven.run("bring", "--talked", first, "--agreed", "ask once, then wait")
                        .code())
                .isEqualTo(Exit.OK);
        assertThat(haven.run("bring", "--let-go", name(topics.getLast())).code())
                .isEqualTo(Exit.OK);
        assertThat(haven.run("bring", "--all")).isEqualTo(Result.said("""
                Nothing is waiting to be talked about.

                talked about
                  %s   Sun 15 Nov 21:30   the silence on Sunday   ask once, then wait

                let go
                  %s   Wed 18 Nov 21:30   the holidays
                To keep something: haven bring WHAT, or haven bring last for what you logged last.
                """.formatted(first, name(topics.getLast()))));
    }

    @Test
    void theFormGoesThroughAllThatIsWaiting() {
        two();
        haven.input("yes\nask once\nno\n");
        haven.terminals(new TestTerminals(true));
        Result asked = haven.run("bring", "--talked", "--plain");
        assertThat(asked.out()).endsWith("Kept. 1 topic waits for the next time.\n");
        assertThat(kept(Topic.KIND))
                .extracting(topic -> topic.get(Topic.STATE))
                .containsExactly(TopicState.TALKED_ABOUT, TopicState.OPEN);
        assertThat(kept(Topic.KIND).getFirst().get(Topic.AGREED)).isEqualTo("ask once");
        assertThat(haven.run("undo").code()).isZero();
        assertThat(kept(Topic.KIND))
                .extracting(topic -> topic.get(Topic.STATE))
                .containsExactly(TopicState.OPEN, TopicState.OPEN);
    }

    @Test
    void theListAsJsonIsWhatAnImportReads() {
        two();
        Result json = haven.run("bring", "--json");
        haven.run("journal", "rm", "last", "--forever", "--yes");
        haven.input(json.out());
        assertThat(haven.run("import", "-").out()).contains("1 new");
        assertThat(kept(Topic.KIND)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bring --talked --let-go|--talked and --let-go ask for two things. Give one of them.",
                "bring --agreed x|--agreed goes with --talked. For example: haven bring --talked 4f2a1 --agreed \"ask"
                        + " once, then wait\".",
                "bring --let-go|Which topic is meant? haven bring lists the names.",
                "bring --talked|Nothing is waiting to be talked about.",
                "bring x --all|A new topic takes no --all. See haven bring --help."
            })
    void whatCannotBeIsOneLine(String typed, String line) {
        Result result = haven.run(typed.split(" "));
        assertThat(result.out() + result.err()).isEqualTo(line + "\n");
    }

    @Test
    void onlyATopicIsTalkedAbout() {
        haven.run("log", "silence");
        String name = name(kept(Episode.KIND).getFirst());
        assertThat(haven.run("bring", "--talked", name))
                .isEqualTo(new Result(
                        Exit.FAILURE,
                        "",
                        name + " is an entry, and nothing to talk about. haven bring lists what is waiting; nothing"
                                + " was changed.\n"));
    }
}
