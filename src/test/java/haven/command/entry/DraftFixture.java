package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Stamp;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Forms that were left in the middle at a terminal.
public final class DraftFixture {
    public static final String ID = "019a2b3c-0000-7000-8000-0123456789ab";
    public static final Instant THEN = Instant.parse("2026-11-18T20:10:00Z");
    public static final Stamp STAMP = new Stamp(THEN, ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-18"));

    private DraftFixture() {}

    /// haven in this home folder, at a terminal.
    public static TestApp in(Path home) {
        return TestApp.in(home).echoing().terminals(new TestTerminals(true));
    }

    /// Its drafts.
    public static Drafts drafts(TestApp haven) {
        return new Drafts(haven.paths().drafts(), Kinds.BUILT_IN);
    }

    /// An entry in which nothing is said, of the evening.
    public static Entry entry(Kind kind, String id) {
        return Entry.of(kind, id, STAMP);
    }

    /// An episode in which nothing is said yet, written down that evening.
    public static Entry episode(String id) {
        return entry(Episode.KIND, id).with(Episode.RECORDED, Optional.of(THEN));
    }

    /// Leaves a form about an episode in which nothing is said.
    ///
    /// @param isKept whether the journal has the entry
    /// @return the draft
    public static Path leave(TestApp haven, String id, String command, boolean isKept, String question, String line) {
        return leave(haven, episode(id), command, isKept, question, line);
    }

    /// Leaves a form about this entry.
    public static Path leave(TestApp haven, Entry entry, String command, boolean isKept, String question, String line) {
        Drafts drafts = drafts(haven);
        try (FormSheet sheet = drafts.sheet(entry.id())) {
            sheet.write(new FormDraft(entry, THEN, command, isKept, question, line));
        }
        return drafts.form(entry.id());
    }

    /// Keeps an entry and leaves its form with a line in it.
    ///
    /// @return the short name of the entry
    public static String leaveALine(TestApp haven, String question, String line) {
        haven.run("log", "no answer", "--distress", "7");
        Entry entry = haven.episodes().getFirst();
        leave(haven, entry, "log", true, question, line);
        return entry.id().substring(24, 29);
    }

    /// The one draft there is.
    public static Path only(TestApp haven) throws IOException {
        try (Stream<Path> drafts = Files.list(haven.paths().drafts())) {
            List<Path> all = drafts.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
