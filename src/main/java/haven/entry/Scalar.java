package haven.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A type of one value, which a journal keeps in one column, JSON in one value and a table in one cell.
///
/// @param <T> the value
public abstract non-sealed class Scalar<T> extends Type<T> {
    /// How the value is stored.
    public enum Storage {
        /// As a [String].
        TEXT,
        /// As an [Integer].
        WHOLE,
        /// As a [Double].
        DECIMAL
    }

    private final Storage storage;
    private final String accepted;
    private final T none;

    Scalar(Storage storage, String accepted, T none) {
        super();
        this.storage = storage;
        this.accepted = accepted;
        this.none = none;
    }

    @Override
    public final T none() {
        return none;
    }

    /// How it is stored.
    public final Storage storage() {
        return storage;
    }

    /// What it has to be, as an error says it: "a whole number from 0 to 10".
    public final String accepted() {
        return accepted;
    }

    /// The value as it is stored: a [String], [Integer] or [Double]; null where nothing is said.
    public @Nullable Object stored(T value) {
        return value;
    }

    /// The value that was stored so.
    ///
    /// @throws RuntimeException a [java.time.DateTimeException] or [IllegalArgumentException] if it is none
    abstract T of(Object stored);

    /// The value that was stored so, or nothing.
    public final T load(@Nullable Object stored) {
        return stored == null ? none() : of(stored);
    }

    /// The value as an export has it, where that is not as it is stored.
    public @Nullable Object exported(T value) {
        return stored(value);
    }

    @Override
    public String written(T value) {
        Object stored = exported(value);
        return stored == null ? "" : stored.toString();
    }

    @Override
    public List<Told> told(String label, T value) {
        String text = written(value);
        return text.isEmpty() || value.equals(none())
                ? List.of()
                : List.of(storage == Storage.TEXT ? new Told(text, false, "") : new Told(label, false, text));
    }
}
