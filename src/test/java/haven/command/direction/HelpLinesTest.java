package haven.command.direction;

import static haven.command.direction.SupportFixture.GERMANY;
import static haven.command.direction.SupportFixture.LINES_OF_GERMANY;
import static haven.command.direction.SupportFixture.UNSEEN;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.support.HelpLines;
import haven.support.HelpLines.Concern;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        String first = elsewhere("UTC")
                .with("LANG", "C")
                .with(variable, value)
                .run("support", "lines")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first).isEqualTo("Help lines, " + (country == null ? "Australia" : country));
        assertThat(haven.with(variable, value).run("support", "lines")).isEqualTo(Result.said(GERMANY));
    }

    @Test
    void aGuessedCountrySaysSo() {
        assertThat(elsewhere("UTC").with("LANG", "nl_NL").run("support", "lines"))
                .isEqualTo(Result.said("""
                        Help lines, Netherlands
                          113         113 Zelfmoordpreventie: call
                          0800-0113   113 Zelfmoordpreventie: call
                          112         emergency
                        If someone frightens or hurts you
                          0800-2000   Veilig Thuis: call, day and night
                          If they may see this screen or your phone, use another device.
                        Last checked on 22 November 2026, in pages and not by calling: check the number.
                        Every country's: haven support lines --all
                        """));
    }

    @Test
    void aCountryWithoutLinesNeverShowsAnother() {
        assertThat(haven.run("support", "lines", "--country", "it")).isEqualTo(Result.said("""
                        Haven knows no help lines for Italy.
                        If you are in danger, call your local emergency number.
                        """));
    }

    @Test
    void whereNothingTellsTheCountryAndNobodyCanSayItEveryOneIsThere() {
        String all = haven.run("support", "lines", "--all").out();
        assertThat(elsewhere("UTC").run("support", "lines").out())
                .startsWith(all)
                .endsWith("\nHaven does not know which country you are in: here are all it knows.\n")
                .doesNotContain("config");
    }

    @Test
    void theZoneAndTheLocaleAreBothBelievedUntilOneIsSaid() {
        assertThat(haven().with("LANG", "en_US.UTF-8").run("support", "lines"))
                .isEqualTo(Result.said(LINES_OF_GERMANY + """
                Help lines, United States
                  988      Suicide & Crisis Lifeline: call or text
                  741741   Crisis Text Line: text HOME
                  911      emergency
                If someone frightens or hurts you
                  Germany         116 016          Hilfetelefon, for women: call, day and night
                  Germany         0800 1239900     Hilfetelefon, for men: call
                  United States   1-800-799-7233   National Domestic Violence Hotline: call, day
                                                   and night
                  United States   88788            National Domestic Violence Hotline: text
                                                   START
                  If they may see this screen or your phone, use another device.
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                Your time zone and your locale name different countries: both are here. Every
                country's: haven support lines --all
                """));
        assertThat(haven().with("LANG", "de_DE.UTF-8").run("support", "lines").out())
                .isEqualTo(GERMANY + "Every country's: haven support lines --all\n");
        assertThat(elsewhere("Asia/Tokyo")
                        .with("LANG", "en_US.UTF-8")
                        .run("support", "lines")
                        .out())
                .endsWith("\nYou may be in another country. Every country's: haven support lines --all\n");
    }

    @Test
    void whoIsAskedForACountryGetsItsLinesAndMayKeepIt() {
        TestApp asked = elsewhere("UTC").terminals(new TestTerminals(true));
        String out = asked.input("6\ny\n").run("support").out();
        assertThat(out)
                .contains("Choose your country: 1 Australia, 2 Austria, 3 Brazil, 4 Canada, 5 France, 6\nGermany,")
                .contains("Its number or name, or Enter for none: " + GERMANY)
                .endsWith("Keep Germany as your country? [y/N] Kept. To take it back: haven config unset country\n");
        assertThat(asked.run("config").out()).contains("country", "DE");
        assertThat(asked.input("").run("support").out()).startsWith(GERMANY).doesNotContain("Choose");

        TestApp other =
                TestApp.in(home.resolve("third")).at("2026-11-18T21:30Z[UTC]").terminals(new TestTerminals(true));
        assertThat(other.input("zz\nuk\nn\n").run("support", "lines").out()).contains("Help lines, United Kingdom");
        assertThat(other.paths().configFile()).doesNotExist();
        assertThat(other.input("\n").run("support").code()).isZero();
    }

    private TestApp haven() {
        return TestApp.in(home.resolve("other"));
    }

    private TestApp elsewhere(String zone) {
        return haven().at("2026-11-18T21:30Z[" + zone + "]");
    }

    @Test
    void aCountryWithoutAnEmergencyNumberHereSaysToCallTheLocalOne() {
        assertThat(haven.run("support", "lines", "--country", "BR")).isEqualTo(Result.said("""
                Help lines, Brazil
                  188   CVV: call
                If someone frightens or hurts you
                  180   Ligue 180, for women: call, day and night
                  If they may see this screen or your phone, use another device.
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                If you are in danger, call your local emergency number.
                """));
    }

    @Test
    void everyCountrysLines() {
        assertThat(haven.run("support", "lines", "--all")).isEqualTo(Result.said("""
                Help lines, Australia
                  13 11 14   Lifeline: call
                Help lines, Austria
                  142   Telefonseelsorge: call, check this one first
                Help lines, Brazil
                  188   CVV: call
                Help lines, Canada
                  988   Suicide Crisis Helpline: call or text
                  911   emergency
                Help lines, France
                  3114   suicide prevention: call
                  15     ambulance: emergency
                  112    emergency
                Help lines, Germany
                  0800 111 0111   TelefonSeelsorge: call
                  0800 111 0222   TelefonSeelsorge: call
                  112             emergency
                Help lines, India
                  14416   Tele-MANAS: call
                  112     emergency
                Help lines, Ireland
                  116 123   Samaritans: call
                  50808     free crisis text line: text TALK
                  112       emergency
                Help lines, Netherlands
                  113         113 Zelfmoordpreventie: call
                  0800-0113   113 Zelfmoordpreventie: call
                  112         emergency
                Help lines, New Zealand
                  1737   Need to talk?: call or text
                  111    emergency
                Help lines, South Africa
                  0800 567 567   suicide crisis line: call, check this one first
                Help lines, Spain
                  024   suicide prevention: call
                  112   emergency
                Help lines, Switzerland
                  143   Die Dargebotene Hand: call, check this one first
                Help lines, United Kingdom
                  116 123   Samaritans: call
                  111       NHS: call, choose mental health
                  999       emergency
                Help lines, United States
                  988      Suicide & Crisis Lifeline: call or text
                  741741   Crisis Text Line: text HOME
                  911      emergency
                If someone frightens or hurts you
                  Australia        1800 737 732     1800RESPECT: call, day and night
                  Austria          0800 222 555     Frauenhelpline: call, day and night
                  Brazil           180              Ligue 180, for women: call, day and night
                  Canada           sheltersafe.ca   shelters for women: a page with the lines
                                                    near you
                  France           3919             Violences Femmes Info: call, day and night
                  France           116 006          France Victimes, for anyone: call
                  Germany          116 016          Hilfetelefon, for women: call, day and night
                  Germany          0800 1239900     Hilfetelefon, for men: call
                  India            181              Women Helpline: call, day and night
                  Ireland          1800 341 900     Women's Aid: call, day and night
                  Netherlands      0800-2000        Veilig Thuis: call, day and night
                  New Zealand      0800 733 843     Women's Refuge: call, day and night
                  South Africa     0800 428 428     Gender-Based Violence Command Centre: call,
                                                    day and night
                  Spain            016              violence against women: call, day and night
                  Switzerland      142              Opferhilfe: call, day and night, check this
                                                    one first
                  United Kingdom   0808 2000 247    National Domestic Abuse Helpline, for women:
                                                    call, day and night
                  United Kingdom   0808 801 0327    Men's Advice Line: call
                  United States    1-800-799-7233   National Domestic Violence Hotline: call,
                                                    day and night
                  United States    88788            National Domestic Violence Hotline: text
                                                    START
                  If they may see this screen or your phone, use another device.
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                """));
    }

    @Test
    void whomSomebodyHurtsFindsALineInEveryCountryThatHasAny() {
        HelpLines lines = HelpLines.builtIn();
        assertThat(lines.countries())
                .allSatisfy(country -> assertThat(lines.of(country).lines())
                        .anySatisfy(line -> assertThat(line.concern()).isEqualTo(Concern.VIOLENCE)));
        assertThat(lines.countries())
                .allSatisfy(country -> assertThat(
                                lines.of(country).lines().getFirst().concern())
                        .isEqualTo(Concern.CRISIS));
        assertThat(haven.run("support", "lines", "--json").out())
                .contains("\"for\": \"crisis\"", "\"for\": \"violence\"");
    }

    /// Also where the heart is pounding for another reason: the lines that anybody may need stay where they were.
    @Test
    void onALowScreenBothAreInSight() {
        String[] page =
                haven.with("COLUMNS", "40").run("support", "lines").out().split("\n");
        assertThat(page).startsWith("Help lines, Germany", "  0800 111 0111   TelefonSeelsorge: call");
        assertThat(List.of(page).subList(0, 8)).containsSequence("If someone frightens or hurts you");
        assertThat(String.join("\n", page)).contains("116 016", "check the");
    }

    @Test
    void whereTheCountryIsNotKnownItSaysThatThereAreSuchLines() {
        TestApp asked = elsewhere("UTC").terminals(new TestTerminals(true));
        assertThat(asked.input("\n").run("support").out())
                .contains("If someone frightens or hurts you\n  There are lines for this too: choose your country.\n"
                        + UNSEEN);
        assertThat(asked.input("spain\nn\n").run("support").out()).contains("  016   violence against women: call");
    }

    @Test
    void onesOwnLinesMayBeForThisToo() throws IOException {
        SupportFixture.ownLines(haven, """
                [[line]]
                country = "DE"
                number = "110"
                for = "violence"
                name = "police"
                channel = "emergency"

                [[line]]
                country = "DE"
                number = "555 0190"
                for = "violence"
                name = "the shelter in town"
                channel = "call"

                [[line]]
                country = "IT"
                number = "555 0191"
                channel = "call"
                """);
        assertThat(haven.run("support", "lines").out()).contains("""
                If someone frightens or hurts you
                  555 0190       the shelter in town: call, yours
                  116 016        Hilfetelefon, for women: call, day and night
                  0800 1239900   Hilfetelefon, for men: call
                  110            police: emergency, yours
                """);
        assertThat(haven.run("support", "lines", "--country", "IT").out()).startsWith("""
                Help lines, Italy
                  555 0191   call, yours
                If someone frightens or hurts you
                  Haven knows no line for this in Italy: those above listen too.
                """);
    }

    @Test
    void aLineForThoseWhomSomebodyHurtsIsNoneForAnyCrisis() throws IOException {
        SupportFixture.ownLines(
                haven, "[[line]]\ncountry = \"IT\"\nnumber = \"1522\"\nfor = \"violence\"\nchannel = \"call\"\n");
        assertThat(haven.run("support", "lines", "--country", "IT").out()).startsWith("""
                Haven knows no help lines for Italy.
                If someone frightens or hurts you
                  1522   call, yours
                """);
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
                  0800 111 0222   TelefonSeelsorge: call
                  112             emergency
                If someone frightens or hurts you
                  116 016        Hilfetelefon, for women: call, day and night
                  0800 1239900   Hilfetelefon, for men: call
                  If they may see this screen or your phone, use another device.
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
                "[[line]]~~phone = \"1\"|line 3, column 1: phone is not known here; known are country, number, for, name, channel, hours, checked, certain",
                "[[line]]~country = \"DE\"~number = \"1\"~for = \"women\"|line 4, column 1: for is \"crisis\" or \"violence\"",
                "[[line]]~country = \"DE\"~number = \"1\"~for = true|line 4, column 1: for is \"crisis\" or \"violence\"",
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
