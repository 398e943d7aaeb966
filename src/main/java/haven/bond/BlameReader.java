package haven.bond;

import haven.text.Mistake;
import haven.text.TomlLines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads rules, as TOML has them, one file after another: a list or a rule takes the place of one of the same name.
public final class BlameReader {
    private static final List<String> KEYS =
            List.of("name", "says", "plainer", "match", "reads", "unless", "forgives", "cue", "alone");

    /// What a rule may read.
    private static final Set<Reading> READ = EnumSet.complementOf(EnumSet.of(Reading.PRAISE));

    private final Map<String, List<String>> lists;
    private final Map<String, BlameRule> rules = new LinkedHashMap<>();
    private TomlLines before = new TomlLines("");

    /// @param words lists by their names, to begin with
    public BlameReader(Map<String, List<String>> words) {
        lists = new HashMap<>(words);
    }

    /// Reads one more file.
    ///
    /// @throws IllegalArgumentException where it cannot be read; the message is a clause that names line and column
    public BlameReader read(String text) {
        before = new TomlLines(text);
        TomlParseResult toml = Toml.parse(before.text());
        if (toml.hasErrors()) {
            TomlParseError error = toml.errors().getFirst();
            throw mistake(error.position(), Mistake.ofToml(error.getMessage()));
        }
        for (String key : toml.keySet()) {
            if (!List.of("words", "more", "rule").contains(key)) {
                throw mistake(
                        toml.inputPositionOf(List.of(key)),
                        key + " is not known here; there are [words], [more] and [[rule]]");
            }
        }
        if (toml.get(List.of("words")) instanceof TomlTable words) {
            words.keySet().forEach(name -> lists.put(name, texts(words, name)));
        }
        if (toml.get(List.of("more")) instanceof TomlTable more) {
            more.keySet().forEach(name -> add(more, name));
        }
        for (String table : List.of("words", "more")) {
            if (toml.get(List.of(table)) instanceof TomlTable words) {
                words.keySet().stream().filter(name -> !Tone.isWeight(name)).forEach(name -> check(words, name));
            }
        }
        if (toml.get(List.of("rule")) instanceof TomlArray tables) {
            for (int i = 0; i < tables.size(); i++) {
                if (!(tables.get(i) instanceof TomlTable table)) {
                    throw mistake(tables.inputPositionOf(i), "each rule is written as [[rule]]");
                }
                BlameRule rule = rule(table, tables.inputPositionOf(i));
                rules.put(rule.name(), rule);
            }
        }
        return this;
    }

    /// All that was read.
    public Blame blame() {
        return new Blame(
                List.copyOf(rules.values()),
                Phrase.anyOf("thanks", lists),
                Phrase.anyOf("guess", lists),
                new Grammar(lists),
                new Tone(lists));
    }

    private BlameRule rule(TomlTable table, @Nullable TomlPosition header) {
        for (String key : table.keySet()) {
            if (!KEYS.contains(key)) {
                throw mistake(
                        table.inputPositionOf(List.of(key)),
                        key + " is not known here; known are " + String.join(", ", KEYS));
            }
        }
        for (String key : KEYS.subList(0, 4)) {
            boolean isRead = key.equals("match") && table.contains(List.of("reads"));
            if (!isRead && !table.contains(List.of(key))) {
                throw mistake(header, key + " is missing");
            }
        }
        return new BlameRule(
                text(table, "name"),
                text(table, "says"),
                text(table, "plainer"),
                phrases(table, "match"),
                readings(table),
                phrases(table, "unless"),
                flag(table, "forgives"),
                table.contains(List.of("cue")) ? Optional.of(text(table, "cue")) : Optional.empty(),
                flag(table, "alone"));
    }

    private boolean flag(TomlTable table, String key) {
        Object flag = table.get(List.of(key));
        if (flag != null && !(flag instanceof Boolean)) {
            throw mistake(table.inputPositionOf(List.of(key)), key + " is true or false");
        }
        return Boolean.TRUE.equals(flag);
    }

    private String text(TomlTable table, String key) {
        if (table.get(List.of(key)) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw mistake(table.inputPositionOf(List.of(key)), key + " is text in quotes");
    }

    private List<String> texts(TomlTable table, String key) {
        List<String> texts = new ArrayList<>();
        if (table.get(List.of(key)) instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof String text)) {
                    throw mistake(array.inputPositionOf(i), "each of " + key + " is text in quotes");
                }
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            throw mistake(table.inputPositionOf(List.of(key)), key + " is written as [\"...\", \"...\"]");
        }
        return texts;
    }

    /// More words for a list that there is.
    private void add(TomlTable table, String name) {
        List<String> known = Tone.isWeight(name) ? lists.getOrDefault(name, List.of()) : lists.get(name);
        if (known == null) {
            throw mistake(table.inputPositionOf(List.of(name)), "there is no list <" + name + "> to add to");
        }
        List<String> all = new ArrayList<>(known);
        all.addAll(texts(table, name));
        lists.put(name, all);
    }

    private void check(TomlTable table, String name) {
        try {
            Phrase.anyOf(name, lists);
        } catch (IllegalArgumentException wrong) {
            throw mistake(table.inputPositionOf(List.of(name)), Objects.requireNonNull(wrong.getMessage()));
        }
    }

    private Set<Reading> readings(TomlTable table) {
        Set<Reading> readings = EnumSet.noneOf(Reading.class);
        for (String word : table.contains(List.of("reads")) ? texts(table, "reads") : List.<String>of()) {
            readings.add(READ.stream()
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> mistake(
                            table.inputPositionOf(List.of("reads")),
                            word + " is not known here; known are "
                                    + READ.stream().map(Reading::word).collect(Collectors.joining(", ")))));
        }
        return readings;
    }

    private List<Pattern> phrases(TomlTable table, String key) {
        if (!table.contains(List.of(key))) {
            return List.of();
        }
        List<Pattern> phrases = new ArrayList<>();
        List<String> texts = texts(table, key);
        for (int i = 0; i < texts.size(); i++) {
            try {
                phrases.add(Phrase.of(texts.get(i), lists));
            } catch (IllegalArgumentException wrong) {
                TomlArray array = (TomlArray) Objects.requireNonNull(table.get(List.of(key)));
                throw mistake(array.inputPositionOf(i), Objects.requireNonNull(wrong.getMessage()));
            }
        }
        return phrases;
    }

    private IllegalArgumentException mistake(@Nullable TomlPosition position, String what) {
        return new IllegalArgumentException(
                position == null
                        ? what
                        : before.before(new Mistake(position.line(), position.column(), what))
                                .toString());
    }
}
