package haven.support;

import haven.UserError;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.setting.Country;
import haven.text.Mistake;
import haven.text.TomlLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Every help line that is known, the person's own first.
///
/// @param lines in the order they are shown
public record HelpLines(List<HelpLine> lines) {
    private static final String BUILT_IN = "/haven/help-lines.toml";
    private static final List<String> KEYS =
            List.of("country", "number", "for", "name", "channel", "hours", "checked", "certain");

    /// The lines that come with haven.
    public static HelpLines builtIn() {
        try (InputStream in = HelpLines.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is missing from this installation");
            }
            return new HelpLines(read(new String(in.readAllBytes(), StandardCharsets.UTF_8), false));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("the help lines of this installation cannot be read", broken);
        }
    }

    /// The person's own lines, in their file; none where there is no file.
    ///
    /// @throws UserError when it cannot be read; it names line and column of what is wrong
    public static HelpLines own(Path file) {
        try {
            return new HelpLines(read(PlainFile.text(file, PlainFile.MOST), true));
        } catch (NoSuchFileException none) {
            return new HelpLines(List.of());
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your help lines at " + file + " cannot be read: " + Reason.of(problem) + ".",
                    "The ones that come with haven are used. See that the file is yours to read and in UTF-8.",
                    problem);
        } catch (IllegalArgumentException mistake) {
            throw UserError.failure(
                    "In your help lines at " + file + ", " + mistake.getMessage() + ".",
                    "The ones that come with haven are used until it is mended.");
        }
    }

    /// These lines before the others; of a number that both have, these have the better word.
    public HelpLines before(HelpLines others) {
        List<HelpLine> all = new ArrayList<>(lines);
        others.lines.stream()
                .filter(other -> lines.stream().noneMatch(line -> line.isSameAs(other)))
                .forEach(all::add);
        return new HelpLines(all);
    }

    /// The lines of a country: those for anybody in a crisis first, and of each the number for immediate danger last.
    public HelpLines of(Country country) {
        return new HelpLines(lines.stream()
                .filter(line -> line.country().equals(country))
                .sorted(Comparator.comparing(HelpLine::concern).thenComparing(HelpLine::isEmergency))
                .toList());
    }

    /// Those that are for this.
    public HelpLines about(Concern concern) {
        return new HelpLines(
                lines.stream().filter(line -> line.concern() == concern).toList());
    }

    /// The countries that have lines, by name.
    public List<Country> countries() {
        return lines.stream().map(HelpLine::country).distinct().sorted().toList();
    }

    /// When the longest unchecked of them was last checked, where that is known of any.
    public Optional<LocalDate> checked() {
        return lines.stream().flatMap(line -> line.checked().stream()).min(Comparator.naturalOrder());
    }

    /// Reads lines from TOML.
    ///
    /// @param own whether they are the person's
    /// @throws IllegalArgumentException where one cannot be read; the message is a clause that names line and column
    private static List<HelpLine> read(String text, boolean own) {
        TomlLines lines = new TomlLines(text);
        return new Reader(lines, own).read(Toml.parse(lines.text()));
    }

    /// Reads lines, and says of a mistake where it was before.
    private record Reader(TomlLines before, boolean own) {
        private List<HelpLine> read(TomlParseResult toml) {
            if (toml.hasErrors()) {
                TomlParseError error = toml.errors().getFirst();
                throw mistake(error.position(), Mistake.ofToml(error.getMessage()));
            }
            for (String key : toml.keySet()) {
                if (!key.equals("line")) {
                    throw mistake(
                            toml.inputPositionOf(List.of(key)), key + " is not known here; each line is a [[line]]");
                }
            }
            List<HelpLine> lines = new ArrayList<>();
            Object value = toml.get(List.of("line"));
            if (value != null && !(value instanceof TomlArray)) {
                throw mistake(toml.inputPositionOf(List.of("line")), "each line is written as [[line]]");
            }
            if (value instanceof TomlArray tables) {
                for (int i = 0; i < tables.size(); i++) {
                    TomlPosition position = tables.inputPositionOf(i);
                    if (!(tables.get(i) instanceof TomlTable table)) {
                        throw mistake(position, "each line is written as [[line]]");
                    }
                    lines.add(line(table, position));
                }
            }
            return lines;
        }

        private HelpLine line(TomlTable table, @Nullable TomlPosition position) {
            for (String key : table.keySet()) {
                if (!KEYS.contains(key)) {
                    throw mistake(
                            table.inputPositionOf(List.of(key)),
                            key + " is not known here; known are " + String.join(", ", KEYS));
                }
            }
            Country country = Country.of(required(table, "country", position))
                    .orElseThrow(() -> mistake(
                            table.inputPositionOf(List.of("country")), "country is two letters such as \"DE\""));
            return new HelpLine(
                    country,
                    required(table, "number", position),
                    concern(table),
                    value(table, "name", String.class, "text in quotes").orElse(""),
                    required(table, "channel", position),
                    value(table, "hours", String.class, "text in quotes").orElse(""),
                    value(table, "checked", LocalDate.class, "a day such as 2026-11-22"),
                    value(table, "certain", Boolean.class, "true or false").orElse(true),
                    own);
        }

        private Concern concern(TomlTable table) {
            String accepted = "\"crisis\" or \"violence\"";
            String word = value(table, "for", String.class, accepted).orElse(Concern.CRISIS.word());
            return Stream.of(Concern.values())
                    .filter(concern -> concern.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> mistake(table.inputPositionOf(List.of("for")), "for is " + accepted));
        }

        private String required(TomlTable table, String key, @Nullable TomlPosition position) {
            String text = value(table, key, String.class, "text in quotes")
                    .orElseThrow(() -> mistake(position, key + " is missing"))
                    .strip();
            if (text.isEmpty()) {
                throw mistake(table.inputPositionOf(List.of(key)), key + " is empty");
            }
            return text;
        }

        private <T> Optional<T> value(TomlTable table, String key, Class<T> type, String accepted) {
            Object value = table.get(List.of(key));
            if (value != null && !type.isInstance(value)) {
                throw mistake(table.inputPositionOf(List.of(key)), key + " is " + accepted);
            }
            return Optional.ofNullable(value).map(type::cast);
        }

        private IllegalArgumentException mistake(@Nullable TomlPosition position, String what) {
            return new IllegalArgumentException(
                    position == null
                            ? what
                            : before.before(new Mistake(position.line(), position.column(), what))
                                    .toString());
        }
    }

    /// What a line is for.
    public enum Concern {
        /// A crisis, whatever brought it.
        CRISIS("crisis"),
        /// Somebody who frightens or hurts the person.
        VIOLENCE("violence");

        private final String word;

        Concern(String word) {
            this.word = word;
        }

        /// As it is written in the files.
        public String word() {
            return word;
        }
    }

    /// A number that answers.
    ///
    /// @param country where it is reached
    /// @param number as it is dialled, or the address of a page that knows the numbers
    /// @param concern what it is for
    /// @param name whose it is, or what it is for; empty where that is not known
    /// @param channel how it is reached, and what to text; `emergency` is the number for immediate danger
    /// @param hours when it is open; empty where that is not known
    /// @param checked the day it was last checked, where that is known
    /// @param certain false where it was found less often than the others
    /// @param own whether the person added it
    public record HelpLine(
            Country country,
            String number,
            Concern concern,
            String name,
            String channel,
            String hours,
            Optional<LocalDate> checked,
            boolean certain,
            boolean own) {
        /// The channel of the number for immediate danger.
        public static final String EMERGENCY = "emergency";

        /// Whether it is the number for immediate danger.
        public boolean isEmergency() {
            return channel.equals(EMERGENCY);
        }

        /// Whether both are the same number of the same country, however it is written.
        boolean isSameAs(HelpLine other) {
            return country.equals(other.country) && digits().equals(other.digits());
        }

        private String digits() {
            return number.replaceAll("[ ()/.-]", "");
        }
    }
}
