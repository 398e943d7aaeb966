package haven;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs several commands in one process: what the image's cache learns from when it is built.
final class Rehearsal {
    /// Stands between two commands.
    static final String THEN = "--then";

    private Rehearsal() {}

    /// Runs each, and ends with the code of the first that does not end well.
    public static void main(String[] args) throws IOException {
        closeFile();
        for (List<String> command : commands(args)) {
            int code = Haven.run(command.toArray(String[]::new));
            if (code != Exit.OK) {
                System.exit(code);
            }
        }
    }

    /// As `java -jar` does before `main`. One class that is not in the cache, and the JVM opens its whole module
    /// archive.
    private static void closeFile() throws IOException {
        new RandomAccessFile(System.getProperty("java.class.path", ""), "r").close();
    }

    /// The commands between the `--then`s.
    static List<List<String>> commands(String... args) {
        List<List<String>> commands = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= args.length; i++) {
            if (i == args.length || args[i].equals(THEN)) {
                commands.add(List.copyOf(Arrays.asList(args).subList(from, i)));
                from = i + 1;
            }
        }
        return commands;
    }
}
