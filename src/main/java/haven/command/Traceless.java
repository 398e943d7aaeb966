package haven.command;

import haven.sound.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What known editors are told so that they leave nothing of a private text behind, outside the folder that it is in.
final class Traceless {
    /// No swap file (-n), nothing in the file of what was searched for and copied (-i), no undo file, no backup.
    private static final String VIM = "-n -i NONE -c 'set noundofile nobackup nowritebackup noswapfile'";
    /// Restricted: neither reads nor writes a file that was not named, no history among them, and makes no backup.
    private static final String NANO = "-R";
    private static final String EMACS = "--eval '(setq make-backup-files nil auto-save-default nil"
            + " auto-save-list-file-prefix nil create-lockfiles nil)'";

    private Traceless() {}

    /// Arguments for a shell; empty for an editor that is not known.
    static String arguments(String command, Tools tools) {
        return switch (program(command, tools)) {
            case "vim", "nvim", "gvim", "vimx", "vim.basic", "vim.tiny", "vim.nox", "vim.gtk3", "vim.motif" -> VIM;
            case "nano", "rnano" -> NANO;
            case "emacs", "emacs-nox", "emacs-gtk", "emacs-x", "emacs-lucid" -> EMACS;
            default -> "";
        };
    }

    /// The program's own name: a link such as vi leads to it.
    private static String program(String command, Tools tools) {
        String first = command.strip().split("\\s+", 2)[0];
        Optional<Path> found = first.contains("/") ? Optional.of(Path.of(first)) : tools.find(first);
        Path name = found.map(Traceless::target).orElse(Path.of(first)).getFileName();
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
