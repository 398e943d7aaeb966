package haven.command;

import haven.UserError;
import haven.drill.DrillLibrary;
import haven.setting.ConfigReading;
import haven.setting.Setting;
import haven.text.Mistake;
import haven.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Finds what is wrong with settings, also what only the drills can tell: names that none of them has.
///
/// @param library the drills that there are
record SettingCheck(DrillLibrary library) {
    /// All that is wrong in a settings' file, in its order.
    List<Mistake> mistakes(ConfigReading reading) {
        List<Mistake> mistakes = new ArrayList<>(reading.mistakes());
        for (Setting<?> setting : List.of(Setting.DRILL, Setting.SKIP)) {
            wrong(setting, reading).ifPresent(words -> mistakes.add(reading.mistake(setting, words)));
        }
        mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return mistakes;
    }

    /// What is wrong with the value that is read of a setting, if anything is, as a clause.
    Optional<String> wrong(Setting<?> setting, ConfigReading reading) {
        if (!reading.sets(setting)) {
            return Optional.empty();
        }
        return switch (setting.key()) {
            case "drill" -> drill(reading.value(Setting.DRILL));
            case "skip" -> parts(reading.value(Setting.SKIP));
            default -> Optional.empty();
        };
    }

    private Optional<String> drill(String name) {
        try {
            return BreathChoice.isKnown(name, library)
                    ? Optional.empty()
                    : Optional.of(
                            "there is no breath called \"" + name + "\"" + nearest(name, BreathChoice.names(library)));
        } catch (UserError refused) {
            return Optional.of("the breath \"" + name + "\" cannot be: " + refused.getMessage());
        }
    }

    private Optional<String> parts(List<String> named) {
        Collection<String> known = new TreeSet<>();
        library.all().forEach(drill -> known.addAll(drill.parts()));
        return named.stream()
                .filter(part -> !known.contains(part))
                .findFirst()
                .map(part -> "no practice has a part \"" + part + "\"" + nearest(part, known));
    }

    private static String nearest(String typed, Collection<String> words) {
        return Spelling.nearest(typed, words)
                .map(word -> "; the nearest is " + word)
                .orElse("");
    }
}
