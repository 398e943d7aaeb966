package haven.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is accepted of each setting, typed and in the file.
class SettingTest {
    /// Words are parted by a slash.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            drill      | box                    | "box"
            drill      | 4-2-6-1                | "4-2-6-1"
            minutes    | 5                      | 5
            minutes    | 2.50                   | 2.5
            minutes    | 60                     | 60
            rate       | true                   | true
            rate       | No                     | false
            holds      | off                    | false
            day-end    | 3                      | 3
            week-start | Sunday                 | "sunday"
            country    | uk                     | "GB"
            skip       | jaw/eyes               | ["jaw", "eyes"]
            indicators | pain: none, a lot      | ["pain: none, a lot"]
            indicators | energy/pain:none,a lot | ["energy", "pain: none, a lot"]
            theme      | light                  | "light"
            """)
    void whatIsTypedIsALineOfTheFile(String key, String words, String toml) {
        Setting<?> setting = Setting.of(key).orElseThrow();
        Setting.Line line = setting.line(Arrays.asList(words.split("/")));

        assertThat(line).hasToString(key + " = " + toml);
        Config config = Config.of(line.toString());
        assertThat(config.mistakes()).isEmpty();
        assertThat(config.toml(setting)).isEqualTo(toml);
    }

    /// Words are parted by a slash.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            minutes    | 0                 | minutes is a number above 0, up to 60
            minutes    | 61                | minutes is a number above 0, up to 60
            minutes    | five              | minutes is a number above 0, up to 60
            rate       | maybe             | rate is true or false
            day-end    | 13                | day-end is a whole hour from 0 to 12
            day-end    | 3.5               | day-end is a whole hour from 0 to 12
            week-start | holiday           | week-start is a day such as "monday" or "sunday"
            country    | ZZ                | no country has the letters "ZZ"; Germany has "DE"
            country    | Germany           | country is two letters such as "DE"
            theme      | blue              | theme is "auto", "dark", "light" or "plain"
            indicators | Sleep             | indicators has "Sleep", which a check-in asks anyway
            indicators | self talk         | indicators has "self talk", which a check-in asks anyway
            indicators | pain/Pain: a, b   | indicators has "Pain" twice
            indicators | a/b/c/d/e/f/g     | indicators are 6 at most, not 7
            indicators | ` `               | an indicator is "NAME" or "NAME: LOW, HIGH", and nothing of it empty
            indicators | pain: none,       | an indicator is "NAME" or "NAME: LOW, HIGH", and nothing of it empty
            indicators | pain: none        | "pain: none" is not an indicator, which is "NAME" or "NAME: LOW, HIGH"
            indicators | pain: a, b, c     | "pain: a, b, c" is not an indicator, which is "NAME" or "NAME: LOW, HIGH"
            indicators | aaaaaaaaaaaaaaaaaaaaaaaaa | indicators has "aaaaaaaaaaaaaaaaaaaaaaaaa", which is longer than 24 letters
            """)
    void whatIsNotAcceptedSaysWhatIs(String key, String words, String why) {
        assertThatThrownBy(() -> Setting.of(key).orElseThrow().line(Arrays.asList(words.split("/"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void everyMistakeIsNamedAndTakesNothingElseAway() {
        Config config = Config.of("""
                rate = true
                minuts = 3
                day-end = "late"
                indicators = ["pain", 7]
                drill = 4
                week-start = "sunday"
                xyz = 1
                """);
        assertThat(config.mistakes())
                .map(Object::toString)
                .containsExactly(
                        "line 2, column 1: there is no setting minuts; the nearest is minutes",
                        "line 3, column 1: day-end is a whole hour from 0 to 12",
                        "line 4, column 1: indicators is a list such as [\"pain: none, a lot\", \"energy\"]",
                        "line 5, column 1: drill is a name such as \"box\", or seconds such as \"4-2-6-1\"",
                        "line 7, column 1: there is no setting xyz; haven config list shows those there are");
        assertThat(config.get(Setting.RATE)).isTrue();
        assertThat(config.toml(Setting.WEEK_START)).isEqualTo("\"sunday\"");
        assertThat(config.get(Setting.DRILL)).isEqualTo("long-exhale");
    }

    @Test
    void anIndicatorHasWordsForItsEnds() {
        assertThat(Config.of("indicators = [\"pain: none, a lot\", \"energy\"]").get(Setting.INDICATORS))
                .isEqualTo(List.of(new Indicator("pain", "none", "a lot"), new Indicator("energy", "low", "high")));
    }
}
