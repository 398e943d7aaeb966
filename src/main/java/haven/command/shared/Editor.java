package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.file.OwnEnvironment;
import haven.file.Reason;
import haven.sound.Tools;
import haven.terminal.Terminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The person's own editor.
///
/// @param terminals whose terminal it gets
/// @param command what a shell runs, which may hold arguments
/// @param known what to tell it
public record Editor(Terminals terminals, String command, KnownEditor known) {
    /// What a shell ends with where what it was to run is not there.
    private static final int NOT_FOUND = 127;
    /// What a shell ends with where what it was to run is there, and cannot be run.
    private static final int NOT_RUN = 126;

    /// What names it, first to last.
    public static final List<String> VARIABLES = List.of("VISUAL", "EDITOR");

    /// `VISUAL`, else `EDITOR`, else `vi` where there is one; none where there is no terminal for it.
    public static Optional<Editor> of(App app) {
        if (!app.terminals().hasInput() || !app.terminals().hasOutput()) {
            return Optional.empty();
        }
        Tools tools = Tools.of(app.environment());
        for (String name : VARIABLES) {
            String command = app.environment().getOrDefault(name, "");
            if (!command.isBlank()) {
                return Optional.of(new Editor(app.terminals(), command, KnownEditor.of(command, tools)));
            }
        }
        return tools.find("vi").map(vi -> new Editor(app.terminals(), "vi", KnownEditor.of("vi", tools)));
    }

    /// Opens a file, and waits until the person is done.
    ///
    /// @throws UserError if it cannot be run, or ends with a failure
    public void open(Path file) {
        run(file, known.waiting(), "The file is there: " + file);
    }

    /// As [#open(Path)], with a file that nobody else is to read, nor to find a trace of later.
    public void openPrivately(Path file) {
        run(file, known.waiting() + " " + known.traceless(), "");
    }

    private void run(Path file, String arguments, String whatIsSafe) {
        String line = command + " " + arguments + " \"$1\"";
        Optional<String> problem = unusable().or(() -> terminals.lend(() -> problem(line, file)));
        if (problem.isPresent()) {
            throw UserError.failure("Your editor, " + command + ", did not work: " + problem.get() + ".", whatIsSafe);
        }
    }

    /// Why what the command begins with cannot be run; a shell that comes upon that says so in its own words.
    private Optional<String> unusable() {
        String program = command.strip().split("\\s+", 2)[0];
        if (program.startsWith("/")) {
            Path file = Path.of(program);
            return Files.isExecutable(file)
                    ? Optional.empty()
                    : Optional.of(why(Files.exists(file) ? NOT_RUN : NOT_FOUND));
        }
        boolean isPlain = program.matches("[A-Za-z0-9._+-]+");
        return isPlain
                        && problem("command -v \"$1\" >/dev/null 2>&1", Path.of(program))
                                .isPresent()
                ? Optional.of(why(NOT_FOUND))
                : Optional.empty();
    }

    /// What went wrong with it, if anything did.
    private static Optional<String> problem(String line, Path file) {
        try {
            int code = OwnEnvironment.starting(List.of("/bin/sh", "-c", line, "haven", file.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
            return code == 0 ? Optional.empty() : Optional.of(why(code));
        } catch (IOException problem) {
            return Optional.of(Reason.of(problem));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("it was interrupted");
        }
    }

    private static String why(int code) {
        return switch (code) {
            case NOT_FOUND -> "there is no such program; VISUAL or EDITOR can name another";
            case NOT_RUN -> "it is no program that can be run; VISUAL or EDITOR can name another";
            default -> "it ended with " + code;
        };
    }

    /// What an editor that is known is told.
    ///
    /// @param waiting so that it ends when the person is done, and not at once; arguments for a shell, or empty
    /// @param traceless so that it leaves nothing of a private text behind, outside the folder that it is in; arguments
    /// for
    ///     a shell, or empty
    record KnownEditor(String waiting, String traceless) {
        /// No swap file (-n), nothing in the file of what was searched for and copied (-i), no undo file, no backup.
        private static final String VIM = "-n -i NONE -c 'set noundofile nobackup nowritebackup noswapfile'";
        /// Restricted: neither reads nor writes a file that was not named, no history among them, and makes no backup.
        private static final String NANO = "-R";
        private static final String EMACS = "--eval '(setq make-backup-files nil auto-save-default nil"
                + " auto-save-list-file-prefix nil create-lockfiles nil)'";

        /// What the editor of this command is told; nothing, where it is not known.
        static KnownEditor of(String command, Tools tools) {
            return switch (program(command, tools)) {
                // Without a window of its own, -f says nothing.
                case "vim", "gvim", "vimx", "vim.basic", "vim.tiny", "vim.nox", "vim.gtk3", "vim.motif" ->
                    new KnownEditor("-f", VIM);
                case "nvim" -> new KnownEditor("", VIM);
                case "nano", "rnano" -> new KnownEditor("", NANO);
                case "emacs", "emacs-nox", "emacs-gtk", "emacs-x", "emacs-lucid" -> new KnownEditor("", EMACS);
                case "code",
                        "code-insiders",
                        "codium",
                        "subl",
                        "sublime_text",
                        "zed",
                        "mate",
                        "gedit",
                        "gnome-text-editor" -> new KnownEditor("--wait", "");
                case "kate" -> new KnownEditor("--block", "");
                default -> new KnownEditor("", "");
            };
        }

        /// The program's own name: a link such as vi leads to it.
        private static String program(String command, Tools tools) {
            String first = command.strip().split("\\s+", 2)[0];
            Optional<Path> found = first.contains("/") ? Optional.of(Path.of(first)) : tools.find(first);
            Path name = found.map(KnownEditor::target).orElse(Path.of(first)).getFileName();
            return name == null ? "" : name.toString();
        }

        private static Path target(Path program) {
            try {
                Path target = program.toRealPath();
                // Emacs and others are installed as wrappers or with a version in their real name.
                return Path.of(target.toString().replaceFirst("-[0-9.]+$", ""));
            } catch (IOException gone) {
                return program;
            }
        }
    }
}
