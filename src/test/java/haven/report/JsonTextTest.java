package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list that is written piece by piece is the same as one that is written whole.
class JsonTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void piecesAreTheWhole(int count) {
        Stamp stamp = new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH);
        Entry note =
                Entry.of(Note.KIND, "id", stamp).with(Note.TEXT, "ü \"x\"\n").with(Note.TAGS, List.of("a", "b"));
        List<Entry> notes = Collections.nCopies(count, note);
        for (boolean ascii : new boolean[] {true, false}) {
            StringBuilder pieces = new StringBuilder();
            JsonText.list(notes::forEach, ascii, pieces::append);
            assertThat(pieces.toString()).isEqualTo(JsonText.of(notes, ascii));
        }
    }
}
