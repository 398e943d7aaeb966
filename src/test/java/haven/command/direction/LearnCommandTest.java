package haven.command.direction;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.Commands;
import haven.drill.DrillLibrary;
import haven.learn.LearnCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearnCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private static List<String> topics() {
        return LearnCard.TOPICS;
    }

    @Test
    void aCardIsOneScreen() {
        assertThat(haven.run("learn", "naming")).isEqualTo(Result.said("""
                Putting it into words

                To give a feeling its name is already something done about it. When people put a
                word to what they see in a face, the part of the brain that sounds the alarm
                answers less.

                It need not be the right word at once. "Something tight, maybe fear" is a fine
                beginning. A number beside it, from 0 to 10, gives you something to look back
                on.

                Some words say what someone did: ignored, attacked, abandoned. Sometimes that is
                simply what happened. Beside it there is often a feeling: sad, afraid, lonely,
                ashamed. Naming that too helps you see what you need.

                If naming makes it larger, stop, and go to the body: feet, hands, the room.

                to try     haven practice name-it, haven log

                from       Lieberman and others 2007, on naming what one feels, doi
                           10.1111/j.1467-9280.2007.01916.x
                """));
    }

    @Test
    void aloneItListsThem() {
        assertThat(haven.run("learn").out())
                .startsWith("alarm           The alarm in the body, and how it settles\n")
                .endsWith("\nhaven learn TOPIC shows one, on one screen.\n");
        assertThat(haven.paths().data()).doesNotExist();
    }

    /// With the prompt below it.
    @ParameterizedTest
    @MethodSource("topics")
    void eachFitsAScreenAndLeadsToWhatThereIs(String topic) {
        Result card = haven.run("learn", topic);
        assertThat(card.out().lines()).hasSizeLessThanOrEqualTo(23).allMatch(line -> line.length() <= 80);
        for (String see : LearnCard.of(topic).orElseThrow().see()) {
            List<String> words = List.of(see.split(" "));
            assertThat(words.getFirst()).isEqualTo("haven");
            assertThat(Commands.named(words.get(1))).as(see).isPresent();
            if (words.get(1).equals("learn")) {
                assertThat(LearnCard.TOPICS).contains(words.get(2));
            } else if (words.get(1).equals("practice")) {
                assertThat(haven.run("practice", "show", words.get(2)).code())
                        .as(see)
                        .isZero();
            }
        }
    }

    @Test
    void everyDrillThatLeadsToACardNamesOneThereIs() {
        DrillLibrary library = new DrillLibrary();
        List<String> topics = library.all().stream()
                .map(drill -> drill.card().learn())
                .filter(topic -> !topic.isEmpty())
                .toList();
        assertThat(topics).hasSizeGreaterThan(20).isSubsetOf(LearnCard.TOPICS);
        assertThat(haven.run("practice", "show", "long-exhale").out()).contains("\nwhy        haven learn exhale\n");
    }

    @Test
    void everyFileIsACard() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/haven/learn"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".toml", "")))
                    .containsExactlyInAnyOrderElementsOf(LearnCard.TOPICS);
        }
    }

    @Test
    void aTopicIsFoundInAnyCaseAndByItsWords() {
        String card = haven.run("learn", "old-or-new").out();
        assertThat(haven.run("learn", "Old", "or", "NEW").out()).isEqualTo(card).isNotEmpty();
        assertThat(haven.run("learn", "old").out()).isEqualTo(card);
        assertThat(haven.run("learn", "b"))
                .isEqualTo(Result.refused("There is no card \"b\". haven learn lists them."));
    }

    @Test
    void whatThereIsNoCardForIsOneLine() {
        assertThat(haven.run("learn", "exale"))
                .isEqualTo(Result.refused("There is no card \"exale\". Did you mean exhale? haven learn lists them."));
        assertThat(LearnCard.of("../drills/feet")).isEqualTo(Optional.empty());
    }

    @Test
    void asJsonItIsOneObject() {
        assertThat(haven.run("learn", "setbacks", "--json").out())
                .startsWith(
                        "{\n  \"topic\": \"setbacks\",\n  \"title\": \"Setbacks tell you something\",\n  \"text\": [")
                .contains("\"see\": [ \"haven week\", \"haven log\" ]");
    }
}
