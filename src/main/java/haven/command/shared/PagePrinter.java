package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.file.Aside;
import haven.file.AtTheEnd;
import haven.file.Beside;
import haven.file.OwnEnvironment;
import haven.file.OwnerOnly;
import haven.file.WholeFile.Filling;
import haven.sound.Tools;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Prints a page of HTML as a PDF, by a browser that is installed. It gets a folder of haven's own for all that it
/// writes, which is gone afterwards, and no network; the list of processes shows nothing of the page.
///
/// Firefox prints only what a person prints.
public final class PagePrinter {
    /// The browsers that print one, as people call them.
    public static final List<String> BROWSERS = List.of("Chromium", "Chrome", "Edge", "Brave");

    private static final List<String> PROGRAMS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "brave-browser",
            "brave");
    /// Where macOS has the same.
    private static final List<String> APPS = List.of("Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser");

    private static final int LONGEST_SECONDS = 60;
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final String ADVICE =
            "Name a file that ends in .html instead, open it in a browser, and print it there.";

    private PagePrinter() {}

    /// What writes the PDF.
    ///
    /// @param name of the file that it is to be, for whoever is told that it cannot
    /// @return throws [UserError] where no browser is installed, or the one that is does not print it
    static Filling printing(App app, Path name, String html) {
        return to -> {
            Path browser = browser(app)
                    .orElseThrow(() -> UserError.failure(
                            "There is no browser here that can print " + name + ": it takes " + Audible.oneOf(BROWSERS)
                                    + ".",
                            ADVICE));
            byte[] printed = printed(app, browser, html);
            if (!Arrays.equals(PDF, Arrays.copyOf(printed, PDF.length))) {
                throw UserError.failure(browser.getFileName() + " did not print " + name + ".", ADVICE);
            }
            Files.write(to, printed, StandardOpenOption.WRITE);
        };
    }

    /// The program of the browser that prints, if one is installed.
    public static Optional<Path> browser(App app) {
        Tools tools = Tools.of(app.environment());
        String home = app.environment().getOrDefault("HOME", "");
        Stream<Path> apps = APPS.stream()
                .flatMap(name -> Stream.of("", home)
                        .map(root -> Path.of(root + "/Applications", name + ".app", "Contents/MacOS", name)))
                .filter(Files::isExecutable);
        return Stream.concat(PROGRAMS.stream().flatMap(name -> tools.find(name).stream()), apps)
                .findFirst();
    }

    /// @return empty where it printed nothing
    private static byte[] printed(App app, Path browser, String html) throws IOException {
        try (Aside aside = Aside.in(app.paths().state())) {
            Path folder = Beside.folder(aside.folder());
            List<Process> started = new ArrayList<>();
            AtTheEnd atTheEnd = new AtTheEnd("printing", () -> clean(started, folder));
            try {
                atTheEnd.begin(() -> Files.createDirectory(folder, OwnerOnly.folder()));
                Path page = Files.createFile(folder.resolve("page.html"), OwnerOnly.file());
                Files.writeString(page, html, StandardOpenOption.WRITE);
                Path pdf = folder.resolve("page.pdf");
                ProcessBuilder builder = OwnEnvironment.starting(command(browser, folder, page, pdf))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD);
                keepWithin(folder, builder.environment());
                atTheEnd.begin(() -> started.add(builder.start()));
                started.getFirst().getOutputStream().close();
                boolean isDone = started.getFirst().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
                return isDone && Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0];
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new byte[0];
            } finally {
                clean(started, folder);
                atTheEnd.cancel();
            }
        }
    }

    private static List<String> command(Path browser, Path folder, Path page, Path pdf) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                // Its place would stand at the foot of each sheet.
                "--no-pdf-header-footer",
                "--print-to-pdf-no-header",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--disable-breakpad",
                "--disable-crash-reporter",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                // Otherwise it may ask for the password of a wallet.
                "--password-store=basic",
                "--use-mock-keychain"));
        if (Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"))) {
            // Its sandbox is made of another user's rights, and it refuses to do without unless it is told.
            command.add("--no-sandbox");
        }
        command.add(page.toUri().toString());
        return command;
    }

    /// What it keeps beside its profile, such as certificates and traces of crashes, goes with the folder. Its socket
    /// has to be in a folder with a short name.
    private static void keepWithin(Path folder, Map<String, String> environment) {
        for (String name : List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")) {
            environment.put(name, folder.toString());
        }
    }

    private static void clean(List<Process> started, Path folder) {
        for (Process process : started) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(one ->
                    one.onExit().completeOnTimeout(one, 1, TimeUnit.SECONDS).join());
        }
        Beside.forget(folder);
    }
}
