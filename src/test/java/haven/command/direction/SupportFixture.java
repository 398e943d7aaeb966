package haven.command.direction;

import haven.TestApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What supports somebody in Germany: the lines there, a safety plan, lines of one's own.
final class SupportFixture {
    /// All that is shown of them.
    static final String LINES_OF_GERMANY = """
            Help lines, Germany
              0800 111 0111   TelefonSeelsorge: call
              0800 111 0222   TelefonSeelsorge: call
              112             emergency
            """;
    /// What is said of them to those whom somebody hurts.
    static final String UNSEEN = "  If they may see this screen or your phone, use another device.\n";

    /// The same, with the lines for these, and with when they were checked.
    static final String GERMANY = LINES_OF_GERMANY + """
            If someone frightens or hurts you
              116 016        Hilfetelefon, for women: call, day and night
              0800 1239900   Hilfetelefon, for men: call
            """ + UNSEEN + """
            Last checked on 22 November 2026, in pages and not by calling: check the number.
            """;

    private SupportFixture() {}

    /// haven in this home folder, with the country set.
    static TestApp inGermany(Path home) {
        return TestApp.in(home).config("country = \"de\"\n");
    }

    /// Keeps a line or two in each part of the plan.
    static void aWholePlan(TestApp haven) {
        haven.run("support", "add", "signs", "I", "stop", "answering", "messages");
        haven.run("support", "add", "alone", "tea, then a slow walk round the block");
        haven.run("support", "add", "distraction", "the library");
        haven.run("support", "add", "help", "Sam,", "555", "0100");
        haven.run("support", "add", "help", "Ana, 555 0101");
        haven.run("support", "add", "prof", "Dr. Weber, 555 0102");
        haven.run("support", "add", "surroundings", "Sam keeps the tablets");
    }

    /// Writes lines of the person's own.
    static void ownLines(TestApp haven, String toml) throws IOException {
        Files.createDirectories(haven.paths().helpLines().getParent());
        Files.writeString(haven.paths().helpLines(), toml);
    }
}
