package haven;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A built haven with a home of its own for each test.
abstract class MovedIn {
    @TempDir
    Path home;

    BuiltHaven haven;

    @BeforeEach
    void moveIn() {
        haven = new BuiltHaven(home);
    }
}
