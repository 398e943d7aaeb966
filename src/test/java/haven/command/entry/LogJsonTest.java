package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An entry as JSON, from standard input.
class LogJsonTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = LogFixture.in(home);
    }

    @Test
    void keepsOneEntryFromJson() {
        Result outcome = haven.input("{\"at\": \"yesterday 9pm\", \"trigger\": \"criticism\", \"distress\": 6}")
                .run("log", "--json", "-");
        Entry kept = haven.episodes().getFirst();
        Entry expected = LogFixture.draft(kept, "2026-11-21T20:00:00Z", "2026-11-21")
                .with(Episode.TRIGGER, "criticism")
                .with(Episode.DISTRESS, OptionalInt.of(6));
        assertThat(haven.episodes()).containsExactly(expected);
        assertThat(outcome)
                .isEqualTo(new Result(
                        0,
                        "Kept for Saturday 2026-11-21 21:00: \"criticism\", distress 6. "
                                + kept.id().substring(24, 29) + "\n",
                        ""));
    }

    @Test
    void refusesMalformedJsonAndWritesNothing() {
        assertThat(haven.input("{\"trigger\": ").run("log", "--json", "-"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "The JSON cannot be read at line 1, column 13. It is one object in braces, names and texts in"
                                + " quotes.\n"));
        assertThat(haven.input("{\"triger\": \"x\"}").run("log", "--json", "-").err())
                .startsWith("In the JSON, there is no field triger. Did you mean trigger? The fields are kind, id,");
        assertThat(haven.input("{}").run("log", "--json", "-", "--distress", "7"))
                .isEqualTo(new Result(2, "", "--json - takes no --distress beside it. Put it into the JSON.\n"));
        assertThat(haven.input("{}").run("log", "--json", "-", "x"))
                .isEqualTo(new Result(
                        2, "", "--json - takes no words beside it. Put them into the JSON as \"trigger\".\n"));
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void neverWritesOverAnEntryWithTheSameId() {
        String id = "019a2b3c-0000-7000-8000-000000000000";
        haven.input("{\"id\": \"" + id + "\", \"trigger\": \"first\"}").run("log", "--json", "-");
        assertThat(haven.input("{\"id\": \"" + id + "\", \"trigger\": \"second\"}")
                        .run("log", "--json", "-"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "There already is an entry with the id " + id
                                + ". Nothing was changed; leave the id out to keep this as a new one.\n"));
        assertThat(haven.episodes())
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsExactly("first");
    }

    @Test
    void namesAPracticeThatIsNotThere() {
        String id = "019a2b3c-0000-7000-8000-000000000000";
        assertThat(haven.input("{\"trigger\": \"x\", \"practices\": [\"" + id + "\"]}")
                        .run("log", "--json", "-"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "There is no practice with the id " + id
                                + " in your journal. Nothing was changed; name one that is there, or leave it out.\n"));
        assertThat(haven.episodes()).isEmpty();
    }
}
