package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which entries a query asks for: a letter for each, the newest first.
class EntrySearchTest {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    @TempDir
    private Path home;

    private Journal journal;

    @BeforeEach
    void fill() {
        journal = OpenedJournal.in(home.resolve("haven/journal.db"));
        journal.save(Entry.of(Episode.KIND, id('a'), stamp(1))
                .with(Episode.TRIGGER, "no answer, \"again\"")
                .with(Episode.FEELINGS, List.of(new Feeling("Ängstlich", OptionalInt.of(8))))
                .with(Episode.WITH, List.of("Zoë"))
                .with(Episode.TAGS, List.of("work"))
                .with(Episode.DISTRESS, OptionalInt.of(7)));
        journal.save(Entry.of(Practice.KIND, id('b'), stamp(2))
                .with(Practice.DRILL, "box")
                .with(Practice.BEFORE, OptionalInt.of(9))
                .with(Practice.AFTER, OptionalInt.of(4))
                .with(Practice.FOUND, List.of(new Practice.Found("see", "the red lamp"))));
        journal.save(Entry.of(CheckIn.KIND, id('c'), stamp(3))
                .with(CheckIn.RATINGS, List.of(new CheckIn.Level("mood", 4)))
                .with(CheckIn.NOTE, "slept badly"));
        journal.save(note(id('d'), 4, "I asked, and they answered")
                .with(Note.ABOUT, NoteKind.WIN)
                .with(Note.TAGS, List.of("work", "Sam")));
    }

    private static Entry note(String id, int day, String text) {
        return Entry.of(Note.KIND, id, stamp(day)).with(Note.TEXT, text);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static String id(char letter) {
        return "01a2040c-0000-7000-8000-" + String.valueOf(letter).repeat(12);
    }

    private static Stamp stamp(int day) {
        return new Stamp(NOON.plus(Duration.ofDays(day)), ZoneOffset.UTC, LocalDate.of(2026, 11, 10 + day));
    }

    private static EntryQuery query(Kind... kinds) {
        return new EntryQuery(
                Set.of(kinds),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty());
    }

    private static EntryQuery words(String... words) {
        EntryQuery all = EntryQuery.ALL;
        return new EntryQuery(
                all.kinds(),
                all.since(),
                all.until(),
                all.feelings(),
                all.with(),
                all.tags(),
                all.min(),
                List.of(words),
                all.most());
    }

    private static EntryQuery named(List<String> feelings, List<String> with, List<String> tags) {
        EntryQuery all = EntryQuery.ALL;
        return new EntryQuery(
                all.kinds(), all.since(), all.until(), feelings, with, tags, all.min(), all.words(), all.most());
    }

    private static EntryQuery between(int since, int until, int min) {
        EntryQuery all = EntryQuery.ALL;
        return new EntryQuery(
                all.kinds(),
                Optional.of(LocalDate.of(2026, 11, since)),
                Optional.of(LocalDate.of(2026, 11, until)),
                all.feelings(),
                all.with(),
                all.tags(),
                min < 0 ? OptionalInt.empty() : OptionalInt.of(min),
                all.words(),
                all.most());
    }

    private String letters(EntryQuery query) {
        StringBuilder letters = new StringBuilder();
        journal.entries(query).forEach(entry -> letters.append(entry.id().charAt(35)));
        assertThat(journal.count(query.limited(OptionalInt.empty()))).isGreaterThanOrEqualTo(letters.length());
        return letters.toString();
    }

    @Test
    void allOfThemTheNewestFirst() {
        assertThat(letters(EntryQuery.ALL)).isEqualTo("dcba");
        assertThat(letters(EntryQuery.ALL.limited(OptionalInt.of(2)))).isEqualTo("dc");
        assertThat(journal.count(EntryQuery.ALL)).isEqualTo(4);
    }

    @Test
    void byKind() {
        assertThat(letters(query(CheckIn.KIND, Episode.KIND))).isEqualTo("ca");
    }

    @Test
    void byDaysAndStrength() {
        assertThat(letters(between(12, 13, -1))).isEqualTo("cb");
        assertThat(letters(between(1, 30, 7))).isEqualTo("ba");
        assertThat(letters(between(1, 30, 8))).isEqualTo("b");
    }

    @Test
    void byNamesInAnyCase() {
        assertThat(letters(named(List.of("ÄNGSTLICH"), List.of(), List.of()))).isEqualTo("a");
        assertThat(letters(named(List.of(), List.of("zoë"), List.of("Work")))).isEqualTo("a");
        assertThat(letters(named(List.of(), List.of(), List.of("work")))).isEqualTo("da");
        assertThat(letters(named(List.of(), List.of(), List.of("work", "sam")))).isEqualTo("d");
        assertThat(letters(named(List.of("angstlich"), List.of("ZOE"), List.of())))
                .isEqualTo("a");
        assertThat(letters(named(List.of("unknown"), List.of(), List.of()))).isEmpty();
    }

    @Test
    void byWordsWhereverTheyStand() {
        assertThat(letters(words("answer"))).isEqualTo("da");
        assertThat(letters(words("ANSWER", "no"))).isEqualTo("a");
        assertThat(letters(words("angst"))).isEqualTo("a");
        assertThat(letters(words("lamp"))).isEqualTo("b");
        assertThat(letters(words("badly"))).isEqualTo("c");
        assertThat(letters(words("zoe", "work"))).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "Ёлка у окна, елка",
        "елка у окна, ЁЛКА",
        "Мой день, мои",
        "το άγχος, αγχ",
        "ο δρόμος, ΔΡΟΜΟΣ",
        "die Straße, strass",
        "DIE STRASSE, straße",
        "ingen ørken, orken",
        "w Łodzi, lodz",
        "ılık su, ILIK",
        "İstanbul, istan",
        "حُبّ كبير, حب",
        "הַשָּׁלוֹם, השלום",
        "ＦＵＬＬ ｗｉｄｔｈ, full",
        "full width, ＦＵＬＬ",
        "ｶﾞｰﾃﾞﾝ, ガーデン",
        "con\u0303o, coñ"
    })
    void byWordsHoweverTheyAreWritten(String written, String asked) {
        journal.save(note(id('e'), 5, written));
        assertThat(letters(words(asked))).isEqualTo("e");
    }

