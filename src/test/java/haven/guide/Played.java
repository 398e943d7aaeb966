package haven.guide;

import haven.guide.Key.Name;
import java.time.Duration;

/// What is guided, after time has passed and keys were pressed.
final class Played {
    private Played() {}

    static Duration at(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    static <T extends Model<T>> T tick(T guided, double seconds) {
        return guided.update(new Event.Tick(at(seconds)));
    }

    /// Each of these characters as a key, all at once.
    static <T extends Model<T>> T press(T guided, double seconds, String keys) {
        T pressed = guided;
        for (String key : keys.split("")) {
            pressed = pressed.update(new Event.Pressed(Key.of(key), at(seconds)));
        }
        return pressed;
    }

    static <T extends Model<T>> T press(T guided, double seconds, Name... names) {
        T pressed = guided;
        for (Name name : names) {
            pressed = pressed.update(new Event.Pressed(Key.of(name), at(seconds)));
        }
        return pressed;
    }
}
