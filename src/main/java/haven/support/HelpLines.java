package haven.support;

import haven.UserError;
import haven.setting.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every help line that is known, the person's own first.
///
/// @param lines in the order they are shown
public record HelpLines(List<HelpLine> lines) {
    private static final String BUILT_IN = "/haven/help-lines.toml";

    /// Keeps what it is given.
    public HelpLines {
        lines = List.copyOf(lines);
    }

    /// The lines that come with haven.
    public static HelpLines builtIn() {
        try (InputStream in = HelpLines.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is missing from this installation");
            }
            return new HelpLines(HelpLinesReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), false));
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
            return new HelpLines(HelpLinesReader.read(Files.readString(file), true));
        } catch (NoSuchFileException none) {
            return new HelpLines(List.of());
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your help lines at " + file + " cannot be read.",
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

    /// The lines of a country, the number for immediate danger last.
    public HelpLines of(Country country) {
        return new HelpLines(lines.stream()
                .filter(line -> line.country().equals(country))
                .sorted(Comparator.comparing(HelpLine::isEmergency))
                .toList());
    }

    /// The countries that have lines, by name.
    public List<Country> countries() {
        return lines.stream().map(HelpLine::country).distinct().sorted().toList();
    }

    /// When the longest unchecked of them was last checked, where that is known of any.
    public Optional<LocalDate> checked() {
        return lines.stream().flatMap(line -> line.checked().stream()).min(Comparator.naturalOrder());
    }
}
