package haven.command.entry;

import haven.TestApp;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A Sunday afternoon in Berlin on which something is logged.
final class LogFixture {
    private LogFixture() {}

    /// haven in this home folder.
    static TestApp in(Path home) {
        return TestApp.in(home).echoing().at("2026-11-22T15:10+01:00[Europe/Berlin]");
    }

    /// An entry of this time that was begun then, with nothing said yet, its id that of another.
    static Entry draft(Entry like, String at, String day) {
        Stamp stamp = new Stamp(Instant.parse(at), ZoneId.of("Europe/Berlin"), LocalDate.parse(day));
        return Entry.of(Episode.KIND, like.id(), stamp)
                .with(Episode.RECORDED, Optional.of(Instant.parse("2026-11-22T14:10:00Z")));
    }
}
