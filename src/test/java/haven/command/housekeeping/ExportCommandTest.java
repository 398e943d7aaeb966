package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Acted;
import haven.entry.CheckIn;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.exchange.Export;
import haven.file.Mode;
import haven.journal.Journal;
import haven.journal.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    private static final String HEADER =
            "{\"haven\":\"export\",\"version\":1,\"schema\":" + Schema.BUILT_IN.version() + "}\n";
    private static final String EPISODE = """
            {"kind":"episode","id":"019a2b3c-0000-7000-8000-00000000000a","at":"2026-11-16T21:30:00+01:00",\
            "zone":"Europe/Berlin","day":"2026-11-16","recorded":"2026-11-16T20:40:00Z","trigger":"=1+1",\
            "feelings":[{"name":"anxious; sad","strength":8},{"name":"low"}],\
            "body":[{"place":"chest","quality":"tight","strength":6}],"distress":7,"acted":"no","with":["Sam"],\
            "practices":["019a2b3c-0000-7000-8000-00000000000b"]}
            """;
    private static final String PRACTICE = """
            {"kind":"practice","id":"019a2b3c-0000-7000-8000-00000000000b","at":"2026-11-17T00:30:00+01:00",\
            "zone":"Europe/Berlin","day":"2026-11-17","drill":"3-3-3","planned":60,"practised":61.5,"breaths":0,\
            "ending":"completed","before":7,"after":4,"paces":[{"after":1.5,"pace":1.1}],\
            "found":[{"sense":"see","word":"lamp"},{"sense":"hear"}]}
            """;
    private static final String CHECK_IN = """
            {"kind":"check-in","id":"019a2b3c-0000-7000-8000-00000000000c","at":"2026-11-17T07:00:00Z","zone":"UTC",\
            "day":"2026-11-17","ratings":[{"indicator":"sleep","value":3},{"indicator":"mood","value":6}]}
            """;
    private static final String NOTE = """
            {"kind":"note","id":"019a2b3c-0000-7000-8000-00000000000d","at":"2026-11-18T07:00:00Z","zone":"UTC",\
            "day":"2026-11-18","about":"win","text":"I \\"asked\\"\\nand\\u202e they answered","tags":["Sam"]}
            """;
    private static final String REST = """
            {"kind":"toolkit","id":"019a2b3c-0000-7000-8000-00000000000e","at":"2026-11-18T07:00:00Z","zone":"UTC",\
            "day":"2026-11-18","name":"tea","type":"thing","helps":"late","uses":2,"lastUsed":"2026-11-18T07:00:00Z"}
            {"kind":"safety-plan","id":"019a2b3c-0000-7000-8000-000000000000","at":"2026-11-18T07:00:00Z","zone":"UTC",\
            "day":"2026-11-18","part":"signs","position":0,"text":"I do not sleep"}
            {"kind":"safety-plan","id":"019a2b3c-0000-7000-8000-00000000000f","at":"2026-11-18T07:00:00Z","zone":"UTC",\
            "day":"2026-11-18","part":"help","position":0,"text":"Sam, 0170"}
            """;

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void fill() {
        haven = TestApp.in(home);
        try (Journal journal = haven.journal()) {
            journal.save(Entry.of(Note.KIND, id('d'), stamp("2026-11-18T07:00:00Z", "UTC"))
                    .with(Note.ABOUT, NoteKind.WIN)
                    .with(Note.TEXT, "I \"asked\"\nand\u202E they answered")
                    .with(Note.TAGS, List.of("Sam")));
            journal.save(Entry.of(CheckIn.KIND, id('c'), stamp("2026-11-17T07:00:00Z", "UTC"))
                    .with(CheckIn.RATINGS, List.of(new CheckIn.Level("sleep", 3), new CheckIn.Level("mood", 6))));
            journal.save(Entry.of(Practice.KIND, id('b'), stamp("2026-11-16T23:30:00Z", "Europe/Berlin"))
                    .with(Practice.DRILL, "3-3-3")
                    .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(1)))
                    .with(Practice.PRACTISED, Duration.ofMillis(61_500))
                    .with(Practice.ENDING, Ending.COMPLETED)
                    .with(Practice.BEFORE, OptionalInt.of(7))
                    .with(Practice.AFTER, OptionalInt.of(4))
                    .with(Practice.PACES, List.of(new PaceChange(Duration.ofMillis(1500), 1.1)))
                    .with(Practice.FOUND, List.of(new Found("see", "lamp"), new Found("hear", ""))));
            journal.save(Entry.of(Episode.KIND, id('a'), stamp("2026-11-16T20:30:00Z", "Europe/Berlin"))
                    .with(Episode.RECORDED, Optional.of(Instant.parse("2026-11-16T20:40:00Z")))
                    .with(Episode.TRIGGER, "=1+1")
                    .with(
                            Episode.FEELINGS,
                            List.of(
                                    new Feeling("anxious; sad", OptionalInt.of(8)),
                                    new Feeling("low", OptionalInt.empty())))
                    .with(Episode.BODY, List.of(new Sensation("chest", "tight", "", OptionalInt.of(6))))
                    .with(Episode.ACTED, Optional.of(Acted.NO))
                    .with(Episode.DISTRESS, OptionalInt.of(7))
                    .with(Episode.WITH, List.of("Sam"))
                    .with(Episode.PRACTICES, List.of(id('b'))));
            journal.save(Entry.of(Tool.KIND, id('e'), stamp("2026-11-18T07:00:00Z", "UTC"))
                    .with(Tool.TYPE, ToolType.THING)
                    .with(Tool.NAME, "tea")
                    .with(Tool.HELPS, "late")
                    .with(Tool.USES, 2)
                    .with(Tool.LAST_USED, Optional.of(Instant.parse("2026-11-18T07:00:00Z"))));
            journal.save(line('f', SafetyPart.HELP, "Sam, 0170"));
            journal.save(line('0', SafetyPart.SIGNS, "I do not sleep"));
        }
    }

    private static Entry line(char letter, SafetyPart part, String text) {
        return Entry.of(SafetyLine.KIND, id(letter), stamp("2026-11-18T07:00:00Z", "UTC"))
                .with(SafetyLine.PART, part)
                .with(SafetyLine.TEXT, text);
    }

    private static String id(char letter) {
        return "019a2b3c-0000-7000-8000-00000000000" + letter;
    }

    private static Stamp stamp(String at, String zone) {
        ZoneId place = ZoneId.of(zone);
        Instant instant = Instant.parse(at);
        return new Stamp(instant, place, instant.atZone(place).toLocalDate());
    }

    @Test
    void everythingIsALineInTheOrderItWas() {
        assertThat(haven.run("export")).isEqualTo(Result.said(HEADER + EPISODE + PRACTICE + CHECK_IN + NOTE + REST));
    }

    @Test
    void ofSomeDaysOnlyEntriesAndThePracticesOfTheirs() {
        assertThat(haven.run("export", "--since", "2026-11-18")).isEqualTo(Result.said(HEADER + NOTE));
        assertThat(haven.run("export", "--until", "2026-11-16")).isEqualTo(Result.said(HEADER + EPISODE + PRACTICE));
        assertThat(haven.run("export", "--since", "tuesday", "--until", "yesterday"))
                .isEqualTo(Result.said(HEADER + PRACTICE + CHECK_IN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "last year, this year",
        "2026-11, 2026-11",
        "this month, this month",
        "last monday, 2026-W47",
        "last monday, today",
        "3 days ago, this week"
    })
    void daysAreWrittenAsEverywhere(String since, String until) {
        assertThat(haven.run("export", "--since", since, "--until", until))
                .isEqualTo(Result.said(HEADER + EPISODE + PRACTICE + CHECK_IN + NOTE));
        assertThat(haven.run("journal", "--json", "--since", since, "--until", until)
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"kind\"")))
                .hasSize(4);
    }

    @Test
    void aWeekBeginsOnThePersonsOwnDay() {
        haven.config("week-start = \"tuesday\"\n");
        assertThat(haven.run("export", "--since", "this week"))
                .isEqualTo(Result.said(HEADER + PRACTICE + CHECK_IN + NOTE));
        assertThat(haven.run("journal", "--kind", "episode", "--since", "this week")
                        .out())
                .isEqualTo("Nothing that is kept is like that.\n");
    }

    @Test
    void aMistakeInTheSettingsIsSaidOnce() {
        haven.config("minutes = 0\n");
        String line = "In your settings at " + haven.paths().configFile()
                + ", line 1, column 1: minutes is a number above 0, up to 60. To mend it: haven config edit."
                + " Until then haven does without it.\n";
        assertThat(haven.run("journal", "--since", "today", "--until", "today").err())
                .isEqualTo(line);
        assertThat(haven.run("export", "--since", "today", "--until", "today"))
                .isEqualTo(new Result(0, HEADER + NOTE, line));
    }

    @Test
    void withoutAJournalThereIsAHeaderAndNoJournalIsMade() {
        TestApp nobody = TestApp.in(home.resolve("nobody"));
        assertThat(nobody.run("export")).isEqualTo(Result.said(HEADER));
        assertThat(nobody.paths().journal()).doesNotExist();
    }

    @Test
    void aFileIsPrivateAndNeverReplacedUnasked() throws IOException {
        Path file = home.resolve("journal.jsonl");
        assertThat(haven.run("export", "-o", file.toString()))
                .isEqualTo(new Result(0, "", "7 entries are in " + file + "; only you can read what was written.\n"));
        assertThat(Files.readString(file)).isEqualTo(haven.run("export").out());
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        assertThat(haven.run("export", "-o", file.toString()))
                .isEqualTo(Result.failed(file + " is already there. It was left as it is; --force replaces it."));
        assertThat(haven.run("export", "--since", "today", "--force", "-o", file.toString())
                        .err())
                .isEqualTo("1 entry is in " + file + "; only you can read what was written.\n");
    }

    @Test
    void tablesAreOneFileAKind() throws IOException {
        Path folder = home.resolve("tables");
        assertThat(haven.run("export", "--format", "csv", "-o", folder.toString()))
                .isEqualTo(new Result(0, "", "7 entries are in " + folder + "; only you can read what was written.\n"));
        assertThat(Mode.of(folder)).isEqualTo("rwx------");
        assertThat(names(folder)).hasSameSizeAs(Kinds.BUILT_IN.all());
        assertThat(read(folder)).isEqualTo("""
                check-ins.csv rw-------
                <mark>kind,id,at,zone,day,ratings,note
                check-in,019a2b3c-0000-7000-8000-00000000000c,2026-11-17T07:00:00Z,UTC,2026-11-17,sleep:3; mood:6,
                episodes.csv rw-------
                <mark>kind,id,at,zone,day,recorded,trigger,feelings,body,distress,thought,urge,acted,pattern,response,need,outcome,distress_now,with,tags,note,urge_strength,harder,later,old_share,practices
                episode,019a2b3c-0000-7000-8000-00000000000a,2026-11-16T21:30:00+01:00,Europe/Berlin,2026-11-16,2026-11-16T20:40:00Z,'=1+1,anxious\\; sad:8; low,chest:tight::6,7,,,no,,,,,,Sam,,,,,,,019a2b3c-0000-7000-8000-00000000000b
                notes.csv rw-------
                <mark>kind,id,at,zone,day,about,text,tags
                note,019a2b3c-0000-7000-8000-00000000000d,2026-11-18T07:00:00Z,UTC,2026-11-18,win,"I ""asked""
                and\u202E they answered",Sam
                practices.csv rw-------
                <mark>kind,id,at,zone,day,drill,pattern,planned,practised,breaths,ending,before,after,paces,found
                practice,019a2b3c-0000-7000-8000-00000000000b,2026-11-17T00:30:00+01:00,Europe/Berlin,2026-11-17,3-3-3,,60,61.5,0,completed,7,4,1.5:1.1,see:lamp; hear
                safety-plan.csv rw-------
                <mark>kind,id,at,zone,day,part,position,text
                safety-plan,019a2b3c-0000-7000-8000-000000000000,2026-11-18T07:00:00Z,UTC,2026-11-18,signs,0,I do not sleep
                safety-plan,019a2b3c-0000-7000-8000-00000000000f,2026-11-18T07:00:00Z,UTC,2026-11-18,help,0,"Sam, 0170"
                toolkit.csv rw-------
                <mark>kind,id,at,zone,day,name,type,note,helps,uses,last_used
                toolkit,019a2b3c-0000-7000-8000-00000000000e,2026-11-18T07:00:00Z,UTC,2026-11-18,tea,thing,,late,2,2026-11-18T07:00:00Z
                """);
    }

    @Test
    void aFolderThatIsThereKeepsItsModeAndItsOtherFiles() throws IOException {
        Path folder = Files.createDirectory(home.resolve("tables"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        Files.writeString(folder.resolve("notes.csv"), "mine");
        assertThat(haven.run("export", "--format", "csv", "-o", folder.toString()))
                .isEqualTo(Result.failed(
                        folder.resolve("notes.csv") + " is already there. It was left as it is; --force replaces it."));
        assertThat(names(folder)).containsExactly("notes.csv");
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(haven.run("export", "--format", "csv", "--since", "today", "--force", "-o", folder.toString())
                        .code())
                .isZero();
        assertThat(names(folder)).containsExactlyElementsOf(withTablesOfDays("mine.txt"));
        assertThat(Mode.of(folder)).isEqualTo("rwxr-x---");
        assertThat(names(home)).noneMatch(name -> name.startsWith(".haven-"));
    }

    @Test
    void ofAnEarlierExportNothingIsLeftBesideANarrowerOne() throws IOException {
        Path folder = home.resolve("tables");
        haven.run("export", "--format", "csv", "-o", folder.toString());
        Files.writeString(folder.resolve("mine.csv"), "mine");
        assertThat(haven.run("export", "--format", "csv", "--since", "today", "--force", "-o", folder.toString()))
                .isEqualTo(new Result(0, "", "1 entry is in " + folder + "; only you can read what was written.\n"));
        assertThat(names(folder)).containsExactlyElementsOf(withTablesOfDays("mine.csv"));
        assertThat(Files.readString(folder.resolve("mine.csv"))).isEqualTo("mine");
    }

    @Test
    void aTableOfAnEarlierExportIsNotMixedWithANewOneUnasked() throws IOException {
        Path folder = Files.createDirectory(home.resolve("tables"));
        Files.writeString(folder.resolve("safety-plan.csv"), "mine");
        assertThat(haven.run("export", "--format", "csv", "--since", "today", "-o", folder.toString()))
                .isEqualTo(Result.failed(folder.resolve("safety-plan.csv")
                        + " is already there. It was left as it is; --force replaces it."));
        assertThat(names(folder)).containsExactly("safety-plan.csv");
    }

    @Test
    void aPlaceWhereNoFileCanBeIsCalledAsThePersonCalledIt() {
        assumeThat(Path.of("/proc/self")).isDirectory();
        for (String format : ExportCommand.FORMATS) {
            assertThat(haven.run("export", "--format", format, "-o", "/proc/nope"))
                    .isEqualTo(Result.failed("/proc/nope could not be written: there is no such place."
                            + " What was there is as it was."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format xml|There is no format \"xml\". The formats are jsonl and csv.",
                "--format csv|--format csv writes several files. Name a folder for them with -o.",
                "--since 2026-11-18 --until 2026-11-17|--since 2026-11-18 is after --until 2026-11-17. Nothing can be in between.",
                "--since nonsense|--since \"nonsense\" is no day that haven can read. Try monday, 2026-11-01, \"3 days ago\", \"last week\", 2026-W47, 2026-11 or 2026.",
                "everything|haven export does not take \"everything\". See haven export --help.",
            })
    void refusesInOneLine(String typed, String line) {
        String[] words = ("export " + typed).split(" ");
        assertThat(haven.run(words)).isEqualTo(Result.refused(line));
    }

    private static List<String> withTablesOfDays(String mine) {
        Stream<String> tables = Kinds.BUILT_IN.ofDays().stream().map(Export::file);
        return Stream.concat(tables, Stream.of(mine)).sorted().toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// All tables that have rows.
    private static String read(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : names(folder)) {
            Path file = folder.resolve(name);
            if (Files.readAllLines(file).size() == 1) {
                continue;
            }
            all.append(name)
                    .append(' ')
                    .append(Mode.of(file))
                    .append('\n')
                    .append(Files.readString(file).replace("\uFEFF", "<mark>").replace("\r\n", "\n"));
        }
        return all.toString();
    }
}
