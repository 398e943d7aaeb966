package haven.sound;

import haven.sound.ChildProcess.Siblings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The programs of this machine.
public final class SystemSpeakers implements Speakers {
    private final Map<String, String> environment;
    private final Siblings siblings = new Siblings();

    /// Finds them in this environment, when it is asked for them.
    public SystemSpeakers(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Player> players() {
        Optional<Path> folder = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .filter(path -> Files.isDirectory(path) && Files.isWritable(path));
        return found(PLAYERS)
                .<Player>map(path -> new SystemPlayer(path, folder, siblings))
                .toList();
    }

    @Override
    public List<Voice> voices() {
        return found(VOICES).<Voice>map(path -> new SystemVoice(path, siblings)).toList();
    }

    private Stream<Path> found(List<String> programs) {
        Tools tools = Tools.of(environment);
        return programs.stream().flatMap(name -> tools.find(name).stream());
    }
}
