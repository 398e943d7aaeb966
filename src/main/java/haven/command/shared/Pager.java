package haven.command.shared;

import haven.App;
import haven.file.OwnEnvironment;
import haven.file.Spool;
import haven.sound.Tools;
import haven.terminal.Tty;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The person's own pager, for text that is longer than the screen. It gets the text through its standard input: no
/// file and no list of processes holds it.
public final class Pager {
    private static final int ROWS = 24;
    /// What a shell gives from here on: ended by a signal, such as Ctrl-C. Whoever did that has seen enough.
    private static final int BY_SIGNAL = 128;

    /// `less` shows a bare colon of its own, which says nothing of how to go on and out. The sign ends it.
    private static final String PROMPT = "Ps?eq back:space more, q back.$";

    private Pager() {}

    /// As [#show(App, boolean, Spool)], a text that is whole.
    public static void show(App app, boolean plain, String text) {
        try (Spool spool = new Spool(app.paths().data())) {
            spool.writeBytes(text.getBytes(app.out().charset()));
            show(app, plain, spool);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Shows text; where a pager is not wanted, not needed, or does not work, it is printed.
    ///
    /// @param plain whether it is not wanted
    /// @throws IOException if the text cannot be read
    public static void show(App app, boolean plain, Spool text) throws IOException {
        boolean isLong = !plain
                && app.terminals().hasOutput()
                && text.lines() >= app.terminals().size().map(Tty.Size::rows).orElse(ROWS);
        Optional<String> command = isLong ? command(app) : Optional.empty();
        if (command.isEmpty() || !shown(app, command.get(), text)) {
            text.transferTo(app.out());
            app.out().flush();
        }
    }

    /// `HAVEN_PAGER`, else `PAGER`, else `less` where there is one. One that is set to nothing is none.
    private static Optional<String> command(App app) {
        for (String name : new String[] {"HAVEN_PAGER", "PAGER"}) {
            String command = app.environment().get(name);
            if (command != null) {
                return Optional.of(command).filter(set -> !set.isBlank());
            }
        }
        return Tools.of(app.environment()).find("less").map(less -> "less");
    }

    private static boolean shown(App app, String command, Spool text) {
        app.out().flush();
        return app.terminals().lend(() -> run(app, command, text));
    }

    private static boolean run(App app, String command, Spool text) {
        ProcessBuilder builder = OwnEnvironment.starting(List.of("/bin/sh", "-c", command))
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        prepare(builder.environment(), app.environment());
        try {
            Process process = builder.start();
            Thread atTheEnd = new Thread(() -> end(process), "pager-end");
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            hand(process, text);
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
            return code == 0 || code > BY_SIGNAL;
        } catch (IOException unusable) {
            return false;
        } catch (IllegalStateException ending) {
            // haven was asked to end meanwhile.
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// `less` shows characters as they are, on a screen of its own, and remembers nothing of it.
    private static void prepare(Map<String, String> of, Map<String, String> given) {
        of.put("LESSHISTFILE", "-");
        // A filter of less's could keep a copy.
        of.remove("LESSOPEN");
        if (!given.containsKey("LESS")) {
            of.put("LESS", "FR" + PROMPT);
        }
    }

    private static void hand(Process process, Spool text) {
        try (OutputStream in = process.getOutputStream()) {
            text.transferTo(in);
        } catch (IOException left) {
            // It was ended before its end was seen.
        }
    }

    /// What haven is asked to end, it takes along: the shell and what runs in it.
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