    @Test
    void whatIsWrittenWithoutSpacesIsFoundWithin() {
        journal.save(note(id('e'), 5, "今日は母と100%話した 🙂 in Kyoto"));
        assertThat(letters(words("母"))).isEqualTo("e");
        assertThat(letters(words("話した", "kyoto"))).isEqualTo("e");
        assertThat(letters(words("母と1_0%話"))).isEmpty();
        assertThat(letters(words("母と100%話"))).isEqualTo("e");
        assertThat(letters(words("🙂"))).isEqualTo("e");
        assertThat(letters(words("父"))).isEmpty();
        assertThat(letters(words("%母!"))).isEmpty();
    }

    @Test
    void whatLooksLikeTheSearchsOwnLanguageIsOnlyWords() {
        assertThat(letters(words("\"again\""))).isEqualTo("a");
        assertThat(letters(words("answer OR"))).isEmpty();
        assertThat(letters(words("words:answer"))).isEmpty();
        assertThat(letters(words("*"))).isEmpty();
        assertThat(letters(words("(", ")"))).isEmpty();
    }

    @Test
    void anEntryIsNamedByTheRandomEndOfItsId() {
        assertThat(journal.name(id('a'))).isEqualTo("aaaaa");
        journal.save(note("01a2040c-0000-7000-8000-aaaaaaab0000", 5, "x"));
        assertThat(journal.name(id('a'))).isEqualTo("aaaaaaaa");
        assertThat(journal.named("aaaaaaaa")).containsExactly(id('a'));
        assertThat(journal.named("aaaaa")).containsExactly("01a2040c-0000-7000-8000-aaaaaaab0000", id('a'));
        assertThat(journal.named(id('c'))).containsExactly(id('c'));
        assertThat(journal.named("CCC")).containsExactly(id('c'));
        assertThat(journal.named(id('c').toUpperCase(Locale.ROOT))).containsExactly(id('c'));
        assertThat(journal.named("*")).isEmpty();
        assertThat(journal.named("")).isEmpty();
    }
}
