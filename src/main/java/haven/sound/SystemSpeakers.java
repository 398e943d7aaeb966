package haven.sound;

import haven.sound.ChildProcess.Siblings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The programs of this machine.
public final class SystemSpeakers implements Speakers {
    private static final String TEMPORARY = "/tmp";

    private final Map<String, String> environment;
    private final Siblings siblings = new Siblings();

    /// Finds them in this environment, when it is asked for them.
    public SystemSpeakers(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Player> players() {
        Path folder = folders(environment).getFirst();
        return found(PLAYERS)
                .<Player>map(path -> new SystemPlayer(path, folder, siblings))
                .toList();
    }

    /// Where sound may be put for a program to play it: the first of these that is there, and where temporary files
    /// are.
    public static List<Path> folders(Map<String, String> environment) {
        return Stream.of("XDG_RUNTIME_DIR", "TMPDIR", "")
                .map(name -> environment.getOrDefault(name, name.isEmpty() ? TEMPORARY : ""))
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .filter(path -> path.equals(Path.of(TEMPORARY)) || (Files.isDirectory(path) && Files.isWritable(path)))
                .distinct()
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
