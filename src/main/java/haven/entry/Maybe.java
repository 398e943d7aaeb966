package haven.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be left unsaid.
final class Maybe<T> extends Scalar<Optional<T>> {
    private final Scalar<T> type;

    Maybe(Scalar<T> type) {
        super(type.storage(), type.accepted(), Optional.empty());
        this.type = type;
    }

    @Override
    public Optional<T> read(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(type.read(typed));
    }

    @Override
    public @Nullable Object stored(Optional<T> value) {
        return value.map(type::stored).orElse(null);
    }

    @Override
    Optional<T> of(Object stored) {
        return Optional.of(type.of(stored));
    }

    @Override
    public @Nullable Object exported(Optional<T> value) {
        return value.map(type::exported).orElse(null);
    }

    @Override
    public String written(Optional<T> value) {
        return value.map(type::written).orElse("");
    }

    @Override
    public String shown(Optional<T> value) {
        return value.map(type::shown).orElse("");
    }

    @Override
    Optional<T> kept(Optional<T> value) {
        return value.map(type::kept);
    }

    @Override
    void check(Optional<T> value) {
        value.ifPresent(type::check);
    }
}
