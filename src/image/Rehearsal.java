import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs, in a pseudo-terminal, the commands that are to start fast; the JVM keeps their classes in the cache.
///
/// Every class in the cache costs a little at each start, so nothing is rehearsed that may take its time.
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "now",
            "breathe",
            "breathe --in 0.5 --out 0.5 --cycles 1 --rate",
            "breathe --in 0.5 --out 0.5 --cycles 1 --rate",
            "breathe --in 0.5 --out 0.5 --cycles 2 --rate",
            "ground",
            "log rehearsal",
            // What a full week says of three and more takes another way than what it says of one. Without --at: what is
            // in the cache is linked at every start, and few of them read a time.
            "log rehearsal --feeling sad:4 --feeling afraid --distress 5 --urge call --acted no --with Sam --tag home",
            "log argument --feeling sad:6 --distress 7 --acted yes --body chest:tight:6",
            "log silence --feeling sad:7 --distress 4",
            "checkin sleep:6 mood:4",
            "checkin sleep:5 mood:3",
            "checkin sleep:4 mood:7 --note long",
            "note tea",
            "note rain --win",
            "journal list",
            "journal search tea",
            "journal show last",
            "undo");
    /// What looks back takes hundreds of classes more, and none of them is of use for a moment that is now: they have a
    /// cache of their own, which learns from what the commands before have kept, and from a list how wide words are.
    private static final List<String> LOOKING_BACK = List.of("week", "week last", "patterns", "journal list");
    /// Haven's own drills are packed and need no reader of TOML; a person's settings and drills do, and without the
    /// cache it takes longer to load than all else.
    private static final String SETTINGS = "drill = \"own-breath\"\n";

    private static final String DRILL = """
            title = "own breath"
            family = "breathe"
            needs = ["calm"]
            purpose = "Rehearses a drill of one's own."

            [[step]]
            kind = "breathe"
            in = 4
            out = 6
            minutes = 5
            """;
    /// Ends what hangs, and not what is only slow: 27 seconds on a free machine were 54 beside other builds.
    private static final long SECONDS = 300;
    private static final long MILLIS_BETWEEN_KEYS = 150;
    /// `q` ends a breath and is a letter everywhere else; Enter finds a thing and skips a question.
    private static final List<String> KEYS = List.of("q", "\r", "\r", "\r");
    /// What stands on the screen where a rating is waited for.
    private static final List<String> RATING = List.of("0 calm to 10 the most", "done");

    private final Path image;
    private final Path home;

    Rehearsal(Path image, Path home) {
        this.image = image;
        this.home = home;
    }

    /// Makes both caches that the launcher chooses from.
    void run() throws IOException, InterruptedException {
        BuildImage.delete(home);
        Path settings = Files.createDirectories(home.resolve("CONFIG/haven"));
        Files.writeString(settings.resolve("config.toml"), SETTINGS);
        Files.writeString(Files.createDirectories(settings.resolve("drills")).resolve("own-breath.toml"), DRILL);
        // A home with a past: each entry that is kept looks at the backups.
        Path backups = Files.createDirectories(home.resolve("DATA/haven/backups"));
        Files.createFile(backups.resolve("journal-"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "") + ".db"));
        // Both unpack a library, and would leave it where they are not told to.
        System.setProperty("jna.tmpdir", home.toString());
        System.setProperty("pty4j.tmpdir", home.toString());
        try {
            rehearse("haven", COMMANDS);
            rehearse("looking-back", LOOKING_BACK);
        } finally {
            BuildImage.delete(home);
        }
    }

    /// Rehearses, and sees that the cache can be used: `AOTMode=on` makes an unusable one an error.
    private void rehearse(String name, List<String> commands) throws IOException, InterruptedException {
        Path cache = image.resolve("lib/" + name + ".aot");
        String[] words = String.join(" --then ", commands).split(" ");
        String said = inTerminal(java("-XX:AOTCacheOutput=" + cache, "haven.Rehearsal", words));
        if (!Files.isRegularFile(cache)) {
            throw new IllegalStateException("the rehearsal left no start-up cache; it said: " + said);
        }
        List<String> strict = java("-XX:AOTCache=" + cache, "haven.Haven", "--version");
        strict.add(1, "-XX:AOTMode=on");
        inTerminal(strict);
    }

    /// The command line, with the launcher's own choices.
    private List<String> java(String cacheOption, String main, String... arguments) {
        String libraries = image.resolve("lib/native").toString();
        List<String> line = new ArrayList<>(List.of(
                image.resolve("runtime/bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-DisplayVMOutput",
                "-XX:-PrintWarnings",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                cacheOption,
                "-Dlibrary.jline.path=" + libraries,
                "-Dorg.sqlite.lib.path=" + libraries,
                "-Dorg.sqlite.tmpdir=" + libraries,
                "-cp",
                image.resolve("lib/haven.jar").toString(),
                main));
        line.addAll(List.of(arguments));
        return line;
    }

    private String inTerminal(List<String> line) throws IOException, InterruptedException {
        PtyProcess process = new PtyProcessBuilder(line.toArray(String[]::new))
                .setEnvironment(environment())
                .setDirectory(home.toString())
                .setInitialColumns(80)
                .setInitialRows(24)
                .start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thread reader = Thread.ofVirtual().start(() -> readAll(process.getInputStream(), output));
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int seen = 0;
        boolean rates = false;
        for (int key = 0; !process.waitFor(MILLIS_BETWEEN_KEYS, TimeUnit.MILLISECONDS); key++) {
            if (System.nanoTime() > last) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException(
                        "the rehearsal did not end in " + SECONDS + " seconds; it said: " + printable(output));
            }
            String shown = output.toString(StandardCharsets.UTF_8);
            String shownNow = shown.substring(seen);
            seen = shown.length();
            // The reader of an earlier command may take the first key: what is still asked is answered again.
            rates = shownNow.isEmpty() ? rates : RATING.stream().anyMatch(shownNow::contains);
            press(process.getOutputStream(), rates ? "5" : KEYS.get(key % KEYS.size()));
        }
        reader.join(TimeUnit.SECONDS.toMillis(1));
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "the rehearsal ended with " + process.exitValue() + "; it said: " + printable(output));
        }
        return printable(output);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", home.toString());
        for (String folder : List.of("DATA", "CONFIG", "STATE", "CACHE")) {
            environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
        }
        return environment;
    }

    private static void press(OutputStream keyboard, String key) {
        try {
            keyboard.write(key.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
        } catch (IOException ended) {
            // Nobody reads keys any more: the loop sees the end of the process.
            return;
        }
    }

    private static void readAll(InputStream from, ByteArrayOutputStream to) {
        try (from) {
            from.transferTo(to);
        } catch (IOException ended) {
            // A pseudo-terminal whose program has ended is no error here.
            return;
        }
    }

    /// What haven showed last, in one line without control codes and what the JVM says while it makes the cache.
    private static String printable(ByteArrayOutputStream output) {
        String text = output.toString(StandardCharsets.UTF_8)
                .replaceFirst("(?s)Temporary AOTConfiguration recorded.*", "")
                .replaceAll("\\e\\[[0-9;?]*[a-zA-Z]", " ")
                .replaceAll("[\\p{Cntrl}\\s]+", " ");
        return text.substring(Math.max(0, text.length() - 600)).strip();
    }
}
