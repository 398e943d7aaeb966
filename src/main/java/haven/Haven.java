package haven;

import haven.command.Dispatch;
import haven.file.OwnEnvironment;
import haven.journal.Schema;
import haven.setting.Paths;
import haven.sound.SystemSpeakers;
import haven.terminal.SystemTerminals;
import haven.text.WrappedStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The entry point: the only place that reads the system's clock, environment and streams, and that exits.
public final class Haven {
    private static final int BUFFER = 8192;
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Haven() {}

    /// Runs the command that was typed.
    public static void main(String[] args) {
        int code = run(args);
        if (code != Exit.OK) {
            System.exit(code);
        }
    }

    /// As [#main(String\[\])], giving the exit code back.
    static int run(String... args) {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Map<String, String> environment = OwnEnvironment.of(System.getenv());
        SystemTerminals terminals = new SystemTerminals(environment, System.err);
        PrintStream out =
                new WrappedStream(new BufferedOutputStream(output, BUFFER), false, charset, terminals::columns);
        if (args.length == 1 && Version.isAskedFor(args[0])) {
            // Before anything else is built: it needs nothing else.
            out.println(Version.LINE);
            out.flush();
            return output.ending(Exit.OK, false, System.err);
        }
        SystemZone.spareTable();
        App app = app(out, terminals, environment);
        int code = ForeignWords.maybeIn(args) ? refused(args) : Exit.OK;
        if (code == Exit.OK) {
            code = new Dispatch(app).run(args);
        }
        out.flush();
        return output.ending(code, app.journalUse().isToWrite(), System.err);
    }

    private static App app(PrintStream out, SystemTerminals terminals, Map<String, String> environment) {
        return new App(
                new SystemClock(new SystemZone(Optional.ofNullable(environment.get("TZ")))),
                environment,
                Paths.of(environment),
                System.in,
                out,
                new WrappedStream(terminals.talk(), true, System.err.charset(), terminals::errorColumns),
                terminals,
                new SystemSpeakers(environment),
                // Ids have to differ, not to be secret: a secure generator would cost 25 ms at every start.
                () -> ThreadLocalRandom.current().nextLong(),
                Schema.BUILT_IN,
                new JournalUse(),
                false);
    }

    private static int refused(String... args) {
        try {
            ForeignWords.refuse(Files.readAllBytes(COMMAND_LINE), args);
            return Exit.OK;
        } catch (IOException elsewhere) {
            // Only Linux tells what was typed, byte by byte.
            return Exit.OK;
        } catch (UserError foreign) {
            System.err.println(foreign.line());
            return foreign.exitCode();
        }
    }
}
