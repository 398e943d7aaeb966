package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.terminal.TestTerminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipboardTest {
    /// Keeps what it reads, and leaves another behind that has its output open until somebody comes.
    private static final String XCLIP = """
            #!/bin/sh
            here="${0%/*}"
            printf '%s\\n' "$@" >"$here/options"
            cat >"$here/copied"
            cat "$here/ends" &
            """;
    private static final String BROKEN = """
            #!/bin/sh
            exit 1
            """;

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aProgramThatStaysToKeepItIsNotWaitedFor() throws Exception {
        install("xclip", XCLIP);
        new ProcessBuilder("mkfifo", home.resolve("ends").toString()).start().waitFor();
        try {
            assertThat(copy(haven().with("DISPLAY", ":0"), "Ich war müde.\n"))
                    .isEqualTo("It is in your clipboard, where other programs can read it.");
        } finally {
            Files.writeString(home.resolve("ends"), "");
        }
        assertThat(home.resolve("copied")).hasContent("Ich war müde.\n");
        assertThat(home.resolve("options")).hasContent("-selection\nclipboard\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whereNoProgramTakesItTheTerminalIsAsked() throws IOException {
        install("xclip", BROKEN);
        install("xsel", BROKEN);
        TestApp haven = haven().with("DISPLAY", ":0").terminals(new TestTerminals(true));
        assertThat(copy(haven, "hello")).isEqualTo("Your terminal was asked to copy it; not every one does.");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\u001b]52;c;aGVsbG8=\u0007");
    }

    @Test
    void withoutADisplayOrATerminalThereIsNone() throws IOException {
        install("xclip", XCLIP);
        assertThat(copy(haven(), "hello")).isEmpty();
        assertThat(copy(haven().terminals(new TestTerminals(true)).with("ACCESSIBLE", "1"), "hello"))
                .isEmpty();
        assertThat(home.resolve("copied")).doesNotExist();
    }

    private TestApp haven() {
        return TestApp.in(home).with("PATH", home + ":/bin:/usr/bin");
    }

    private String copy(TestApp haven, String text) {
        return Clipboard.copy(haven.app(out, new ByteArrayOutputStream()), text).orElse("");
    }

    private void install(String name, String script) throws IOException {
        Path program = Files.writeString(home.resolve(name), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
