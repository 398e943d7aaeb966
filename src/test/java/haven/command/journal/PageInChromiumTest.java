package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.OwnerOnly;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of looks back in a real browser. Skipped where Debian's chromium is not installed.
class PageInChromiumTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    Path home;

    @BeforeEach
    void needsChromium() {
        assumeThat(CHROMIUM).as("chromium is not installed").isExecutable();
    }

    /// Each page in light and in dark, on a phone and on a desk, all in one start of the browser.
    @Test
    void axeFindsNothingAndNoPageScrollsSideways() throws Exception {
        TestApp haven = WeekFixture.withEntries(home);
        haven.run("note", "--win", "a".repeat(200) + " <b>said</b> & meant it");
        List<String> frames = new ArrayList<>();
        for (String command : List.of("week", "patterns")) {
            String page = haven.run(command, "--format", "html").out();
            frames.add(frame(page, 320));
            frames.add(frame(page, 1000));
            frames.add(frame(page.replace("screen and (prefers-color-scheme: dark)", "screen"), 320));
        }
        frames.add(frame(
                "<!DOCTYPE html><html><head><title>bad</title></head><body><img><p style='width:2000px'>wide", 320));
        List<String> found = found(frames);
        assertThat(found.subList(0, frames.size() - 1)).containsOnly("axe: ; wide: false");
        assertThat(found.getLast()).contains("image-alt").endsWith("wide: true");
    }

    private static String frame(String page, int width) {
        String watched = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replaceFirst("</head>", "<script src=\"axe.js\"></script><script src=\"report.js\"></script></head>");
        return "<iframe width=\"" + width + "\" height=\"700\" srcdoc=\""
                + watched.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }

    private List<String> found(List<String> frames) throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream("axe.min.js"))) {
            Files.write(home.resolve("axe.js"), in.readAllBytes());
        }
        Files.writeString(home.resolve("report.js"), """
                addEventListener('load', () => axe.run(document).then(found => {
                    const names = found.violations.map(one => one.id + ' ' + one.nodes[0].html).join(' ');
                    const wide = document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth;
                    frameElement.title = 'axe: ' + names + '; wide: ' + wide;
                }, problem => frameElement.title = problem));
                """);
        Path page = Files.writeString(
                home.resolve("frames.html"), "<!DOCTYPE html><title>all</title>" + String.join("\n", frames));
        Path dom = home.resolve("dom.html");
        List<String> command = List.of(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + home.resolve("profile"),
                "--window-size=1400,900",
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString());
        Process chromium = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Jsoup.parse(dom, StandardCharsets.UTF_8.name()).select("iframe").eachAttr("title");
    }

    /// What the browser wrote on its way is gone.
    @Test
    void aWeekIsPrintedOnOneSheet() throws Exception {
        TestApp haven = WeekFixture.withEntries(home).with("PATH", "/usr/bin:/bin");
        Path pdf = home.resolve("week.pdf");
        assertThat(haven.run("week", "-o", pdf.toString()))
                .isEqualTo(new Result(
                        0, "", "Week 47, 16 to 22 November 2026 is in " + pdf + "; only you can read it.\n"));
        assertThat(Files.getPosixFilePermissions(pdf)).isEqualTo(OwnerOnly.FILE);
        String written = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(written).startsWith("%PDF").doesNotContain("file://", home.toString());
        assertThat(Pattern.compile("/Type */Page\\b").matcher(written).results())
                .hasSize(1);
        assertThat(haven.paths().state()).doesNotExist();
    }
}
