package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Practice;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Practices that are linked to an episode by their names.
class LinkedNamesTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void practise() {
        haven = TestApp.in(home);
        haven.run("breathe", "--cycles", "1");
        haven.at("2026-11-18T21:40+01:00[Europe/Berlin]").run("breathe", "box", "--cycles", "1");
        haven.at("2026-11-18T21:50+01:00[Europe/Berlin]");
    }

    /// The newest first.
    private List<String> practices() {
        try (Journal journal = haven.journal()) {
            return journal.entries(EntryQuery.ALL).stream()
                    .filter(entry -> entry.is(Practice.KIND))
                    .map(Entry::id)
                    .toList();
        }
    }

    private String name(String id) {
        try (Journal journal = haven.journal()) {
            return journal.name(id);
        }
    }

    private Entry episode() {
        return haven.episodes().getLast();
    }

    @Test
    void anEpisodeIsKeptWithThem() {
        String box = practices().getFirst();
        String first = practices().getLast();
        assertThat(haven.run("log", "x", "--practice", "last", "--practice", name(first), "--practice", box)
                        .err())
                .isEmpty();
        assertThat(episode().get(Episode.PRACTICES)).containsExactly(box, first);
        assertThat(haven.run("journal", "show", name(episode().id())).out())
                .contains("What you practised then", name(box) + ": box", name(first) + ": long-exhale");
    }

    @Test
    void anEditPutsThemInAndTakesThemOut() {
        haven.run("log", "x");
        haven.run(
                "journal",
                "edit",
                "last",
                "--practice",
                "last," + name(practices().getLast()));
        assertThat(episode().get(Episode.PRACTICES)).isEqualTo(practices());
        haven.run("journal", "edit", "last", "--practice", "");
        assertThat(episode().get(Episode.PRACTICES)).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsRefusedWithWhatThereIs() {
        String line =
                "There is no practice \"ffff\". The newest: %s box, 16 s, Wednesday 21:40; %s long-exhale, 10 s, Wednesday 21:30."
                        .formatted(
                                name(practices().getFirst()), name(practices().getLast()));
        String hint = " haven journal list --kind practice shows what there is.";
        assertThat(haven.run("log", "x", "--practice", "ffff")).isEqualTo(Result.failed(line + hint));
        assertThat(haven.episodes()).isEmpty();
        haven.run("log", "x");
        assertThat(haven.run("journal", "edit", "last", "--practice", "ffff", "--note", "y"))
                .isEqualTo(Result.failed(line + hint));
        assertThat(haven.run("log", "y", "--practice", name(episode().id())).code())
                .isOne();
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.NOTE))
                .containsExactly("");
    }

    @Test
    void whereNoneIsKeptItSaysSo() {
        TestApp another = TestApp.in(home.resolve("another"));
        assertThat(another.run("log", "x", "--practice", "last"))
                .isEqualTo(Result.failed("No practice is kept yet. haven practice begins one."));
        another.run("note", "x");
        assertThat(another.run("log", "x", "--practice", "last"))
                .isEqualTo(Result.failed("There is no practice \"last\". None is kept yet."
                        + " haven journal list --kind practice shows what there is."));
        assertThat(another.episodes()).isEmpty();
        assertThat(another.run("journal", "edit", "last", "--practice", "last"))
                .isEqualTo(Result.refused(
                        "A note has no --practice; nothing was changed. It has --about, --text, --tag and --at."));
        assertThat(another.run("log", "x", "--practice", " "))
                .isEqualTo(Result.refused("--practice \" \": it needs a word. For example --practice last."));
    }
}
