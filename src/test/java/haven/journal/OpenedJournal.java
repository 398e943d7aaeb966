package haven.journal;

import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An empty journal for each test, open from its beginning to its end, and ids by number.
abstract class OpenedJournal {
    static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    static final Stamp STAMP = new Stamp(NOW, ZoneId.of("Europe/Berlin"), DAY);

    @TempDir
    private Path home;

    Journal journal;

    @BeforeEach
    void open() {
        journal = in(file());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    Path file() {
        return home.resolve("haven/journal.db");
    }

    /// The journal in this file, made where there is none.
    static Journal in(Path file) {
        return Journal.open(Schema.BUILT_IN, file, NOW, () -> {});
    }

    static Entry note(int number, String text) {
        return Entry.of(Note.KIND, id(number), STAMP).with(Note.TEXT, text);
    }

    /// A minute of a drill, ended by the person.
    static Entry practice(int number, String drill) {
        return Entry.of(Practice.KIND, id(number), STAMP)
                .with(Practice.DRILL, drill)
                .with(Practice.PRACTISED, Duration.ofMinutes(1))
                .with(Practice.ENDING, Ending.STOPPED);
    }

    static Entry checkIn(int number, String... indicators) {
        return Entry.of(CheckIn.KIND, id(number), STAMP)
                .with(
                        CheckIn.RATINGS,
                        Stream.of(indicators)
                                .map(name -> new CheckIn.Level(name, name.length()))
                                .toList());
    }

    static Entry tool(int number, ToolType type, String name) {
        return Entry.of(Tool.KIND, id(number), STAMP).with(Tool.TYPE, type).with(Tool.NAME, name);
    }

    static Entry line(int number, SafetyPart part, int position, String text) {
        return Entry.of(SafetyLine.KIND, id(number), STAMP)
                .with(SafetyLine.PART, part)
                .with(SafetyLine.POSITION, position)
                .with(SafetyLine.TEXT, text);
    }

    static String id(int number) {
        return "01a2040c-0000-7000-8000-%012d".formatted(number);
    }
}
