package haven.command.practice;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.DrillWords;
import haven.command.shared.Editor;
import haven.command.shared.Specs;
import haven.drill.Drill;
import haven.drill.DrillFile;
import haven.file.OwnerOnly;
import haven.file.Reason;
import haven.report.ReportFile;
import haven.text.OneLine;
import haven.text.Times;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// `haven practice new` and `check`: the files of the person's own drills.
final class OwnDrillFiles {
    private static final String TEMPLATE = "/haven/drill-template.toml";

    private final App app;

    OwnDrillFiles(App app) {
        this.app = app;
    }

    /// Says every mistake in these files, with its place, or in all of the person's own where none is named.
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
    private boolean says(DrillFile file) {
        file.mistakes().forEach(mistake -> app.out().println(OneLine.of(file.file() + ": " + mistake)));
        file.drill().ifPresent(drill -> app.out().println(right(drill)));
        return file.drill().isPresent();
    }

    private static String right(Drill drill) {
        return drill.name() + ": nothing wrong, " + DrillWords.length(drill) + ", "
                + Times.count(drill.steps().size(), "step") + ".";
    }

    /// A file by its path, or one of the person's own by its name.
    private Path file(String name) {
        Path file = Arguments.file(name, "haven practice check takes a file, or the name of a drill of your own.");
        Path own = app.paths().drills().resolve(name + ".toml");
        return !Files.exists(file) && Files.exists(own) ? own : file;
    }

    /// Begins a drill of the person's own from a template, or goes on with it.
    ///
    /// @param mayAsk whether an editor may be opened
    int begin(String name, boolean mayAsk) {
        DrillFile.whyNot(name).ifPresent(why -> {
            throw UserError.usage("A practice of yours cannot be called \"" + name + "\".", Specs.sentence(why));
        });
        Path file = app.paths().drills().resolve(name + ".toml");
        write(file, name, app);
        Optional<Editor> editor = mayAsk ? Editor.of(app) : Optional.empty();
        if (editor.isEmpty()) {
            app.out().println(OneLine.of(file.toString()));
            return Exit.OK;
        }
        editor.get().open(file);
        DrillFile read = DrillFile.read(file);
        boolean isRight = says(read);
        app.out()
                .println(
                        isRight
                                ? "To begin it: haven practice " + name
                                : "What you wrote is kept. To go on with it: haven practice new " + name);
        return isRight ? Exit.OK : Exit.FAILURE;
    }

    /// Makes the file, whole or not at all; one that is there stays as it is, and is opened.
    private static void write(Path file, String name, App app) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (InputStream in = Objects.requireNonNull(OwnDrillFiles.class.getResourceAsStream(TEMPLATE))) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            OwnerOnly.makeFolder(app.paths().config());
            OwnerOnly.makeFolder(app.paths().drills());
            ReportFile.writeOwn(file, template.replace("\"my practice\"", '"' + name.replace('-', ' ') + '"'));
        } catch (IOException problem) {
            throw UserError.failure(
                    file + " could not be written: " + Reason.of(problem) + ".",
                    "See that the folder is yours to write.",
                    problem);
        }
    }
}
