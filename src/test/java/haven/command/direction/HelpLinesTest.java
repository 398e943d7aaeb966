package haven.command.direction;

import static haven.command.direction.SupportFixture.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The help lines of a country: which country, and the person's own beside those that come with haven.
class HelpLinesTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = SupportFixture.inGermany(home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "LANG|de_DE.UTF-8|Germany",
                "LC_ALL|en_IE|Ireland",
                "LC_MESSAGES|fr_FR.UTF-8@euro|France",
                "LANG|C.UTF-8|none",
                "LANG|en|none",
                "LANG|xx_ZZ|none",
            })
    void theCountryIsThatOfTheLocaleUnlessItIsSet(String variable, String value, String country) {
        String first = TestApp.in(home.resolve("other"))
                .with("LANG", "C")
                .with(variable, value)
                .run("support", "lines")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first)
                .isEqualTo(
                        country == null
                                ? "If you are in danger, call your local emergency number. Haven does not know your"
                                : "Help lines, " + country);
        assertThat(haven.with(variable, value).run("support", "lines")).isEqualTo(Result.said(GERMANY));
    }

    @Test
    void aGuessedCountrySaysSo() {
        assertThat(TestApp.in(home.resolve("other")).with("LANG", "nl_NL").run("support", "lines"))
                .isEqualTo(Result.said("""
                        Help lines, Netherlands
                          113         call
                          0800-0113   call
                          112         emergency
                        Last checked on 22 November 2026, in pages and not by calling: check the number.
                        The country is that of your locale. Another: haven config set country CC, or
                        --country CC, with its two letters in place of CC.
                        """));
    }

    @Test
    void aCountryWithoutLinesNeverShowsAnother() {
        assertThat(haven.run("support", "lines", "--country", "it")).isEqualTo(Result.said("""
                        If you are in danger, call your local emergency number. Haven knows no help
                        lines for Italy. To set the country: haven config set country CC, or --country
                        CC, with its two letters in place of CC.
                        """));
        assertThat(TestApp.in(home.resolve("other")).run("support", "lines")).isEqualTo(Result.said("""
                        If you are in danger, call your local emergency number. Haven does not know your
                        country. To set the country: haven config set country CC, or --country CC, with
                        its two letters in place of CC.
                        """));
    }

    @Test
    void aCountryWithoutAnEmergencyNumberHereSaysToCallTheLocalOne() {
        assertThat(haven.run("support", "lines", "--country", "BR")).isEqualTo(Result.said("""
                Help lines, Brazil
                  188   call
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                If you are in danger, call your local emergency number.
                """));
    }

    @Test
    void everyCountrysLines() {
        assertThat(haven.run("support", "lines", "--all")).isEqualTo(Result.said("""
                Help lines, Australia
                  13 11 14   call
                Help lines, Austria
                  142   call, less certain
                Help lines, Brazil
                  188   call
                Help lines, Canada
                  988   call or text
                  911   emergency
                Help lines, France
                  3114   call
                  15     emergency
                  112    emergency
                Help lines, Germany
                  0800 111 0111   call
                  0800 111 0222   call
                  112             emergency
                Help lines, India
                  14416   call
                  112     emergency
                Help lines, Ireland
                  116 123   call
                  50808     text TALK
                  112       emergency
                Help lines, Netherlands
                  113         call
                  0800-0113   call
                  112         emergency
                Help lines, New Zealand
                  1737   call or text
                  111    emergency
                Help lines, South Africa
                  0800 567 567   call, less certain
                Help lines, Spain
                  024   call
                  112   emergency
                Help lines, Switzerland
                  143   call, less certain
                Help lines, United Kingdom
                  116 123   call
                  111       call, mental-health option
                  999       emergency
                Help lines, United States
                  988      call or text
                  741741   text
                  911      emergency
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                """));
    }

    @Test
    void aPersonAddsAndOverridesLines() throws IOException {
        SupportFixture.ownLines(haven, """
                [[line]]
                country = "DE"
                number = "555 0199"
                channel = "call"
                hours = "8 to 20"

                [[line]]
                country = "DE"
                number = "0800-1110111"
                channel = "call or chat"
                checked = 2026-10-01
                """);
        assertThat(haven.run("support", "lines")).isEqualTo(Result.said("""
                Help lines, Germany
                  555 0199        call, 8 to 20, yours
                  0800-1110111    call or chat, yours
                  0800 111 0222   call
                  112             emergency
                Last checked on 1 October 2026, in pages and not by calling: check the number.
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[line]]~country = \"DE\"~number = 110~channel = \"call\"|line 3, column 1: number is text in quotes",
                "[[line]]~country = \"D\"~number = \"1\"~channel = \"call\"|line 2, column 1: country is two letters such as \"DE\"",
                "[[line]]~country = \"DE\"~channel = \"call\"|line 1, column 1: number is missing",
                "[[line]]~country = \"DE\"~number = \" \"|line 3, column 1: number is empty",
                "[[line]]~~phone = \"1\"|line 3, column 1: phone is not known here; known are country, number, channel, hours, checked, certain",
                "[[lines]]|line 1, column 1: lines is not known here; each line is a [[line]]",
                "line = 1|line 1, column 1: each line is written as [[line]]",
                "line = [1]|line 1, column 9: each line is written as [[line]]",
            })
    void aMistakeInThemIsNamedAndTheOthersAreShown(String toml, String mistake) throws IOException {
        SupportFixture.ownLines(haven, toml.replace('~', '\n'));
        assertThat(haven.run("support", "lines"))
                .isEqualTo(new Result(
                        0,
                        GERMANY,
                        "In your help lines at " + haven.paths().helpLines() + ", " + mistake
                                + ". The ones that come with haven are used until it is mended.\n"));
    }

    @Test
    void aMistakeInTheSettingsHidesNothing() {
        haven.config("country = 7\n").with("LANG", "de_DE");
        Result result = haven.run("support", "lines");
        assertThat(result.out()).startsWith(GERMANY);
        assertThat(result.err())
                .isEqualTo("In your settings at " + haven.paths().configFile()
                        + ", line 1, column 1: country is two letters such as \"DE\". To mend it: haven config edit. Until then haven"
                        + " does without it.\n");
        assertThat(haven.config("country = \"ZZ\"\n").run("support", "lines").err())
                .isEqualTo(result.err()
                        .replace(
                                "country is two letters such as \"DE\"",
                                "no country has the letters \"ZZ\"; Germany has \"DE\""));
    }
}
