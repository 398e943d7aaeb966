package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is looked for and kept, or looked at together, is of one state of the file: another program waits.
class JournalAtOnceTest extends OpenedJournal {
    private static final Change CHANGE = new Change("01a2040c-0000-7000-8000-00000000c000", NOW, STAMP.zone(), "test");
    private static final Entry ONE = note(1, "one");
    private static final Entry TWO = note(2, "two");

    private final List<String> log = new ArrayList<>();
    private Connection other;

    @BeforeEach
    void openAnother() throws SQLException {
        journal.save(ONE, CHANGE);
        other = DriverManager.getConnection("jdbc:sqlite:" + file());
        write("PRAGMA busy_timeout = 0");
    }

    @AfterEach
    void closeTheOther() throws SQLException {
        other.close();
    }

    private void write(String sql) {
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate(sql);
            log.add("written");
        } catch (SQLException busy) {
            log.add(busy.getMessage());
        }
    }

    private void change() {
        write("UPDATE note SET text = 'changed'");
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        journal.each(Optional.empty(), Optional.empty(), all::add);
        return all;
    }

    @Test
    void whatArrivesIsHeldAgainstTheJournalAsItIsThen() {
        try (Arrivals arrivals = Arrivals.in(file().resolveSibling(""), Schema.BUILT_IN)) {
            arrivals.add(ONE, "file", "line 1");
            arrivals.add(TWO, "file", "line 2");
            assertThat(journal.look(arrivals, false).same()).isOne();
            change();
            Merged merged = journal.merge(arrivals, false, CHANGE);
            assertThat(List.of(merged.count(), merged.same(), merged.differing()))
                    .containsExactly(1, 0, 1);
            assertThat(merged.firstArriving()).containsExactly(TWO);
            assertThat(merged.firstDiffering()).containsExactly(ONE);
        }
        assertThat(all()).hasSize(2).contains(TWO).doesNotContain(ONE);
        assertThat(file().resolveSibling(".haven-" + ProcessHandle.current().pid() + "-1.tmp"))
                .doesNotExist();
    }

    @Test
    void whatIsReadTogetherIsOfOneMoment() {
        List<List<Entry>> twice = journal.reading(() -> {
            List<Entry> first = all();
            change();
            return List.of(first, all());
        });
        change();
        assertThat(twice).containsExactly(List.of(ONE), List.of(ONE));
        assertThat(log)
                .containsExactly(
                        "written", "[SQLITE_BUSY] The database file is locked (database is locked)", "written");
    }

    @Test
    void whereNothingArrivesNothingIsChanged() {
        try (Arrivals arrivals = Arrivals.in(file().resolveSibling(""), Schema.BUILT_IN)) {
            assertThat(journal.merge(arrivals, true, CHANGE).count()).isZero();
        }
        assertThat(journal.changes(10)).hasSize(1);
    }
}
