package haven.command.journal;

import haven.TestApp;
import haven.insight.Entries;
import haven.journal.Journal;
import java.nio.file.Path;

/// A Sunday evening in Paris on which a week is looked back at.
final class WeekFixture {
    private WeekFixture() {}

    /// haven in this home folder, without a journal.
    static TestApp in(Path home) {
        return TestApp.in(home).at("2026-11-22T21:00+01:00[Europe/Paris]");
    }

    /// The same with the entries of two weeks.
    static TestApp withEntries(Path home) {
        TestApp haven = in(home);
        try (Journal journal = haven.journal()) {
            Entries.practices().forEach(journal::save);
            Entries.episodes().forEach(journal::save);
            Entries.before().forEach(journal::save);
        }
        return haven;
    }
}
