package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    @Test
    void theVersionIsTheBuilds(@TempDir Path home) {
        String built = System.getProperty("haven.version", "not set by the build");

        assertThat(TestApp.in(home).run("--version")).isEqualTo(Result.said("haven " + built + "\n"));
    }
}
