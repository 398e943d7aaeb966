package haven.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
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

    @Test
    void whatIsWrittenIsRead() {
        List<String> parts = List.of("jaw", "a \"b\" \\ c", "tab\there", "\u00E4");
        Path file = home.resolve("haven/config.toml");

        new ConfigFile(file).set("skip", parts);

        assertThat(Config.read(file).skip()).isEqualTo(parts);
    }

    @Test
    void theFileIsTheOwnersAloneAndALinkToItStaysOne() throws IOException {
        Path file = home.resolve("haven/config.toml");
        new ConfigFile(file).set("skip", List.of("jaw"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Path link = Files.createSymbolicLink(home.resolve("link.toml"), file);

        new ConfigFile(link).set("skip", List.of());

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("skip = []");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLinkToNoFileYetStaysOneToo() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("config.toml"), Path.of("dotfiles/haven.toml"));

        assertThatThrownBy(() -> new ConfigFile(link).set("skip", List.of("jaw")))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your settings at " + link + " could not be written: it is a link to "
                                        + home.resolve("dotfiles/haven.toml")
                                        + ", which cannot be made. They are as they"
                                        + " were."));
        Files.createDirectory(home.resolve("dotfiles"));
        new ConfigFile(link).set("skip", List.of("jaw"));

        assertThat(link).isSymbolicLink().hasContent("skip = [\"jaw\"]");
        assertThat(home.resolve("dotfiles/haven.toml")).isRegularFile();
    }

    @Test
    void aFileThatIsNotTomlIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve("config.toml"), "drill = \nrate = true\n");

        assertThatThrownBy(() -> new ConfigFile(file).set("skip", List.of("jaw")))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .startsWith("Your settings at " + file + " were left as they are: Unexpected"));
        assertThat(file).hasContent("drill = \nrate = true\n");
    }
}
