package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.BuiltHaven.Answer;
import haven.BuiltHaven.Piped;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the built program has acknowledged is in the journal, whatever it died of; and nothing is in it by half.
@Execution(ExecutionMode.CONCURRENT)
class SurvivalIT extends MovedIn {
    private static final int WRITES = 200;
    private static final int TOGETHER = 4;
    private static final int AT_ONCE = 50;
    /// Killed by strace as if by the machine: 128 and SIGKILL.
    private static final int KILLED = 137;
    private static final long A_MILLISECOND = 1_000_000;

    private static String[] entry(int number) {
        return BuiltHaven.command(
                "log", "trigger " + number, "--feeling", "anxious:8", "--tag", "t" + number, "--body", "chest:tight");
    }

    /// Each of these is there, and all that is there is whole, in all its tables and in the search.
    private void assertWhole(Set<String> acknowledged) throws SQLException {
        List<Entry> kept = haven.episodes();
        assertThat(kept)
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .containsAll(acknowledged)
                .doesNotHaveDuplicates();
        for (Entry episode : kept) {
            assertThat(episode.get(Episode.FEELINGS)).containsExactly(new Feeling("anxious", OptionalInt.of(8)));
            assertThat(episode.get(Episode.BODY)).hasSize(1);
            assertThat(episode.get(Episode.TAGS))
                    .containsExactly(episode.get(Episode.TRIGGER).replace("trigger ", "t"));
        }
        if (!Files.exists(haven.journal())) {
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + haven.journal())) {
            assertThat(first(connection, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(first(connection, "SELECT count(*) FROM pragma_foreign_key_check"))
                    .isEqualTo("0");
            String all = String.valueOf(kept.size());
            if (kept.isEmpty()) {
                return;
            }
            assertThat(first(connection, "SELECT count(*) FROM entry JOIN episode USING (id)"))
                    .isEqualTo(all);
            assertThat(first(connection, "SELECT count(*) FROM entry_search WHERE entry_search MATCH 'trigger'"))
                    .isEqualTo(all);
            assertThat(first(connection, "SELECT count(DISTINCT change) FROM history WHERE part = 'episode'"))
                    .isEqualTo(all);
            assertThat(first(connection, "SELECT count(*) FROM changing")).isEqualTo("0");
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /// Half of them at any moment of their lives, half as soon as a write has begun.
    @Test
    void killedAtRandomPointsOf200Writes() throws IOException, SQLException {
        Random random = new Random(20261122);
        Set<String> acknowledged = new HashSet<>();
        acknowledged.add("trigger 0");
        long start = System.nanoTime();
        assertThat(haven.piped("", entry(0)).answer().code()).isZero();
        long whole = System.nanoTime() - start;
        for (int first = 1; first <= WRITES; first += TOGETHER) {
            List<Piped> running = new ArrayList<>();
            for (int i = first; i < first + TOGETHER; i++) {
                running.add(haven.piped("", entry(i)));
            }
            boolean anyMoment = random.nextBoolean();
            for (Piped run : running) {
                if (anyMoment) {
                    LockSupport.parkNanos(random.nextLong(whole * 2 / TOGETHER));
                } else {
                    awaitWriting(run.process());
                    LockSupport.parkNanos(random.nextLong(20 * A_MILLISECOND));
                }
                run.process().destroyForcibly();
            }
            for (int i = 0; i < TOGETHER; i++) {
                if (running.get(i).answer().out().startsWith("Kept: ")) {
                    acknowledged.add("trigger " + (first + i));
                }
            }
        }
        assertWhole(acknowledged);
        assertThat(haven.episodes().size()).isBetween(2, WRITES);
        assertThat(haven.run("", "log", "afterwards").code()).isZero();
    }

    private void awaitWriting(Process process) {
        Path writing = haven.journal().resolveSibling("journal.db-journal");
        long last = System.nanoTime() + PtySession.PATIENCE.toNanos();
        while (process.isAlive() && !Files.exists(writing) && System.nanoTime() < last) {
            LockSupport.parkNanos(A_MILLISECOND / 5);
        }
    }

    /// Dead at the first, the second, the third ... of each system call that changes the file, until it gets through.
    @ParameterizedTest
    @ValueSource(strings = {"pwrite64", "fsync", "unlink"})
    void killedAtEachCallThatWrites(String call) throws IOException, SQLException {
        assumeTrue(canInject(), "strace is not here, or may not be used");
        Set<String> acknowledged = new HashSet<>();
        assertThat(haven.piped("", entry(0)).answer().code()).isZero();
        acknowledged.add("trigger 0");
        int at = 1;
        Answer answer = dyingAt(call, "signal=KILL", at);
        while (answer.code() == KILLED) {
            assertThat(answer.out()).as("%s %d", call, at).isEmpty();
            assertWhole(acknowledged);
            at++;
            answer = dyingAt(call, "signal=KILL", at);
        }
        assertThat(answer.code()).as(answer.err()).isZero();
        acknowledged.add("trigger " + at);
        assertWhole(acknowledged);
        assertThat(at).as("there were such calls").isGreaterThan(1);
    }

    /// As on a disk that is full, or breaks, at one of the calls and from then on.
    @ParameterizedTest
    @CsvSource({"pwrite64, ENOSPC", "pwrite64, EIO", "fsync, EIO"})
    void whatCannotBeWrittenIsSaidAndHarmsNothing(String call, String error) throws IOException, SQLException {
        assumeTrue(canInject(), "strace is not here, or may not be used");
        assertThat(haven.piped("", entry(0)).answer().code()).isZero();
        int at = 1;
        Answer answer = dyingAt(call, "error=" + error, at);
        while (answer.code() != 0) {
            assertThat(answer.code())
                    .as("%s at %s %d: %s", error, call, at, answer)
                    .isOne();
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).doesNotContain("Exception");
            assertWhole(Set.of("trigger 0"));
            assertThat(haven.episodes()).hasSize(1);
            // The first ones one by one, then fewer.
            at += 1 + at / 3;
            answer = dyingAt(call, "error=" + error, at);
        }
        assertThat(at).as("there were such calls").isGreaterThan(1);
    }

    private Answer dyingAt(String call, String fate, int at) throws IOException {
        Path journal = haven.journal();
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                // Only these calls stop; without it all of them do, and it takes many times as long.
                "--seccomp-bpf",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + call + ":" + fate + ":when=" + at + (fate.startsWith("error") ? "+" : ""),
                "-P",
                journal.toString(),
                "-P",
                journal + "-journal"));
        command.addAll(List.of(entry(at)));
        return haven.piped("", command.toArray(String[]::new)).answer();
    }

    private boolean canInject() throws IOException {
        return haven.piped("", "sh", "-c", "strace -f --seccomp-bpf -qq -o /dev/null true")
                        .answer()
                        .code()
                == 0;
    }

    /// With one that reads all the while.
    @Test
    void fiftyAtOnceAreAllKept() throws IOException, SQLException {
        long start = System.nanoTime();
        List<Piped> running = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < AT_ONCE; i++) {
            said.add("trigger " + i);
            running.add(haven.piped("", entry(i)));
        }
        List<Answer> reading = new ArrayList<>();
        do {
            reading.add(haven.run("", "week"));
        } while (running.stream().anyMatch(run -> run.process().isAlive()));
        Duration all = Duration.ofNanos(System.nanoTime() - start);
        for (Piped run : running) {
            assertThat(run.answer().code()).as(run.answer().err()).isZero();
            assertThat(run.answer().err()).isIn("", "Waiting for another program that is writing to your journal.\n");
        }
        assertThat(reading)
                .as("within %s", all)
                .isNotEmpty()
                .allSatisfy(week -> assertThat(week.code()).isZero());
        assertWhole(said);
        assertThat(haven.episodes()).hasSize(AT_ONCE).extracting(Entry::id).doesNotHaveDuplicates();
    }
}
