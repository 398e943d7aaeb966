package haven.draft;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kinds;
import haven.entry.Stamp;
import haven.journal.GeneratedEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {
    @TempDir
    Path home;

    private Drafts drafts() {
        return new Drafts(home.resolve("state/drafts"), Kinds.BUILT_IN);
    }

    private static FormDraft draft(String id, String begun, String line) {
        Instant at = Instant.parse(begun);
        Stamp stamp = new Stamp(at, ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-22"));
        return draft(Entry.of(Episode.KIND, id, stamp).with(Episode.TRIGGER, "no answer"), at, line);
    }

    private static FormDraft draft(Entry entry, Instant begun, String line) {
        return new FormDraft(entry, begun, "log", true, "feeling", line);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sad 11", "one\ntwo\\n three \\", " \u0007\u001b[2J\r", "line x\nid y", "x\nsaid trigger y"})
    void readsBackWhateverStoodInTheLine(String line) {
        FormDraft draft = draft("a", "2026-11-22T14:10:00Z", line);
        try (FormSheet sheet = drafts().sheet("a")) {
            sheet.write(draft);
        }
        assertThat(drafts().forms()).containsExactly(draft);
    }

    /// Should the journal not have it, it is rebuilt from the draft alone.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackAllThatTheEntrySays(long seed) {
        for (Entry entry : new GeneratedEntries(seed).everything(60)) {
            FormDraft draft = draft(entry, entry.stamp().at(), "x");
            assertThat(FormDraft.of(draft.text(), Kinds.BUILT_IN)).contains(draft);
        }
    }

    @Test
    void nobodyButItsOwnerMayReadADraft() throws IOException {
        try (FormSheet sheet = drafts().sheet("a")) {
            sheet.write(draft("a", "2026-11-22T14:10:00Z", "x"));
        }
        Path folder = drafts().folder();
        assertThat(List.of(mode(folder), mode(folder.resolve("form-a.txt")))).containsExactly("rwx------", "rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFormThatSomebodyHasOpenIsNotGoneOnWith() {
        FormDraft earlier = draft("a", "2026-11-22T14:10:00Z", "x");
        FormDraft later = draft("b", "2026-11-22T14:20:00Z", "y");
        try (FormSheet one = drafts().sheet("a");
                FormSheet other = drafts().sheet("b")) {
            one.write(earlier);
            other.write(later);
            other.write(later);
            assertThat(drafts().forms()).isEmpty();
        }
        assertThat(drafts().forms()).containsExactly(later, earlier);
    }

    @Test
    void aDraftThatWasRemovedIsGone() {
        FormSheet sheet = drafts().sheet("a");
        sheet.write(draft("a", "2026-11-22T14:10:00Z", "x"));
        sheet.remove();
        assertThat(drafts().forms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "haven draft 2\n", "haven draft 2\nid a\n", "haven draft 1\nid a\n", "Dear diary"})
    void whatIsNoDraftIsPassedOver(String text) throws IOException {
        Files.createDirectories(drafts().folder());
        Files.writeString(drafts().folder().resolve("form-a.txt"), text);
        assertThat(drafts().forms()).isEmpty();
    }

    @Test
    void aPageThatNobodyLivedToCloseIsReadAndGoesWithItsDraft() throws IOException {
        Path page = PrivatePage.open(home, "as opened", text -> true).file();
        try (FormSheet sheet = drafts().sheet("a")) {
            sheet.write(draft("a", "2026-11-22T14:10:00Z", "as opened").openIn(page));
        }
        Files.writeString(page, "so much more");
        Files.writeString(page.resolveSibling("haven.txt~"), "as opened");
        assertThat(drafts().forms())
                .containsExactly(
                        draft("a", "2026-11-22T14:10:00Z", "so much more").openIn(page));
        drafts().forgetForm("a");
        assertThat(page.getParent()).doesNotExist();
        assertThat(drafts().folder()).isEmptyDirectory();
    }

    @Test
    void whereThePageIsGoneItStandsAsItWasOpened() throws IOException {
        FormDraft open = draft("a", "2026-11-22T14:10:00Z", "as opened").openIn(home.resolve("haven-1/haven.txt"));
        try (FormSheet sheet = drafts().sheet("a")) {
            sheet.write(open);
        }
        assertThat(drafts().forms()).containsExactly(open);
    }

    @Test
    void whatIsNoPageIsNeverRemoved() throws IOException {
        Path mine = Files.writeString(home.resolve("haven.txt"), "mine");
        PrivatePage.remove(mine);
        PrivatePage.remove(
                Files.writeString(Files.createDirectory(home.resolve("haven-1")).resolve("mine.txt"), "x"));
        assertThat(mine).exists();
        assertThat(home.resolve("haven-1/mine.txt")).exists();
    }
}
