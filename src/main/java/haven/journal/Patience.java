package haven.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.sqlite.BusyHandler;

/// Waits while other programs write to the journal: briefly at first, so that many at once all get their turn, and not
/// for long without a word. Whoever has something to keep does not wait for one write that takes long, such as an
/// import: it is to be kept elsewhere meanwhile.
final class Patience extends BusyHandler {
    /// After this many milliseconds it is said that it waits.
    private static final int QUIET = 1_000;

    private static final int[] PAUSES = {1, 2, 5, 10, 15, 20, 25, 25, 25, 50};

    private final Length length;
    private final Runnable tell;
    private final Pause pause;
    private final Supplier<String> writing;
    private String seen = "";
    private int since;
    private boolean isTold;

    /// @param tell says that it waits
    /// @param journal whose rollback file tells one write from the next
    Patience(Length length, Runnable tell, Path journal) {
        this(length, tell, Thread::sleep, () -> writing(journal));
    }

    /// @param pause lets time pass
    /// @param writing what is different for each write
    Patience(Length length, Runnable tell, Pause pause, Supplier<String> writing) {
        super();
        this.length = length;
        this.tell = tell;
        this.pause = pause;
        this.writing = writing;
    }

    /// Each write makes its own file; its number may be that of one before.
    private static String writing(Path journal) {
        try {
            BasicFileAttributes made =
                    Files.readAttributes(BackupFolder.rollback(JournalFile.target(journal)), BasicFileAttributes.class);
            return made.creationTime() + " " + made.fileKey();
        } catch (IOException none) {
            return "";
        }
    }

    /// @param times how often it has waited for this lock already
    /// @return 0 to give up
    @Override
    protected int callback(int times) throws SQLException {
        int waited = waited(times);
        String now = writing.get();
        if (times == 0 || !now.equals(seen)) {
            seen = now;
            since = waited;
        }
        if (waited >= length.all || waited - since >= length.one) {
            return 0;
        }
        if (waited >= QUIET && !isTold) {
            isTold = true;
            tell.run();
        }
        try {
            pause.of(pause(times));
            return 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int waited(int times) {
        int waited = 0;
        for (int i = 0; i < times; i++) {
            waited += pause(i);
        }
        return waited;
    }

    private static int pause(int times) {
        return PAUSES[Math.min(times, PAUSES.length - 1)];
    }

    /// How long it is waited, in milliseconds.
    enum Length {
        /// By whoever has something to keep.
        KEEPING(2_000, 20_000),
        /// By whoever looks, and has nowhere else to.
        LOOKING(10_000, 20_000),
        /// By whoever does without.
        BRIEF(700, 700);

        /// For one and the same write.
        private final int one;
        /// For several.
        private final int all;

        Length(int one, int all) {
            this.one = one;
            this.all = all;
        }
    }

    /// Lets time pass.
    @FunctionalInterface
    interface Pause {
        /// Lets as many milliseconds pass.
        void of(int milliseconds) throws InterruptedException;
    }
}
