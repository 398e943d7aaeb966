package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import haven.command.shared.Editor.KnownEditor;
import haven.sound.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownEditorTest {
    private static final String VIM = "-n -i NONE -c 'set noundofile nobackup nowritebackup noswapfile'";

    @TempDir
    Path bin;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "vim, -f, `" + VIM + "`",
                "nvim -u NONE, ``, `" + VIM + "`",
                "/nowhere/vim.basic, -f, `" + VIM + "`",
                "nano -w, ``, -R",
                "emacs -nw, ``, `--eval '(setq make-backup-files nil auto-save-default nil auto-save-list-file-prefix nil"
                        + " create-lockfiles nil)'`",
                "micro, ``, ``",
                "code -n, --wait, ``",
                "kate, --block, ``",
                "env vim, ``, ``",
            })
    void tellsTheEditorsItKnows(String command, String waiting, String traceless) {
        assertThat(KnownEditor.of(command, new Tools(bin.toString()))).isEqualTo(new KnownEditor(waiting, traceless));
    }

    @Test
    void knowsAnEditorBehindItsLink() throws IOException {
        Path program = Files.createFile(bin.resolve("vim.tiny"));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Files.createSymbolicLink(bin.resolve("vi"), program);
        assertThat(KnownEditor.of("vi", new Tools(bin.toString()))).isEqualTo(new KnownEditor("-f", VIM));
        assertThat(KnownEditor.of("vi", new Tools(""))).isEqualTo(new KnownEditor("", ""));
    }
}
