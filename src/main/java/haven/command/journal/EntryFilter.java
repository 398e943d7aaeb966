package haven.command.journal;

import haven.App;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.DayRange;
import haven.command.shared.Nearest;
import haven.command.shared.Numbers;
import haven.command.shared.Specs;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Types;
import haven.journal.EntryQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// The options that say which entries are meant.
final class EntryFilter {
    /// How many entries a screen shows when nothing else is asked for.
    static final int MOST = 20;

    private EntryFilter() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.values("--kind", "KIND", "episode, practice, check-in or note; may be repeated"));
        DayRange.addTo(spec);
        String named = "with this; edit: these instead; may be repeated";
        Specs.together(
                spec,
                Specs.values("--feeling", "NAME", named),
                Specs.values("--with", "NAME", named),
                Specs.values("--tag", "NAME", named));
        spec.addOption(Specs.value("--min", "0-10", "where it was this strong or stronger"));
        String many = "so many at most, " + MOST + " on a screen; or all";
        Specs.together(spec, Specs.flag("--all", many), Specs.value("--limit", "N", many));
    }

    /// What the options ask for, with these words in it; the limit aside.
    static EntryQuery read(Arguments arguments, App app, List<String> words) {
        DayRange days = DayRange.read(arguments, app);
        return new EntryQuery(
                kinds(arguments, app),
                days.first(),
                days.last(),
                names("--feeling", arguments),
                names("--with", arguments),
                names("--tag", arguments),
                min(arguments),
                words,
                OptionalInt.empty());
    }

    /// How many are wanted at most, where that was said, or where a screen is to hold them.
    static OptionalInt limit(Arguments arguments, boolean isForAScreen) {
        arguments.refuseBoth("--limit", "--all");
        Optional<String> limit = arguments.value("--limit");
        if (limit.isPresent()) {
            int most = Numbers.whole("--limit", limit.get());
            if (most < 1) {
                throw UserError.usage("--limit takes a whole number from 1, not " + most + ".", "");
            }
            return OptionalInt.of(most);
        }
        return isForAScreen && !arguments.has("--all") ? OptionalInt.of(MOST) : OptionalInt.empty();
    }

    static Set<Kind> kinds(Arguments arguments, App app) {
        return arguments.values("--kind").stream()
                .map(typed -> kind(typed, app.kinds()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The name of the command is understood too: `checkin`.
    private static Kind kind(String typed, Kinds kinds) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = kinds.ofDays().stream().map(Kind::word).toList();
        return kinds.ofDays().stream()
                .filter(kind -> kind.word().replace("-", "").equals(word.replace("-", "")))
                .findFirst()
                .orElseThrow(() -> Nearest.unknown("kind", typed, words));
    }

    private static List<String> names(String option, Arguments arguments) {
        List<String> names =
                arguments.values(option).stream().map(String::strip).toList();
        if (names.contains("")) {
            throw UserError.usage(option + " needs a word.", "See haven journal --help.");
        }
        return names;
    }

    private static OptionalInt min(Arguments arguments) {
        Optional<String> min = arguments.value("--min");
        try {
            // Nothing written is no rating here.
            return min.isEmpty()
                    ? OptionalInt.empty()
                    : Types.RATING.read(min.get().isBlank() ? "?" : min.get());
        } catch (IllegalArgumentException none) {
            throw UserError.usage("--min takes a whole number from 0 to 10, not \"" + min.orElse("") + "\".", "");
        }
    }
}
