package haven.command;

import haven.App;
import haven.insight.Entries;
import haven.journal.Journal;
import haven.setting.Paths;
import haven.sound.TestSpeakers;
import haven.terminal.SystemTerminals;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;

/// A person's haven in a folder of its own, on a Sunday evening in Paris.
record WeekFixture(Path folder, Instant now, Map<String, String> environment, Charset charset) {
    WeekFixture(Path folder) {
        this(folder, Instant.parse("2026-11-22T20:00:00Z"), Map.of(), StandardCharsets.UTF_8);
    }

    WeekFixture at(String instant) {
        return new WeekFixture(folder, Instant.parse(instant), environment, charset);
    }

    WeekFixture with(String name, String value) {
        return new WeekFixture(folder, now, Map.of(name, value), charset);
    }

    WeekFixture in(Charset other) {
        return new WeekFixture(folder, now, environment, other);
    }

    WeekFixture withEntries() {
        try (Journal journal = Journal.open(paths().journal(), now)) {
            Entries.practices().forEach(journal::save);
            Entries.episodes().forEach(journal::save);
            Entries.before().forEach(journal::save);
        }
        return this;
    }

    private Paths paths() {
        return new Paths(folder.resolve("data/haven"), folder.resolve("config/haven"), folder.resolve("state/haven"));
    }

    Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        App app = new App(
                Clock.fixed(now, ZoneId.of("Europe/Paris")),
                environment,
                paths(),
                InputStream.nullInputStream(),
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                new SystemTerminals(environment),
                TestSpeakers.NONE,
                new Random(1));
        int code = new Dispatch(app).run(args);
        return new Ran(code, out.toString(charset), err.toString(charset));
    }

    /// What came of a command.
    record Ran(int code, String out, String err) {}
}
