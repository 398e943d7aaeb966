package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.nio.file.Path;
import java.util.List;

/// A haven with what its doctor finds.
final class DoctorFixture {
    private final TestApp haven;

    DoctorFixture(Path home) {
        // As wide as any line, so that each finding is one.
        haven = TestApp.in(home).with("COLUMNS", "1000").with("TERM", "xterm-256color");
    }

    TestApp haven() {
        return haven;
    }

    Path journal() {
        return haven.paths().journal();
    }

    /// What it says, without the room on this disk, which differs.
    Result run(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "doctor";
        System.arraycopy(options, 0, words, 1, options.length);
        Result result = haven.run(words);
        return new Result(
                result.code(),
                result.out().replaceAll(" {3,}", " | ").replaceFirst("(?m)^ok \\| disk.*\n", ""),
                result.err());
    }

    /// What it says of one thing.
    List<String> said(String thing) {
        return run().out()
                .lines()
                .filter(line -> line.contains(" | " + thing + " | "))
                .toList();
    }

    void keepAnEntry() {
        assertThat(haven.run("log", "a letter").code()).isZero();
    }
}
