package haven;

import haven.journal.JournalPlace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What a command has done with the journal so far, for what is to be said and done at its end. Any thread may tell it.
public final class JournalUse {
    private final AtomicReference<@Nullable JournalPlace> place = new AtomicReference<>();
    private final AtomicBoolean isToWrite = new AtomicBoolean();

    /// It is about to be opened to look back.
    void looks(Path journal) {
        if (place.get() == null) {
            place.compareAndSet(null, JournalPlace.of(journal));
        }
    }

    /// It is about to be opened to write.
    void writes(Path journal) {
        looks(journal);
        isToWrite.set(true);
    }

    /// Whether it was opened to write.
    public boolean isToWrite() {
        return isToWrite.get();
    }

    /// What was in its place before it was first opened; empty if it was not.
    public Optional<JournalPlace> place() {
        return Optional.ofNullable(place.get());
    }
}
