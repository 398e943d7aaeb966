package haven.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.PatternWord;
import haven.entry.Practice;
import haven.entry.Sensation;
import haven.entry.Stamp;
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

/// Entries of several kinds in one table.
class EntryTableTest {
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");
    private static final Stamp STAMP = new Stamp(NOON, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 18));
    private static final String HEAD = "kind,id,at,zone,day,recorded,trigger,feelings,body,distress,thought,urge,"
            + "acted,pattern,response,need,outcome,distress_now,with,tags,note,urge_strength,harder,later,old_share,practices,drill,planned,"
            + "practised,breaths,ending,before,after,paces,found,ratings,about,text\n";
    private static final String WHEN = "2026-11-18T12:00:00+01:00,Europe/Berlin,2026-11-18";

    private static Entry entry(Kind kind, String id) {
        return Entry.of(kind, id, STAMP);
    }

    private static String table(Entry... entries) {
        StringBuilder table = new StringBuilder();
        Export.table(
                List.of(entries)::forEach,
                List.of(Episode.KIND, Practice.KIND, CheckIn.KIND, Note.KIND),
                true,
                table::append);
        return table.toString();
    }

    /// What stands in the last column for a note that says this.
    private static String cell(String text) {
        String csv = table(entry(Note.KIND, "n").with(Note.TEXT, text));
        return csv.substring(csv.lastIndexOf(",note,") + 6, csv.length() - 1);
    }

    @Test
    void everyFieldOfEveryKindHasItsColumn() {
        Entry episode = entry(Episode.KIND, "e")
                .with(Episode.RECORDED, Optional.of(NOON.plusSeconds(60)))
                .with(Episode.TRIGGER, "no answer, \"again\"")
                .with(Episode.THOUGHT, "I am too much")
                .with(
                        Episode.FEELINGS,
                        List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "hot", OptionalInt.of(7))))
                .with(Episode.URGE, "write again")
                .with(Episode.ACTED, Optional.of(Acted.PARTLY))
                .with(Episode.PATTERN, Optional.of(PatternWord.PULLING_AWAY))
                .with(Episode.RESPONSE, "waited")
                .with(Episode.NEED, "a word")
                .with(Episode.OUTCOME, "it came")
                .with(Episode.DISTRESS, OptionalInt.of(8))
                .with(Episode.DISTRESS_NOW, OptionalInt.of(4))
                .with(Episode.WITH, List.of("Sam", "Zoë"))
                .with(Episode.TAGS, List.of("silence"))
                .with(Episode.PRACTICES, List.of("p"))
                .with(Episode.NOTE, "one\ntwo");
        Entry practice = entry(Practice.KIND, "p")
                .with(Practice.DRILL, "box")
                .with(Practice.PATTERN, "4-4-4-4")
                .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(5)))
                .with(Practice.PRACTISED, Duration.ofMillis(90_500))
                .with(Practice.BREATHS, 11)
                .with(Practice.ENDING, Ending.STOPPED)
                .with(Practice.BEFORE, OptionalInt.of(8))
                .with(Practice.PACES, List.of(new Practice.PaceChange(Duration.ofMinutes(1), 0.9)))
                .with(Practice.FOUND, List.of(new Practice.Found("see", "a lamp"), new Practice.Found("hear", "")));
        Entry checkIn = entry(CheckIn.KIND, "c")
                .with(CheckIn.RATINGS, List.of(new CheckIn.Level("sleep", 6), new CheckIn.Level("mood", 4)))
                .with(CheckIn.NOTE, "tired");
        Entry win = entry(Note.KIND, "n")
                .with(Note.ABOUT, NoteKind.WIN)
                .with(Note.TEXT, "I asked")
                .with(Note.TAGS, List.of("family"));

        assertThat(table(episode, practice, checkIn, win))
                .isEqualTo(HEAD
                        + "episode,e," + WHEN + ",2026-11-18T11:01:00Z,\"no answer, \"\"again\"\"\",anxious:8; sad,"
                        + "chest:tight:hot:7,8,I am too much,write again,partly,pulling away,waited,a word,it came,4,"
                        + "Sam; Zoë,silence,\"one\ntwo\",,,,,p,,,,,,,,,,,,\n"
                        + "practice,p," + WHEN + ",,,,,,,,,4-4-4-4,,,,,,,,,,,,,box,300,90.5,11,stopped,8,,60:0.9,"
                        + "see:a lamp; hear,,,\n"
                        + "check-in,c," + WHEN + ",,,,,,,,,,,,,,,,tired,,,,,,,,,,,,,,,sleep:6; mood:4,,\n"
                        + "note,n," + WHEN + ",,,,,,,,,,,,,,,family,,,,,,,,,,,,,,,,,win,I asked\n");
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
        assertThat(table()).isEqualTo(HEAD);
    }
}
