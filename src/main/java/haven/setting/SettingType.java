package haven.setting;

import java.util.List;
import java.util.Optional;

/// What the value of a setting may be: how it is read, and how it is written.
///
/// @param <T> what it means to haven
public interface SettingType<T> {
    /// What is accepted, to follow "KEY is".
    String accepted();

    /// The meaning of what TOML gave: a text, a truth, a number, or a list of these. None where it is not accepted.
    ///
    /// @throws IllegalArgumentException where more is to be said of why not than [#accepted()]; the message is a clause
    Optional<T> read(Object value);

    /// What TOML gives for a value, as [#read(Object)] takes it; an empty optional where there is none.
    default Object plain(T value) {
        return value;
    }

    /// What TOML would have given for these words, one or more, as a person types them.
    default Object typed(List<String> words) {
        return typed(String.join(" ", words));
    }

    /// The same for words that are one text.
    default Object typed(String words) {
        return words;
    }

    /// The value in TOML; empty where there is none.
    default String toml(T value) {
        return switch (plain(value)) {
            case String text -> ConfigText.quoted(text);
            case Double number -> ConfigText.number(number);
            case List<?> list -> ConfigText.list(list);
            case Optional<?> none -> "";
            case Object plain -> plain.toString();
        };
    }

    /// The value for a person to read, not empty.
    default String shown(T value) {
        return switch (plain(value)) {
            case String text -> text;
            case Optional<?> none -> unset();
            default -> toml(value);
        };
    }

    /// What holds where there is no value, for a person to read; empty where there always is one.
    default String unset() {
        return "";
    }

    /// The words that a person types for a value, as [#typed(List)] takes them.
    default List<String> words(T value) {
        return List.of(shown(value));
    }

    /// The words that can be typed, where they are few.
    default List<String> choices() {
        return List.of();
    }
}
