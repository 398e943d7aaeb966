package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.draft.Drafts;
import haven.draft.FormDraft;
import haven.draft.FormSheet;
import haven.journal.Stamp;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Forms that were left in the middle at a terminal.
final class DraftFixture {
    static final String ID = "019a2b3c-0000-7000-8000-0123456789ab";
    static final Instant THEN = Instant.parse("2026-11-18T20:10:00Z");
    static final Stamp STAMP = new Stamp(THEN, ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-18"));

    private DraftFixture() {}

    /// haven in this home folder, at a terminal.
    static TestApp in(Path home) {
        return TestApp.in(home).terminals(new TestTerminals(true));
    }

    /// Leaves a form about this entry.
    ///
    /// @param isKept whether the journal has the entry
    /// @return the draft
    static Path leave(TestApp haven, String id, String command, boolean isKept, String question, String line) {
        Drafts drafts = new Drafts(haven.paths().drafts());
        try (FormSheet sheet = drafts.sheet(id)) {
            sheet.write(new FormDraft(id, STAMP, THEN, command, isKept, question, line));
        }
        return drafts.form(id);
    }

    /// Keeps an entry and leaves its form with a line in it.
    ///
    /// @return the short name of the entry
    static String leaveALine(TestApp haven, String question, String line) {
        haven.run("log", "no answer", "--distress", "7");
        String id = haven.episodes().getFirst().id();
        leave(haven, id, "log", true, question, line);
        return id.substring(24, 29);
    }

    /// The one draft there is.
    static Path only(TestApp haven) throws IOException {
        try (Stream<Path> drafts = Files.list(haven.paths().drafts())) {
            List<Path> all = drafts.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
