package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the built image brings for `man`, for shells and for readers lies where they look, below `share/`.
class SharedFilesIT {
    private static final Path SHARE = Path.of(System.getProperty("haven.image", "target/haven"), "share");

    @Test
    void pagesAndCompletionsLieWhereTheyAreLookedFor() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> pages = Files.list(Path.of("man"))) {
            for (Path page : pages.toList()) {
                String name = page.getFileName().toString();
                expected.put("man/man" + name.charAt(name.length() - 1) + "/" + name, Files.readString(page));
            }
        }
        expected.put("bash-completion/completions/haven", Files.readString(Path.of("completions/haven.bash")));
        expected.put("zsh/site-functions/_haven", Files.readString(Path.of("completions/_haven")));
        expected.put("fish/vendor_completions.d/haven.fish", Files.readString(Path.of("completions/haven.fish")));
        expected.put("doc/haven/README.md", Files.readString(Path.of("README.md")));
        expected.put("doc/haven/LICENSE", Files.readString(Path.of("LICENSE")));
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SHARE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(SHARE.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
