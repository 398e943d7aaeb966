package haven.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.UserError;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
    private static final Setting.Line JAW = Setting.SKIP.line(List.of("jaw"));

    @TempDir
    private Path home;

    /// Lines are parted by a slash.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                    | skip = ["jaw"]/
            drill = "box"                         | drill = "box"/skip = ["jaw"]/
            drill = "box"/                        | drill = "box"/skip = ["jaw"]/
            # mine/                               | # mine/skip = ["jaw"]/
            skip = []/rate = true/                | skip = ["jaw"]/rate = true/
            skip = [] # for now/rate = true/      | skip = ["jaw"] # for now/rate = true/
            skip=["a # b"]   # c/                 | skip=["jaw"]   # c/
            skip = [/  "a", # one/  "b"/] # c/#d  | skip = ["jaw"] # c/#d
            "skip" = ['x']                        | "skip" = ["jaw"]
            rate = true # r/[a]/skip = 1/         | rate = true # r/skip = ["jaw"]/[a]/skip = 1/
            [a]/b = 1/                            | skip = ["jaw"]/[a]/b = 1/
            # c/[[a]]/b = 1/                      | skip = ["jaw"]/# c/[[a]]/b = 1/
            x = 10/skip = 10                      | x = 10/skip = ["jaw"]
            """)
    void oneSettingIsChangedAndAllElseStays(String before, String after) {
        assertThat(new ConfigText(before.replace("/", "\n"))
                        .with("skip", ConfigText.list(List.of("jaw")))
                        .text())
                .isEqualTo(after.replace("/", "\n"));
        assertThat(new ConfigText(before.replace("/", "\r\n"))
                        .with("skip", ConfigText.list(List.of("jaw")))
                        .text()
                        .replace("\r\n", "/"))
                .isEqualTo(before.contains("/") ? after : after.replace("/", "\n"));
    }

    /// Lines are parted by a slash.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            skip = []                             | ``
            # a/skip = [] # b/# c/                | # a/# c/
            rate = true/skip = [/ "x", # y/]/a=1/ | rate = true/a=1/
            skip = []/[a]/skip = 1/               | [a]/skip = 1/
            rate = 7/"skip" = ["x"]/minuts = 1    | rate = 7/minuts = 1
            """)
    void oneSettingIsTakenOutAndAllElseStays(String before, String after) {
        assertThat(new ConfigText(before.replace("/", "\n")).without("skip").text())
                .isEqualTo(after.replace("/", "\n"));
    }

    @Test
    void aTableInASettingsPlaceIsLeftAsItIs() {
        for (String text : List.of("[skip]\nx = 1\n", "skip.x = 1\n")) {
            ConfigText toml = new ConfigText(text);
            assertThatThrownBy(() -> toml.with("skip", "[]")).hasMessage("skip is a table there");
            assertThatThrownBy(() -> toml.without("skip")).hasMessage("skip is a table there");
        }
    }

    @Test
    void aFileThatIsReadOnlyOrSomebodyElsesIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve("config.toml"), "rate = true\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> new ConfigFile(file).set(JAW))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your settings at " + file
                                        + " could not be written: the file is read-only. They are as they were."));

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        UserPrincipal other =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        assumeTrue(canGive(file, other), "only root can give a file away");
        assertThatThrownBy(() -> new ConfigFile(file).set(JAW))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your settings at " + file
                                        + " could not be written: the file belongs to nobody. They are as they were."));
        assertThat(file).hasContent("rate = true");
    }

    private static boolean canGive(Path file, UserPrincipal other) {
        try {
            Files.setOwner(file, other);
            return true;
        } catch (IOException notRoot) {
            return false;
        }
    }

    @Test
    void aNewFileHasALineForEverySettingAndSetsNone() throws IOException {
        Path file = home.resolve("haven/config.toml");
        new ConfigFile(file).create();

        String template = Files.readString(file);
        assertThat(Setting.ALL).noneMatch(Config.read(file)::sets);
        assertThat(template).startsWith("""
                # What you like otherwise than haven does by itself. A line counts once the # before it is gone.
                # haven config lists all of them; man haven says more.

                # drill: the breath of haven breathe without a pattern
                # a name such as "box", or seconds such as "4-2-6-1"
                # drill = "long-exhale"

                # minutes: how long a breath lasts
                # a number above 0, up to 60
                # minutes = 5
                """);
        Config config = Config.of(template.replaceAll("(?m)^# (?=[a-z-]+ = )", ""));
        assertThat(config.mistakes()).isEmpty();
        assertThat(Setting.ALL).allMatch(config::sets);
    }

    @Test
    void whatIsWrittenIsRead() {
        List<String> parts = List.of("jaw", "a \"b\" \\ c", "tab\there", "\u00E4");
        Path file = home.resolve("haven/config.toml");

        new ConfigFile(file).set(Setting.SKIP.line(parts));

        assertThat(Config.read(file).get(Setting.SKIP)).isEqualTo(parts);
    }

    @Test
    void theFileIsTheOwnersAloneAndALinkToItStaysOne() throws IOException {
        Path file = home.resolve("haven/config.toml");
        new ConfigFile(file).set(JAW);
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        Path link = Files.createSymbolicLink(home.resolve("link.toml"), file);

        new ConfigFile(link).set(Setting.SKIP.line(List.of()));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("skip = []");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLinkToNoFileYetStaysOneToo() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("config.toml"), Path.of("dotfiles/haven.toml"));

        assertThatThrownBy(() -> new ConfigFile(link).set(JAW))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your settings at " + link + " could not be written: it is a link to "
                                        + home.resolve("dotfiles/haven.toml")
                                        + ", which cannot be made. They are as they"
                                        + " were."));
        Files.createDirectory(home.resolve("dotfiles"));
        new ConfigFile(link).set(JAW);

        assertThat(link).isSymbolicLink().hasContent("skip = [\"jaw\"]");
        assertThat(home.resolve("dotfiles/haven.toml")).isRegularFile();
    }

    @Test
    void aFileThatIsNotTomlIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve("config.toml"), "drill = \nrate = true\n");

        assertThatThrownBy(() -> new ConfigFile(file).set(JAW))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .startsWith("Your settings at " + file
                                        + " were left as they are: line 1, column 9: unexpected"));
        assertThat(file).hasContent("drill = \nrate = true\n");
    }
}
