package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final Stamp STAMP =
            new Stamp(Instant.parse("2026-11-18T20:30:00Z"), ZoneOffset.UTC, LocalDate.parse("2026-11-18"));
    private static final Entry EMPTY = Entry.of(Episode.KIND, "019a2b3c-0000-7000-8000-000000000000", STAMP);
    private static final Entry EPISODE = EMPTY.with(Episode.TRIGGER, "no answer")
            .with(Episode.FEELINGS, List.of(new Feeling("anxious", OptionalInt.of(8))))
            .with(Episode.DISTRESS, OptionalInt.of(7))
            .with(Episode.ACTED, Optional.of(Acted.PARTLY))
            .with(Episode.WITH, List.of("Sam Miller", "Zoë"))
            .with(Episode.NOTE, "for nobody");

    private static Redaction showing(Sharing... shown) {
        return new Redaction(Redaction.names(List.of(Episode.KIND), Set.of(shown)), Initials.NONE);
    }

    @Test
    void ofNamesOnlyInitialsAreShown() {
        assertThat(showing(Sharing.values()).of(EPISODE)).isEqualTo(EPISODE.with(Episode.WITH, List.of("S. M.", "Z.")));
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        assertThat(showing(Sharing.FIGURES).of(EPISODE))
                .isEqualTo(
                        EMPTY.with(Episode.DISTRESS, OptionalInt.of(7)).with(Episode.ACTED, Optional.of(Acted.PARTLY)));
        assertThat(showing(Sharing.FIGURES, Sharing.WORDS).of(EPISODE))
                .isEqualTo(EPISODE.with(Episode.WITH, List.of()).with(Episode.NOTE, ""));
        assertThat(showing().of(EPISODE)).isEqualTo(EMPTY);
    }

    @Test
    void whatIsLeftOutIsNamedWhereSomethingWasSaidInIt() {
        assertThat(showing(Sharing.values()).hidden(EPISODE)).isEmpty();
        assertThat(showing(Sharing.FIGURES, Sharing.WORDS).hidden(EPISODE))
                .isEqualTo(List.of(Episode.WITH, Episode.NOTE));
        assertThat(showing(Sharing.FIGURES).hidden(EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sam did not answer, and SAM's phone was off    | S. did not answer, and S.'s phone was off
                    sams way; with Sám.                            | s. way; with S.
                    Same samba, the sample                         | Same samba, the sample
                    Miller said so, sam miller too                 | M. said so, s. m. too
                    the boss and The Boss, the others              | t. b. and T. B., the others
                    my mother and Mother, my way                   | m. m. and Mother, my way
                    Anna-Lena, Lena, anna_lena                     | A.-L., L., a._l.
                    Am Abend war 李明 da, 今天李明来了               | Am Abend war 李. da, 今天李.来了
                    e-mail to sam.miller@example.org               | e-mail to s.m.@example.org
                    Zoë, Zoe\u0308, zoe                            | Z., Z., z.
                    """)
    void initialsStandForNamesWhereverTheseAre(String words, String told) {
        Initials initials = Initials.of(List.of("Sam Miller", "The Boss", "my mother", "Anna-Lena", "李明", "Zoë"));
        assertThat(initials.in(words.translateEscapes())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"Sam, S.", "' Sam  Miller ', S. M.", "\ud83d\ude42 Kim, \ud83d\ude42. K.", "'', ''"})
    void initialsAreTheFirstLettersOfANamesWords(String name, String initials) {
        assertThat(Redaction.initials(name)).isEqualTo(initials);
    }
}
