package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs wrote, as entries of haven's.
class ImportedFormatsTest {
    @TempDir
    private Path home;

    private ImportFixture imports;
    private TestApp haven;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        haven = imports.haven();
    }

    @Test
    void jrnlsJsonBecomesNotes() {
        String jrnl = """
                {
                  "tags": {"@work": 1},
                  "entries": [
                    {"title": "A call.", "body": "It went @well.\\n", "date": "2026-11-16", "time": "14:05",
                     "tags": ["@work", "@well"], "starred": true},
                    {"title": "Short.", "body": "", "date": "2026-11-16", "time": "14:06", "tags": [], "starred": false}
                  ]
                }
                """;
        assertThat(imports.given(jrnl)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 2 notes.
                """));
        assertThat(imports.given(jrnl)).isEqualTo(Result.said("0 new, 2 the same.\n"));
        assertThat(told()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "note","text":"A call.\\nIt went @well.","tags":["starred","work","well"]}
                2026-11-16T14:06:00+01:00 "note","text":"Short."}
                """);
    }

    @Test
    void jrnlsTextBecomesNotes() {
        assertThat(imports.given("""
                [2026-11-16 14:05] A call. With @work. *
                It went @well.

                [2026-11-16 14:06] Short.
                """).out()).startsWith("2 new");
        assertThat(told()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "note","text":"A call. With @work.\\nIt went @well.","tags":["starred","work","well"]}
                2026-11-16T14:06:00+01:00 "note","text":"Short."}
                """);
    }

    @Test
    void jrnlsTextBeginsAnEntryInTheFormOfItsFirst() {
        assertThat(imports.given("""
                [2026-11-16 02:06:07 PM] Short.
                [2026-11-15] is further back
                2026-11-14 too
                # 2026
                [2026-11-16 03:06:07 PM] Next.
                """).out()).startsWith("2 new");
        assertThat(told()).isEqualTo("""
                2026-11-16T14:06:07+01:00 "note","text":"Short.\\n[2026-11-15] is further back\\n2026-11-14 too\\n# 2026"}
                2026-11-16T15:06:07+01:00 "note","text":"Next."}
                """);
        assertThat(imports.given("[2026-11-16 14:06] One.\n[2026-11-16 02:06:07 PM] Two.\n"))
                .isEqualTo(
                        Result.refused("standard input, line 2: it begins with a date and a time in brackets, and not"
                                + " in the form of the first entry. Write it in that form, or put a space before it if it begins"
                                + " none. Nothing was imported."));
    }

    @Test
    void aTextWithDatesBecomesNotes() {
        String text = """

                2026-10-25 02:30
                this hour came twice @home

                2026-03-29 02:30: this one never was
                2026-11-16
                  at some time that day
                """;
        assertThat(imports.given(text).out()).startsWith("3 new");
        assertThat(imports.given(text)).isEqualTo(Result.said("0 new, 3 the same.\n"));
        assertThat(told()).isEqualTo("""
                2026-03-29T03:30:00+02:00 "note","text":"this one never was"}
                2026-10-25T02:30:00+02:00 "note","text":"this hour came twice @home"}
                2026-11-16T12:00:00+01:00 "note","text":"at some time that day"}
                """);
    }

    @Test
    void theSameFromAnotherZoneIsTheSame() {
        String text = "2026-11-16 14:05 a call\n";
        imports.given(text);
        assertThat(haven.at("2026-11-18T10:00-05:00[America/Lima]")
                        .input(text)
                        .run("import", "-")
                        .out())
                .startsWith("0 new, 0 the same, 1 differs");
    }

    @Test
    void dayliosMoodsBecomeCheckIns() {
        String daylio = """
                \uFEFFfull_date,date,weekday,time,mood,activities,note_title,note
                2026-11-16,November 16,Monday,2:05 pm,rad,"work | movies / tv","A day","went<br>well"
                2026-11-15,November 15,Sunday,23:10,wobbly,,,
                2026-11-14,November 14,Saturday,,awful,,,
                """;
        assertThat(imports.given(daylio)).isEqualTo(Result.said("""
                3 new, 0 the same.
                It brought in 3 check-ins.
                Kept as words, for want of a number: wobbly (1). To give moods of your own one from 0 to 10: haven undo, if this is kept already, and import with --mood "wobbly=N".
                """));
        assertThat(checkIns()).isEqualTo("""
                2026-11-14T12:00:00+01:00 "ratings":[{"indicator":"mood","value":1}]}
                2026-11-15T23:10:00+01:00 "note":"mood: wobbly"}
                2026-11-16T14:05:00+01:00 "ratings":[{"indicator":"mood","value":9}],"note":"A day\\nwent\\nwell\\nactivities: work, movies / tv"}
                """);
        assertThat(imports.given(daylio).out()).startsWith("0 new, 3 the same.\n");
        assertThat(imports.given(daylio, "--mood", "nosuch=3"))
                .isEqualTo(
                        Result.refused(
                                "standard input, line 1: --mood gives \"nosuch\" a number, and there is no such mood in it; there are rad, wobbly, awful. Nothing was imported."));
        haven.run("undo");
        imports.given(daylio, "--mood", "Wobbly=4");
        assertThat(checkIns())
                .contains("2026-11-15T23:10:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":4}]}");
    }

    @Test
    void whatASpreadsheetSavedIsReadByItsHeader() {
        assertThat(imports.given("at,kind,text,tags\n2026-11-16 14:05,note,\"'=1, \"\"a\"\"\",b; c\n")
                        .out())
                .startsWith("1 new");
        assertThat(told())
                .isEqualTo("2026-11-16T14:05:00+01:00 \"note\",\"text\":\"=1, \\\"a\\\"\",\"tags\":[\"b\",\"c\"]}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void whatASpreadsheetSavedWithAnotherSeparatorIsRead(String separator) {
        assertThat(imports.given("""
                        at|kind|text|drill|practised|ending
                        2026-11-16 14:05|note|"a, b; ""c"" %sd"||
                        2026-11-16 14:10|practice||box|61,5|completed
                        """.formatted(separator).replace("|", separator))
                        .err())
                .isEmpty();
        assertThat(imports.exported())
                .contains("\"text\":\"a, b; \\\"c\\\" " + (separator.equals("\t") ? "\\t" : separator) + "d\"")
                .contains("\"practised\":61.5,");
    }

    @Test
    void anExportThatASpreadsheetSavedWithSemicolonsIsReadBack() throws IOException {
        imports.given("2026-11-16 14:05 a; b, c\n");
        String exported = imports.exported();
        Path folder = home.resolve("tables");
        haven.run("export", "--format", "csv", "-o", folder.toString());
        Path file = folder.resolve("notes.csv");
        Files.writeString(file, Files.readString(file).replace(",", ";").replace("\"a; b; c\"", "\"a; b, c\""));
        assertThat(haven.run("import", folder.toString())).isEqualTo(Result.said("0 new, 1 the same.\n"));
        assertThat(imports.exported()).isEqualTo(exported);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void dayliosTableIsReadWithAnySeparator(String separator) {
        assertThat(imports.given("""
                        \uFEFF"full_date"|"date"|"weekday"|"time"|"mood"|"activities"|"note_title"|"note"
                        "2026-11-16"|"November 16"|"Monday"|"14:05"|"rad"|"work; a, b"|""|"well"
                        """.replace("|", separator)).err()).isEmpty();
        assertThat(checkIns()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "ratings":[{"indicator":"mood","value":9}],"note":"well\\nactivities: work; a, b"}
                """);
    }

    @Test
    void dayliosOlderTableIsRead() {
        assertThat(imports.given("""
                        year,date,weekday,time,mood,activities,note
                        2018,18 May,Friday,11:54 pm,rad,"clean | cook","A party"
                        2018,March 29,Thursday,22:21,meh,"",""
                        """).err()).isEmpty();
        assertThat(checkIns()).isEqualTo("""
                2018-03-29T22:21:00+02:00 "ratings":[{"indicator":"mood","value":5}]}
                2018-05-18T23:54:00+02:00 "ratings":[{"indicator":"mood","value":9}],"note":"A party\\nactivities: clean, cook"}
                """);
    }

    @Test
    void dayliosFormattingBecomesPlainText() {
        assertThat(imports.given("""
                        full_date,date,weekday,time,mood,activities,note_title,note
                        2026-11-16,November 16,Monday,14:05,rad,,,"<p>I was <b>very</b> <i>calm</i> &amp; <font color=""red"">here</font>:</p><ul><li>tea</li><li>a &lt; b</li></ul>then<br/>home <3 &nbsp;x&#39;s"
                        """).err()).isEmpty();
        assertThat(checkIns()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "ratings":[{"indicator":"mood","value":9}],"note":"I was very calm & here:\\n- tea\\n- a < b\\nthen\\nhome <3  x's"}
                """);
    }

    /// Each check-in without its id and zone.
    private String checkIns() {
        return imports.exported()
                .replaceAll(
                        "\\{\"kind\":\"check-in\",\"id\":\"[^\"]*\",\"at\":\"([^\"]*)\".*?\"day\":\"[^\"]*\",", "$1 ");
    }

    /// Each note without its id and zone.
    private String told() {
        return imports.exported()
                .replaceAll("\\{\"kind\":\"note\",\"id\":\"[^\"]*\",\"at\":\"([^\"]*)\".*?\"about\":", "$1 ");
    }
}
