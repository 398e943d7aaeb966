package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.drill.Drill;
import haven.drill.DrillFile;
import haven.text.OneLine;
import haven.text.Times;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// `haven practice check`: every mistake in the files of drills, with its place.
final class OwnDrillCheck {
    private final App app;

    OwnDrillCheck(App app) {
        this.app = app;
    }

    /// Checks these files, or all of the person's own where none is named.
    int check(List<String> names) {
        List<DrillFile> files = names.isEmpty()
                ? app.drills().own()
                : names.stream().map(this::file).map(DrillFile::read).toList();
        if (files.isEmpty()) {
            app.out()
                    .println(OneLine.of("There are no drills of your own in "
                            + app.paths().drills() + " yet; haven practice new NAME begins one."));
        }
        boolean areRight = true;
        for (DrillFile file : files) {
            areRight &= says(file);
        }
        return areRight ? Exit.OK : Exit.FAILURE;
    }

    /// Says what is wrong with a file, or that nothing is.
    boolean says(DrillFile file) {
        file.mistakes().forEach(mistake -> app.out().println(OneLine.of(file.file() + ": " + mistake)));
        file.drill().ifPresent(drill -> app.out().println(right(drill)));
        return file.drill().isPresent();
    }

    private static String right(Drill drill) {
        return drill.name() + ": nothing wrong, " + DrillList.length(drill) + ", "
                + Times.count(drill.steps().size(), "step") + ".";
    }

    /// A file by its path, or one of the person's own by its name.
    private Path file(String name) {
        try {
            Path file = Path.of(name);
            Path own = app.paths().drills().resolve(name + ".toml");
            return !Files.exists(file) && Files.exists(own) ? own : file;
        } catch (InvalidPathException impossible) {
            throw UserError.usage('"' + name + "\" cannot be a file's name.", "");
        }
    }
}
