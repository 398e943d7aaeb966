package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page on its way to a browser.
class PageOpeningTest {
    @TempDir
    Path home;

    private TestApp haven() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        return WeekFixture.withEntries(home).with("PATH", home.resolve("bin").toString());
    }

    private void program(String name, String does) throws IOException {
        Path file = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void thePageIsInHavensOwnFolderAndTheSystemOpensIt() throws IOException {
        TestApp haven = haven().with("DISPLAY", ":0");
        program("xdg-open", "echo \"$@\" >" + home.resolve("opened"));
        Path page = haven.paths().page();
        for (int time = 0; time < 2; time++) {
            assertThat(haven.run("week", "--open")).isEqualTo(new Result(0, "", """
                    Week 47, 16 to 22 November 2026 is in %s; only you can read it.
                    Your browser may remember it, in its history and its cache.
                    """.formatted(page)));
        }
        assertThat(home.resolve("opened")).hasContent(page.toString());
        assertThat(page).hasContent(haven.run("week", "--format", "html").out());
        assertThat(Files.getPosixFilePermissions(page)).isEqualTo(OwnerOnly.FILE);
        assertThat(Files.getPosixFilePermissions(page.getParent())).isEqualTo(OwnerOnly.FOLDER);
        assertThat(haven.run("forget", "--yes").out())
                .contains(
                        "the page that you opened last: 1 file",
                        page.getParent().toString());
        assertThat(page.getParent()).doesNotExist();
    }

    @Test
    void whatBrowserNamesComesFirstAndGetsTheFileOfOnesOwn() throws IOException {
        TestApp haven = haven().with("DISPLAY", ":0").with("BROWSER", "none:mine --new %s --end");
        program("xdg-open", "exit 1");
        program("mine", "echo \"$@\" >" + home.resolve("opened"));
        Path page = home.resolve("my week.html");
        assertThat(haven.run("week", "--open", "-o", page.toString()).code()).isZero();
        assertThat(home.resolve("opened")).hasContent("--new " + page + " --end");
        assertThat(haven.paths().page()).doesNotExist();
    }

    @Test
    void whereNothingOpensItThePageIsWrittenAllTheSame() throws IOException {
        TestApp haven = haven();
        Path page = haven.paths().page();
        String there = "Week 47, 16 to 22 November 2026 is in " + page + "; only you can read it. ";
        assertThat(haven.run("week", "--open"))
                .isEqualTo(new Result(
                        1,
                        "",
                        there + "Nothing here can open it. There is no screen for a browser: copy"
                                + " it to where there is one.\n"));
        assertThat(haven.with("DISPLAY", ":0").run("week", "--open"))
                .isEqualTo(new Result(
                        1,
                        "",
                        there + "Nothing here can open it. xdg-open is not installed, and BROWSER"
                                + " names no program: open it in a browser yourself.\n"));
        program("xdg-open", "exit 3");
        assertThat(haven.run("week", "--open"))
                .isEqualTo(new Result(1, "", there + "xdg-open did not open it. It is there all the same.\n"));
        assertThat(page).exists();
    }

    @Test
    void whereNoBrowserPrintsOneLineSaysHowAndNothingIsLeft() throws IOException {
        TestApp haven = haven();
        Path pdf = home.resolve("week.pdf");
        String advice = "Name a file that ends in .html instead, open it in a browser, and print it there.\n";
        assertThat(haven.run("week", "-o", pdf.toString()))
                .isEqualTo(new Result(
                        1,
                        "",
                        "There is no browser here that can print " + pdf
                                + ": it takes Chromium, Chrome, Edge or Brave. " + advice));
        program("google-chrome", "exit 0");
        assertThat(haven.run("week", "-o", pdf.toString()))
                .isEqualTo(new Result(1, "", "google-chrome did not print " + pdf + ". " + advice));
        assertThat(pdf).doesNotExist();
        assertThat(haven.paths().state()).doesNotExist();
    }

    /// A browser that shows what it is started with: nothing of the page, and no sandbox left out without need.
    @Test
    void theListOfProcessesShowsNothingOfThePage() throws IOException {
        TestApp haven = haven();
        program("chromium", "echo \"$@\" >" + home.resolve("seen"));
        haven.run("week", "-o", home.resolve("week.pdf").toString());
        boolean isRoot = Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid"));
        assertThat(Files.readString(home.resolve("seen")))
                .contains("--print-to-pdf=", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND")
                .doesNotContain("Week", "silence")
                .matches(seen -> seen.contains("--no-sandbox") == isRoot);
    }
}
