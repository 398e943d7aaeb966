import haven.drill.PackedDrill;
import java.io.IOException;
import java.nio.file.Path;

/// Packs the drills that come with haven, so that starting it needs no reader of TOML.
///
/// The argument is the folder of compiled classes and resources.
final class PackDrills {
    private PackDrills() {}

    /// Packs them.
    public static void main(String[] args) throws IOException {
        PackedDrill.packAll(Path.of(args[0], "haven/drills"));
    }
}
