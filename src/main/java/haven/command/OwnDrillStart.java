package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.drill.DrillFile;
import haven.drill.OwnDrills;
import haven.file.OwnerOnly;
import haven.file.Reason;
import haven.report.ReportFile;
import haven.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// `haven practice new`: begins a drill of the person's own from a template, or goes on with it.
final class OwnDrillStart {
    private static final String TEMPLATE = "/haven/drill-template.toml";

    private final App app;
    private final boolean mayAsk;

    OwnDrillStart(App app, Arguments arguments) {
        this.app = app;
        this.mayAsk = !arguments.has("--no-input");
    }

    int start(String name) {
        OwnDrills.whyNot(name).ifPresent(why -> {
            throw UserError.usage("A practice of yours cannot be called \"" + name + "\".", Specs.sentence(why));
        });
        Path file = app.paths().drills().resolve(name + ".toml");
        write(file, name);
        Optional<Editor> editor = mayAsk ? Editor.of(app) : Optional.empty();
        if (editor.isEmpty()) {
            app.out().println(OneLine.of(file.toString()));
            return Exit.OK;
        }
        editor.get().open(file);
        DrillFile read = DrillFile.read(file);
        boolean isRight = new OwnDrillCheck(app).says(read);
        app.out()
                .println(
                        isRight
                                ? "To begin it: haven practice " + name
                                : "What you wrote is kept. To go on with it: haven practice new " + name);
        return isRight ? Exit.OK : Exit.FAILURE;
    }

    /// Makes the file, whole or not at all; one that is there stays as it is, and is opened.
    private static void write(Path file, String name) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (InputStream in = Objects.requireNonNull(OwnDrillStart.class.getResourceAsStream(TEMPLATE))) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(file.getParent(), OwnerOnly.folder());
            ReportFile.write(file, template.replace("\"my practice\"", '"' + name.replace('-', ' ') + '"'), false);
        } catch (IOException problem) {
            throw UserError.failure(
                    file + " could not be written: " + Reason.of(problem) + ".",
                    "See that the folder is yours to write.",
                    problem);
        }
    }
}
