package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain text, as people date it: each date and time is read rightly, or named with its line.
class ImportedTextTest {
    @TempDir
    private Path home;

    private ImportFixture imports;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        imports.haven().at("2026-11-22T10:00+01:00[Europe/Berlin]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-11-20T14:05:00Z u          | 2026-11-20T15:05:00+01:00 u",
                "2026-11-20T14:05Z u             | 2026-11-20T15:05:00+01:00 u",
                "2026-11-20T14:05:00.123Z: u     | 2026-11-20T15:05:00+01:00 u",
                "2026-11-20T14:05:00+01:00[Europe/Berlin] u | 2026-11-20T14:05:00+01:00 u",
                "2026-11-20T14:05-05:00 u        | 2026-11-20T20:05:00+01:00 u",
                "2026-11-20 14:05:00-05:00 u     | 2026-11-20T20:05:00+01:00 u",
                "2026-11-20 14:05+01:00 off      | 2026-11-20T14:05:00+01:00 off",
                "2026-11-20 14:05:00 -0500 off   | 2026-11-20T20:05:00+01:00 off",
                "2026-11-20 14:05 UTC off        | 2026-11-20T15:05:00+01:00 off",
                "2026-11-20 9 pm v               | 2026-11-20T21:00:00+01:00 v",
                "2026-11-20 9pm: v               | 2026-11-20T21:00:00+01:00 v",
                "2026-11-20 9:30 p.m. v          | 2026-11-20T21:30:00+01:00 v",
                "2026-11-20 at 9pm x             | 2026-11-20T21:00:00+01:00 x",
                "2026-11-20 @ 14:05 x            | 2026-11-20T14:05:00+01:00 x",
                "2026-11-20 14.05 w              | 2026-11-20T14:05:00+01:00 w",
                "2026-11-20 Fri 14:05 s          | 2026-11-20T14:05:00+01:00 s",
                "2026-11-20 (Friday), 14:05 s    | 2026-11-20T14:05:00+01:00 s",
                "2026-11-20 - 14:05 y            | 2026-11-20T14:05:00+01:00 y",
                "2026-11-20 – 14:05 – y          | 2026-11-20T14:05:00+01:00 y",
                "2026-11-20, 14:05 z             | 2026-11-20T14:05:00+01:00 z",
                "2026-11-20, z                   | 2026-11-20T12:00:00+01:00 z",
                "2026-11-20: 14:05, z            | 2026-11-20T14:05:00+01:00 z",
                "2026-11-20 14:05 - 15:00 tea    | 2026-11-20T14:05:00+01:00 14:05 - 15:00 tea",
                "2026-11-20 14:05-15:00 tea      | 2026-11-20T14:05:00+01:00 14:05-15:00 tea",
                "2026-11-20 3.5 hours of sleep   | 2026-11-20T12:00:00+01:00 3.5 hours of sleep",
                "2026-11-20 7.25 km run          | 2026-11-20T12:00:00+01:00 7.25 km run",
                "2026-11-20 1:1 with Sam         | 2026-11-20T12:00:00+01:00 1:1 with Sam",
                "2026-11-20 at home              | 2026-11-20T12:00:00+01:00 at home",
                "2026-11-20 Friday was hard      | 2026-11-20T12:00:00+01:00 Friday was hard",
                "2026-11-20 :) a good day        | 2026-11-20T12:00:00+01:00 :) a good day",
                "2026-11-20 -5 degrees           | 2026-11-20T12:00:00+01:00 -5 degrees",
                "2026-11-20 (14:05) x            | 2026-11-20T14:05:00+01:00 x",
                "2026-11-20 [14:05]: x           | 2026-11-20T14:05:00+01:00 x",
                "2026-11-20 14:05 Uhr x          | 2026-11-20T14:05:00+01:00 x",
                "2026-11-20 around 9pm x         | 2026-11-20T21:00:00+01:00 around 9pm x",
                "2026-11-20 ~14:05 x             | 2026-11-20T14:05:00+01:00 ~14:05 x",
                "2026-11-20 about 7.25 km        | 2026-11-20T12:00:00+01:00 about 7.25 km",
                "2026-11-20 from 9 am to 10 am x | 2026-11-20T09:00:00+01:00 from 9 am to 10 am x",
                "2026-11-20 7:30 hours of sleep  | 2026-11-20T12:00:00+01:00 7:30 hours of sleep",
                "2026-11-20 - 2026-11-22 trip    | 2026-11-20T12:00:00+01:00 - 2026-11-22 trip",
                "2026-11-20 10 am slept          | 2026-11-20T10:00:00+01:00 slept",
                "2026-11-20 10:30-11 tea         | 2026-11-20T10:30:00+01:00 10:30-11 tea",
                "2026-11-20 10:30-2 tea          | 2026-11-20T10:30:00+01:00 10:30-2 tea",
                "2026-11-20 10:30–11 tea         | 2026-11-20T10:30:00+01:00 10:30–11 tea",
                "2026-11-20 10:30-11am tea       | 2026-11-20T10:30:00+01:00 10:30-11am tea",
                "2026-11-20 14:05 Uhr - 15:00 x  | 2026-11-20T14:05:00+01:00 14:05 Uhr - 15:00 x",
                "2026-11-20T10:30-11 off         | 2026-11-20T22:30:00+01:00 off",
                "2026-11-20 10:30:00-11 off      | 2026-11-20T22:30:00+01:00 off",
                "2026-11-20 14:05 -11 degrees    | 2026-11-20T14:05:00+01:00 -11 degrees",
                "2026-11-20 14:05 - 5 people     | 2026-11-20T14:05:00+01:00 5 people",
                "2026-11-20 9 p.m v              | 2026-11-20T21:00:00+01:00 v",
                "2026-11-20 9 Uhr v              | 2026-11-20T09:00:00+01:00 v",
                "2026-11-20 at 14 o'clock v      | 2026-11-20T14:00:00+01:00 v",
                "2026-11-20 30.50 euros          | 2026-11-20T12:00:00+01:00 30.50 euros",
                "2026-11-20 22:30-               | 2026-11-20T22:30:00+01:00 22:30-",
                "2026-11-20 22:30- tea           | 2026-11-20T22:30:00+01:00 22:30- tea",
                "2026-11-20 9:05 p. m. v         | 2026-11-20T21:05:00+01:00 v",
                "2026-11-20 21h30 tea            | 2026-11-20T21:30:00+01:00 21h30 tea",
                "2026-11-20 à 21 h, thé          | 2026-11-20T21:00:00+01:00 21 h, thé",
                "2026-11-20 um 21:05 Uhr: Tee    | 2026-11-20T21:05:00+01:00 Tee",
                "2026-11-20 오후 9:05 차            | 2026-11-20T21:05:00+01:00 차",
                "2026-11-20 (金) 21:05 茶          | 2026-11-20T21:05:00+01:00 茶",
            })
    void aTimeIsRead(String line, String read) {
        assertThat(imports.given("2026-11-19 before\n" + line + "\n").err()).isEmpty();
        assertThat(told()).isEqualTo("2026-11-19T12:00:00+01:00 before\n" + read + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "## 2026-11-20%nx                | 2026-11-20T12:00:00+01:00 x",
                "### 2026-11-20 14:05 ###%nx     | 2026-11-20T14:05:00+01:00 x",
                "## 2026-11-20 learning C#       | 2026-11-20T12:00:00+01:00 learning C#",
                "Friday 2026-11-20%nx            | 2026-11-20T12:00:00+01:00 x",
                "Fri, 2026-11-20 14:05 x         | 2026-11-20T14:05:00+01:00 x",
                "Friday, November 20, 2026%nx    | 2026-11-20T12:00:00+01:00 x",
                "## Friday, November 20, 2026 at 9:05 PM%nx | 2026-11-20T21:05:00+01:00 x",
                "2026/11/20 x                    | 2026-11-20T12:00:00+01:00 x",
                "20.11.2026 x                    | 2026-11-20T12:00:00+01:00 x",
                "20.11.2026, 14.05 x             | 2026-11-20T14:05:00+01:00 x",
                "20/11/2026 x                    | 2026-11-20T12:00:00+01:00 x",
                "11/20/2026 x                    | 2026-11-20T12:00:00+01:00 x",
                "11/11/2026 x                    | 2026-11-11T12:00:00+01:00 x",
                "**2026-11-20**%nx               | 2026-11-20T12:00:00+01:00 x",
                "## **2026-11-20 14:05**: x      | 2026-11-20T14:05:00+01:00 x",
                "20 November 2026%nx             | 2026-11-20T12:00:00+01:00 x",
                "20th of November, 2026: x       | 2026-11-20T12:00:00+01:00 x",
                "November 20, 2026 x             | 2026-11-20T12:00:00+01:00 x",
                "Nov. 20th 2026, 14:05 x         | 2026-11-20T14:05:00+01:00 x",
                "[2026-11-20 Fri 14:05] x        | 2026-11-20T14:05:00+01:00 x",
                "20 Novem 2026 x                 | 2026-11-20T12:00:00+01:00 x",
                "1. Mai 2024%nx                  | 2024-05-01T12:00:00+02:00 x",
                "Mittwoch, den 1. Mai 2024: x    | 2024-05-01T12:00:00+02:00 x",
                "Mi 1.5.24 x                     | 2024-05-01T12:00:00+02:00 x",
                "10. März 2024%nx                | 2024-03-10T12:00:00+01:00 x",
                "10 mars 2024, 21:05 x           | 2024-03-10T21:05:00+01:00 x",
                "dimanche 10 mars 2024%nx        | 2024-03-10T12:00:00+01:00 x",
                "1er mai 2024%nx                 | 2024-05-01T12:00:00+02:00 x",
                "10 de marzo de 2024%nx          | 2024-03-10T12:00:00+01:00 x",
                "10 de març del 2024%nx          | 2024-03-10T12:00:00+01:00 x",
                "10 de março de 2024%nx          | 2024-03-10T12:00:00+01:00 x",
                "10 марта 2024 г.%nx             | 2024-03-10T12:00:00+01:00 x",
                "10 березня 2024 р.%nx           | 2024-03-10T12:00:00+01:00 x",
                "2024. március 10.%nx            | 2024-03-10T12:00:00+01:00 x",
                "2024. 03. 10.%nx                | 2024-03-10T12:00:00+01:00 x",
                "10. 3. 2024%nx                  | 2024-03-10T12:00:00+01:00 x",
                "10 marca 2024%nx                | 2024-03-10T12:00:00+01:00 x",
                "10. maaliskuuta 2024%nx         | 2024-03-10T12:00:00+01:00 x",
                "10 Mart 2024 Pazar%nx           | 2024-03-10T12:00:00+01:00 x",
                "söndag den 10 mars 2024%nx      | 2024-03-10T12:00:00+01:00 x",
                "2024年3月10日%nx                | 2024-03-10T12:00:00+01:00 x",
                "2024年3月10日(日) 雨            | 2024-03-10T12:00:00+01:00 雨",
                "令和6年3月10日 雨               | 2024-03-10T12:00:00+01:00 雨",
                "2024년 3월 10일 일요일 비       | 2024-03-10T12:00:00+01:00 비",
                "ngày 10 tháng 3 năm 2024%nx     | 2024-03-10T12:00:00+01:00 x",
                "١٠ مارس ٢٠٢٤%nx                 | 2024-03-10T12:00:00+01:00 x",
                "10 במרץ 2024%nx                 | 2024-03-10T12:00:00+01:00 x",
                "10 मार्च 2024%nx                   | 2024-03-10T12:00:00+01:00 x",
                "March 10th, 2024%nx             | 2024-03-10T12:00:00+01:00 x",
                "Sun 10 Mar 24%nx                | 2024-03-10T12:00:00+01:00 x",
                "10-Mar-2024 x                   | 2024-03-10T12:00:00+01:00 x",
                "2024-Mar-10 x                   | 2024-03-10T12:00:00+01:00 x",
                "10.III.2024 x                   | 2024-03-10T12:00:00+01:00 x",
                "10 III 2024 x                   | 2024-03-10T12:00:00+01:00 x",
                "20240310 x                      | 2024-03-10T12:00:00+01:00 x",
                "202403102105 x                  | 2024-03-10T21:05:00+01:00 x",
                "20240310T210500Z x              | 2024-03-10T22:05:00+01:00 x",
                "2024-3-9 x                      | 2024-03-09T12:00:00+01:00 x",
                "10.03.24%nx                     | 2024-03-10T12:00:00+01:00 x",
                "10.03.'24 x                     | 2024-03-10T12:00:00+01:00 x",
                "10.3.99 x                       | 1999-03-10T12:00:00+01:00 x",
                "Sunday 3/10/24 x                | 2024-03-10T12:00:00+01:00 x",
                "3/25/24 x                       | 2024-03-25T12:00:00+01:00 x",
                "__2024-03-10__ x                | 2024-03-10T12:00:00+01:00 x",
                "10-12 March 2024 away           | 2024-03-10T12:00:00+01:00 10-12 March 2024 away",
                "10.-12.03.2024 away             | 2024-03-10T12:00:00+01:00 10.-12.03.2024 away",
                "Le dimanche 10 mars 2024%nx     | 2024-03-10T12:00:00+01:00 x",
                "Date: March 10, 2024%nx         | 2024-03-10T12:00:00+01:00 x",
                "- 2024-03-10: x%n- y            | 2024-03-10T12:00:00+01:00 x\\n- y",
                "# 2024%n## March%n### 10 March%nx | 2024-03-10T12:00:00+01:00 x",
                "# March 2024%n## Sunday 10%nx   | 2024-03-10T12:00:00+01:00 x",
                "# 2024-03%n## 10.3.%nx          | 2024-03-10T12:00:00+01:00 x",
            })
    void aDateIsRead(String text, String read) {
        assertThat(imports.given(text.replace("%n", "\n") + "\n").err()).isEmpty();
        assertThat(told()).isEqualTo(read + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-11-20 25:05 x         | \"2026-11-20 25:05\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 14:5 x          | \"2026-11-20 14:5\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 -14:05 x        | \"2026-11-20 -14:05\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 (14:05 tea) x   | \"2026-11-20 (14:05\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 7:30 h of sleep | \"2026-11-20 7:30\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 14:05x          | \"2026-11-20 14:05x\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 13 pm x         | \"2026-11-20 13 pm\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 at 9 x          | \"2026-11-20 at 9\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 7h30 of sleep   | \"2026-11-20 7h30\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 2-3pm x         | \"2026-11-20 2-3pm\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 14:05+25:00 x   | \"2026-11-20 14:05+25:00\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 14:05 EST x     | \"EST\" is not read. Write how far it is from UTC, such as 14:05+01:00.",
                "2026-11-20 22:00-05:00 x   | \"22:00-05:00\" could be a time with its offset or from one time to another. Write 22:00:00-05:00 or 22:00 - 05:00.",
                "2026-11-20 14:05-05 x      | \"14:05-05\" could be a time with its offset or from one time to another. Write 14:05:00-05:00 or 14:05 - 05:00.",
                "2026-11-20 10:30-25 x      | \"2026-11-20 10:30-25\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 10:30-25:00 x   | \"2026-11-20 10:30-25:00\" is not a time. Write it as 14:05 or 9 pm.",
                "2026-11-20 9 o'clock x     | \"9 o'clock\" could be 09:00 or 21:00. Write it as one of them.",
                "2026-11-20/21 x            | \"2026-11-20/21\" is not a date. One line can have one, such as 2026-11-20.",
                "2026-02-30 x               | \"2026-02-30\" is not a date.",
                "31 November 2026 x         | \"31 November 2026\" is not a date.",
                "11/12/2026 x               | \"11/12/2026\" could be 2026-12-11 or 2026-11-12. Write it as one of them, or say which with --date-order.",
                "1. Mai                     | \"1. Mai\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "1.5.                       | \"1.5.\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "1.5. war gut               | \"1.5.\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "10/03                      | \"10/03\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "10/03 was bad              | \"10/03\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "Sun 10 Mar                 | \"Sun 10 Mar\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "March 10: x                | \"March 10\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "3月10日 雨                 | \"3月10日\" says no year. Write it with its year, or put a space before it if it begins no entry.",
                "Monday                     | \"Monday\" says no date, and 2026-11-19 is a Thursday. Write its date, or put a space before it if it begins no entry.",
                "Monday: rain               | \"Monday\" says no date, and 2026-11-19 is a Thursday. Write its date, or put a space before it if it begins no entry.",
                "## Montag                  | \"Montag\" says no date, and 2026-11-19 is a Thursday. Write its date, or put a space before it if it begins no entry.",
                "3/12/24 x                  | \"3/12/24\" could be 2024-12-03 or 2024-03-12. Write it as one of them, or say which with --date-order.",
                "10-03-24 x                 | \"10-03-24\" could be 2024-03-10, 2024-10-03 or 2010-03-24. Write it as one of them, or say which with --date-order.",
                "5 listopada 2024           | \"5 listopada 2024\" could be 2024-10-05 or 2024-11-05. Write it as one of them.",
                "31. Februar 2024           | \"31. Februar 2024\" is not a date.",
                "10 Wonnemond 2024          | \"10 Wonnemond 2024\" looks like a date, and its month is not known.",
                "Monday 2026-11-20 x        | 2026-11-20 is a Friday, and the line says Monday.",
                "2026-11-20 Mon 14:05 x     | 2026-11-20 is a Friday, and the line says Mon.",
            })
    void whatCannotBeReadIsNamedWithItsLine(String line, String mistake) {
        assertThat(imports.given("2026-11-19 before\n" + line + "\n"))
                .isEqualTo(Result.refused("standard input, line 2: " + mistake + " Nothing was imported."));
        assertThat(imports.haven().paths().journal()).doesNotExist();
    }

    @Test
    void aDateInASentenceBeginsNothing() {
        assertThat(imports.given("""
                2026-11-19 14:05
                On 2026-11-18 I rang, and we met on the
                 20 November 2026 and talked, which we had not since
                  2026-11-17 is further in
                - 2026-11-16 is in a list
                20 November is without its year
                5/10 today, and 24/7 before
                2026-11-15-notes.md is a file
                """).err()).isEmpty();
        assertThat(told())
                .isEqualTo("2026-11-19T14:05:00+01:00 On 2026-11-18 I rang, and we met on the\\n"
                        + " 20 November 2026 and talked, which we had not since\\n"
                        + "  2026-11-17 is further in\\n- 2026-11-16 is in a list\\n20 November is without its year\\n"
                        + "5/10 today, and 24/7 before\\n2026-11-15-notes.md is a file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 November 2026 and talked", "2026-11-20, when it rained"})
    void aDateThatMayGoOnASentenceIsNamed(String line) {
        assertThat(imports.given("2026-11-19 14:05\nI rang, and we met on\n" + line + "\n"))
                .isEqualTo(Result.refused("standard input, line 3: its date could begin an entry, or go on the sentence"
                        + " before. Put an empty line before it if it begins one, or a space if it begins none."
                        + " Nothing was imported."));
    }

    @Test
    void aLineThatEndsOpenIsFollowedByAnEntryWhereItIsOneItself() {
        imports.given("2026-11-19 kept going on\n2026-11-20 slept\n");
        assertThat(told()).isEqualTo("""
                2026-11-19T12:00:00+01:00 kept going on
                2026-11-20T12:00:00+01:00 slept
                """);
    }

    @Test
    void whatTheOthersShowDecides() {
        imports.given("3/25/24 one\n3/12/24 two\n5 listopada 2024 three\n10 stycznia 2024 four\n");
        assertThat(told()).isEqualTo("""
                2024-01-10T12:00:00+01:00 four
                2024-03-12T12:00:00+01:00 two
                2024-03-25T12:00:00+01:00 one
                2024-11-05T12:00:00+01:00 three
                """);
    }

    @Test
    void anOrderThatIsSaidDecides() {
        imports.given("3/12/24 one\n", "--date-order", "dmy");
        imports.given("3/11/24 two\n", "--date-order", "mdy");
        assertThat(told()).isEqualTo("""
                2024-03-11T12:00:00+01:00 two
                2024-12-03T12:00:00+01:00 one
                """);
    }

    @Test
    void whereDatesAreHeadingsAnotherIsNamed() {
        assertThat(imports.given("## 2026-11-19\nx\n2026-11-18 woke at three\n"))
                .isEqualTo(
                        Result.refused("standard input, line 3: it begins with a date, but not with ## as the entries"
                                + " before it. Put that before it if it begins an entry, or a space if it begins none."
                                + " Nothing was imported."));
    }

    @Test
    void whereDatesAreItemsAnotherIsNamed() {
        assertThat(imports.given("- 2026-11-19: x\n2026-11-18 y\n"))
                .isEqualTo(Result.refused("standard input, line 2: it begins with a date, but not with - as the entries"
                        + " before it. Put that before it if it begins an entry, or a space if it begins none."
                        + " Nothing was imported."));
    }

    @Test
    void whatStandsUnderAMonthIsNamed() {
        assertThat(imports.given("# 2026\n## November\n### 2026-11-19\nx\n## December\nsnow\n### 2026-11-20\ny\n"))
                .isEqualTo(
                        Result.refused("standard input, line 6: it stands under the heading of a month or a year, and"
                                + " before a date. Nothing was imported."));
    }

    @Test
    void theWeekdayOfAnEntryMayStandBelowItsDate() {
        imports.given("2026-11-19\nThursday\n\nFriday was better\n");
        assertThat(told()).isEqualTo("2026-11-19T12:00:00+01:00 Thursday\\n\\nFriday was better\n");
    }

    @Test
    void aHeadingBeforeTheFirstDateIsPassedOver() {
        assertThat(imports.given("# Journal\n\n## 2026-11-20\nx\n").err()).isEmpty();
        assertThat(told()).isEqualTo("2026-11-20T12:00:00+01:00 x\n");
    }

    @Test
    void aLineBeforeTheFirstDateIsNamed() {
        assertThat(imports.given("# Journal\nhello\nyou\n## 2026-11-20\nx\n"))
                .isEqualTo(Result.refused(
                        "standard input, line 2: it stands before the first date. A line such as \"2026-11-20 14:05\""
                                + " begins an entry. Nothing was imported."));
    }

    @Test
    void aDateWithNothingUnderItIsNoEntry() {
        assertThat(imports.given("2026-11-18\n\n2026-11-19 14:05\n2026-11-20 x\n## 2026-11-21\n"))
                .isEqualTo(Result.said("1 new, 0 the same.\nIt brought in 1 note.\n"));
        assertThat(told()).isEqualTo("2026-11-20T12:00:00+01:00 x\n");
    }

    @Test
    void anInstantIsTheSameFromAnotherZone() {
        String text = "2026-11-20T14:05:00Z x\n";
        imports.given(text);
        assertThat(imports.haven()
                        .at("2026-11-22T10:00-05:00[America/Lima]")
                        .input(text)
                        .run("import", "-")
                        .out())
                .startsWith("0 new, 0 the same, 1 differs");
    }

    /// Each note: when, and what it says.
    private String told() {
        return imports.exported().replaceAll("\\{.*?\"at\":\"([^\"]*)\".*?\"text\":\"(.*)\"}", "$1 $2");
    }
}
