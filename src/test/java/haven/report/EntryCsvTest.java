package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.journal.Acted;
import haven.journal.CheckIn;
import haven.journal.Ending;
import haven.journal.EpisodeDraft;
import haven.journal.Feeling;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.PatternWord;
import haven.journal.Practice;
import haven.journal.Sensation;
import haven.journal.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCsvTest {
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");
    private static final Stamp STAMP = new Stamp(NOON, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 18));
    private static final String HEAD = "id,kind,at,zone,day,recorded,trigger,feelings,body,thought,urge,acted,pattern,"
            + "response,need,outcome,distress,distress_after,with,tags,practices,drill,breath,planned_seconds,"
            + "practised_seconds,breaths,ending,paces,found,ratings,about,text\n";
    private static final String WHEN = "2026-11-18T12:00:00+01:00,Europe/Berlin,2026-11-18";

    /// What stands in the last column for a note that says this.
    private static String cell(String text) {
        String csv = EntryCsv.of(List.of(new Note("n", STAMP, NoteKind.NOTE, text, List.of())));
        return csv.substring(csv.lastIndexOf(",note,") + 6, csv.length() - 1);
    }

    @Test
    void everyFieldOfEveryKindHasItsColumn() {
        EpisodeDraft draft = new EpisodeDraft("e", STAMP, NOON.plusSeconds(60));
        draft.trigger("no answer, \"again\"");
        draft.thought("I am too much");
        draft.feelings(List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())));
        draft.sensations(List.of(new Sensation("chest", "tight", "hot", OptionalInt.of(7))));
        draft.urge("write again");
        draft.acted(Optional.of(Acted.PARTLY));
        draft.pattern(Optional.of(PatternWord.PULLING_AWAY));
        draft.response("waited");
        draft.need("a word");
        draft.outcome("it came");
        draft.distress(OptionalInt.of(8));
        draft.distressNow(OptionalInt.of(4));
        draft.with(List.of("Sam", "Zoë"));
        draft.tags(List.of("silence"));
        draft.practices(List.of("p"));
        draft.note("one\ntwo");
        Practice practice = new Practice(
                "p",
                STAMP,
                "box",
                "4-4-4-4",
                Optional.of(Duration.ofMinutes(5)),
                Duration.ofMillis(90_500),
                11,
                Ending.STOPPED,
                OptionalInt.of(8),
                OptionalInt.empty(),
                List.of(new Practice.PaceChange(Duration.ofMinutes(1), 0.9)),
                List.of(new Practice.Found("see", "a lamp"), new Practice.Found("hear", "")));
        CheckIn checkIn =
                new CheckIn("c", STAMP, List.of(new CheckIn.Level("sleep", 6), new CheckIn.Level("mood", 4)), "tired");
        Note win = new Note("n", STAMP, NoteKind.WIN, "I asked", List.of("family"));

        assertThat(EntryCsv.of(List.of(draft.episode(), practice, checkIn, win)))
                .isEqualTo(HEAD
                        + "e,episode," + WHEN + ",2026-11-18T11:01:00Z,\"no answer, \"\"again\"\"\",anxious 8; sad,"
                        + "tight hot chest 7,I am too much,write again,partly,pulling away,waited,a word,it came,8,4,"
                        + "Sam; Zoë,silence,p,,,,,,,,,,,\"one\ntwo\"\n"
                        + "p,practice," + WHEN + ",,,,,,,,,,,,8,,,,,box,4-4-4-4,300,90.5,11,stopped,0.9 after 60,"
                        + "see a lamp; hear,,,\n"
                        + "c,check-in," + WHEN + ",,,,,,,,,,,,,,,,,,,,,,,,,sleep 6; mood 4,,tired\n"
                        + "n,note," + WHEN + ",,,,,,,,,,,,,,,family,,,,,,,,,,,win,I asked\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1+1", "＝1+1", "'=1+1"})
    void noSpreadsheetTakesWordsForAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(cell("a=b - c")).isEqualTo("a=b - c");
    }

    @Test
    void nothingInItIsForATerminalAndNothingHidesAFormula() {
        assertThat(cell("a\u001B[31mb\u202Ec")).isEqualTo("a[31mbc");
        assertThat(cell("\u200B\u001B=1+1")).isEqualTo("'=1+1");
    }

    @Test
    void noEntriesAreAHeadAlone() {
        assertThat(EntryCsv.of(List.of())).isEqualTo(HEAD);
    }
}
