package haven.command.shared;

import haven.sound.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What an editor that is known is told.
///
/// @param waiting so that it ends when the person is done, and not at once; arguments for a shell, or empty
/// @param traceless so that it leaves nothing of a private text behind, outside the folder that it is in; arguments for
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
