package haven.setting;

import haven.UserError;
import haven.file.OwnerOnly;
import haven.file.PlainFile;
import haven.file.Reason;
import haven.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The settings' file, in which single settings are changed.
///
/// @param file where it is, or is to be; a link to it stays one
public record ConfigFile(Path file) {
    private static final String OPENING = """
            # What you like otherwise than haven does by itself. A line counts once the # before it is gone.
            # haven config lists all of them; man haven says more.
            """;

    /// What it says; nothing where there is none.
    ///
    /// @throws UserError if it is there and cannot be read
    public Config read() {
        try {
            return Config.of(PlainFile.text(file, PlainFile.MOST));
        } catch (NoSuchFileException none) {
            return Config.DEFAULT;
        } catch (IOException problem) {
            throw UserError.failure(
                    "Your settings at " + file + " cannot be read: " + Reason.of(problem) + ".",
                    "See that the file is yours to read and in UTF-8.",
                    problem);
        }
    }

    /// Whether it is there.
    public boolean exists() {
        return Files.exists(file);
    }

    /// Sets one setting; everything else in the file stays byte for byte. The file is replaced as a whole.
    ///
    /// @throws UserError if the file is not TOML, or cannot be read or written; it is then as it was
    public void set(Setting.Line line) {
        change(before -> before.with(line.key(), line.value()));
    }

    /// Takes one setting out, and the comment on its line with it; everything else stays byte for byte.
    ///
    /// @return whether it was there
    /// @throws UserError as [#set(Setting.Line)]
    public boolean unset(String key) {
        return exists() && change(before -> before.without(key));
    }

    /// Makes it, with a line for every setting, none of which counts yet. One that is there stays as it is.
    ///
    /// @throws UserError if it cannot be written
    public void create() {
        try {
            PlainFile.require(file);
            if (exists()) {
                return;
            }
            write(Setting.ALL.stream().map(ConfigFile::unset).collect(Collectors.joining("", OPENING, "")));
        } catch (IOException problem) {
            throw unwritten(problem);
        }
    }

    private static String unset(Setting<?> setting) {
        return "\n# " + setting.key() + ": " + setting.what() + "\n# "
                + setting.type().accepted() + "\n# " + setting.exampleLine() + "\n";
    }

    /// Takes from others what they may do with it, as an editor may have left it. What is not ours stays as it is.
    public void keepToOwner() {
        try {
            Set<PosixFilePermission> now = new HashSet<>(Files.getPosixFilePermissions(file));
            if (now.retainAll(OwnerOnly.FILE)) {
                Files.setPosixFilePermissions(file, now);
            }
        } catch (IOException notOurs) {
            // It is no secret.
        }
    }

    /// @return whether that changed it
    private boolean change(UnaryOperator<ConfigText> change) {
        try {
            String before = text();
            String after = change.apply(new ConfigText(before)).text();
            boolean isAnother = !after.equals(before);
            if (isAnother) {
                write(after);
            }
            return isAnother;
        } catch (IllegalArgumentException mistake) {
            throw UserError.failure(
                    "Your settings at " + file + " were left as they are: " + mistake.getMessage() + ".",
                    "To mend them: haven config edit.");
        } catch (IOException problem) {
            throw unwritten(problem);
        }
    }

    private UserError unwritten(IOException problem) {
        return UserError.failure(
                "Your settings at " + file + " could not be written: " + Reason.of(problem) + ".",
                "They are as they were.",
                problem);
    }

    private String text() throws IOException {
        try {
            return PlainFile.text(file, PlainFile.MOST);
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /// What is written: what a link leads to, though nothing may be there yet.
    private Path target() throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path place = file.toAbsolutePath();
        if (!Files.isSymbolicLink(place)) {
            return place;
        }
        Path linked = place.resolveSibling(Files.readSymbolicLink(place));
        if (Files.isSymbolicLink(linked) || !Files.isDirectory(linked.resolveSibling(""))) {
            throw new IOException("it is a link to " + linked + ", which cannot be made");
        }
        return linked;
    }

    private void write(String text) throws IOException {
        Path target = target();
        boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.getPosixFilePermissions(target).contains(PosixFilePermission.OWNER_WRITE)) {
            throw new IOException("the file is read-only");
        }
        OwnerOnly.makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        WholeFile.write(target, true, temporary -> {
            // Replaced, it would be ours, and whose it was could read it no more.
            if (isThere && !Files.getOwner(target).equals(Files.getOwner(temporary))) {
                throw new IOException("the file belongs to " + Files.getOwner(target));
            }
            Files.writeString(temporary, text, StandardOpenOption.WRITE);
        });
    }
}
