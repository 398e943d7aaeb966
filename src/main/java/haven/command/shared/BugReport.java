package haven.command.shared;

import haven.App;
import haven.Version;
import haven.file.OwnerOnly;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;

/// Writes a bug's stack trace where it can be found: never on the screen of someone in distress.
public final class BugReport {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'bug-'yyyyMMdd-HHmmss-SSS'.txt'");

    private BugReport() {}

    /// Writes it.
    ///
    /// @return the one line to show
    public static String write(App app, Throwable bug) {
        String opening = "Something went wrong in haven itself, not in anything you did. ";
        StringWriter trace = new StringWriter();
        trace.write(Version.LINE + "\n");
        bug.printStackTrace(new PrintWriter(trace));
        try {
            Path folder = app.paths().state();
            OwnerOnly.makeFolder(folder);
            Path file = folder.resolve(NAME.format(app.now()));
            Files.createFile(file, OwnerOnly.file());
            Files.writeString(file, trace.toString(), StandardOpenOption.WRITE);
            return opening + "What was kept before is safe. The details are in " + file + ".";
        } catch (IOException unwritable) {
            return opening + "What was kept before is safe. (" + bug + ")";
        }
    }
}
