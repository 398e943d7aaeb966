package haven.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/// One thing worth knowing, on one screen: a file of `learn/`, which is read when it is asked for.
///
/// @param topic what it is asked for by, and what its file is called
/// @param title what it is about
/// @param paragraphs what it says
/// @param see commands that go with it
/// @param sources where its facts come from
public record LearnCard(String topic, String title, List<String> paragraphs, List<String> see, List<String> sources) {
    /// What there are cards for, in the order in which they are best read.
    public static final List<String> TOPICS = List.of(
            "alarm",
            "exhale",
            "breath-harder",
            "naming",
            "patterns",
            "old-or-new",
            "together",
            "kindness",
            "setbacks",
            "earned",
            "boundaries",
            "repair",
            "therapist");

    /// Keeps its own copies.
    public LearnCard {
        paragraphs = List.copyOf(paragraphs);
        see = List.copyOf(see);
        sources = List.copyOf(sources);
    }

    /// Every card.
    public static List<LearnCard> all() {
        return TOPICS.stream().flatMap(topic -> of(topic).stream()).toList();
    }

    /// The card of a topic, if there is one.
    public static Optional<LearnCard> of(String topic) {
        return TOPICS.contains(topic) ? Optional.of(read(topic)) : Optional.empty();
    }

    private static LearnCard read(String topic) {
        try (InputStream in = LearnCard.class.getResourceAsStream("/haven/learn/" + topic + ".toml")) {
            TomlParseResult toml = Toml.parse(Objects.requireNonNull(in, topic));
            if (toml.hasErrors()) {
                throw new IllegalStateException(topic + ": " + toml.errors());
            }
            List<String> paragraphs = Stream.of(text(toml, "text").strip().split("\n\n"))
                    .map(paragraph -> paragraph.replace('\n', ' '))
                    .toList();
            return new LearnCard(topic, text(toml, "title"), paragraphs, texts(toml, "see"), texts(toml, "source"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(TomlParseResult toml, String key) {
        return Objects.requireNonNull(toml.getString(key), key);
    }

    private static List<String> texts(TomlParseResult toml, String key) {
        TomlArray array = Objects.requireNonNull(toml.getArray(key), key);
        return array.toList().stream().map(String.class::cast).toList();
    }
}
