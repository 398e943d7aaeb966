package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.setting.Look;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which colours a terminal is given.
class ThemeTest {
    private static final Map<String, String> TRUE = Map.of("TERM", "xterm", "COLORTERM", "truecolor");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUTO  | xterm          | 0;36m      | 0;90m
            AUTO  | xterm-256color | 0;38;5;73m | 0;38;5;245m
            DARK  | xterm          | 0;96m      | 0;37m
            DARK  | xterm-256color | 0;38;5;80m | 0;38;5;248m
            LIGHT | xterm          | 0;34m      | 0;90m
            LIGHT | xterm-256color | 0;38;5;24m | 0;38;5;240m
            PLAIN | xterm          | 0m         | 0;2m
            PLAIN | xterm-256color | 0m         | 0;2m
            """)
    void aPersonChoosesTheColours(Look look, String terminal, String accent, String dim) {
        Theme theme = Theme.of(Map.of("TERM", terminal), StandardCharsets.UTF_8, look);
        assertThat(style(theme, Role.ACCENT)).isEqualTo(accent);
        assertThat(style(theme, Role.DIM)).isEqualTo(dim);
    }

    @Test
    void noColorWins() {
        for (Look look : Look.values()) {
            Theme theme = Theme.of(Map.of("NO_COLOR", "1", "COLORTERM", "truecolor"), StandardCharsets.UTF_8, look);
            assertThat(style(theme, Role.ACCENT)).isEqualTo("0m");
        }
    }

    /// By WCAG 2.2, contrast is from 1 to 21, and text needs 4.5, or 7 for more readers.
    @ParameterizedTest
    @CsvSource({"DARK, 0, 7", "LIGHT, 255, 7", "AUTO, 0, 2.5", "AUTO, 255, 2.5"})
    void coloursCanBeReadOnTheirBackground(Look look, int background, double least) {
        Theme theme = Theme.of(TRUE, StandardCharsets.UTF_8, look);
        for (Role role : new Role[] {Role.ACCENT, Role.DIM}) {
            int[] colour = Arrays.stream(style(theme, role)
                            .replace("0;38;2;", "")
                            .replace("m", "")
                            .split(";"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            assertThat(contrast(luminance(colour), luminance(background, background, background)))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int... colour) {
        double[] linear = Arrays.stream(colour)
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static String style(Theme theme, Role role) {
        return new String(theme.start(role), StandardCharsets.US_ASCII).substring(2);
    }
}
