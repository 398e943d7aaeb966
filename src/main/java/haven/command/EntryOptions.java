package haven.command;

import haven.App;
import haven.UserError;
import haven.calendar.When;
import haven.guide.Answer;
import haven.journal.Stamp;
import haven.journal.WordKind;
import haven.setting.Config;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;

/// The options that every kind of entry has, and how options are read.
final class EntryOptions {
    private EntryOptions() {}

    /// When it was.
    static OptionSpec at() {
        return Specs.value("--at", "WHEN", "when: 21:30, \"yesterday 9pm\", \"2 hours ago\"");
    }

    /// Words to find it by.
    static OptionSpec tag() {
        return Specs.values("--tag", "TAG", "a word to find it by; may be repeated");
    }

    /// What `--at` says, or now.
    static Stamp stamp(Arguments arguments, App app, ZonedDateTime now, Config config) {
        Optional<String> at = arguments.value("--at");
        return App.stamp(at.isPresent() ? When.parse("--at", at.get(), now, config.day(now)) : now, config);
    }

    /// What `--tag` says, each tag once.
    static List<String> tags(Arguments arguments, App app) {
        return SaidOnce.words(
                app, WordKind.TAG, each(arguments, "--tag", EntryOptions::word, "For example --tag work."));
    }

    /// An option's text, empty where it was not given.
    static String text(Arguments arguments, String option) {
        return arguments.value(option).orElse("").strip();
    }

    /// Text that is not blank.
    static String word(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it needs a word");
        }
        return text.strip();
    }

    /// Each value of an option that may be repeated, or may hold several with commas between them, as in the form.
    static <T> List<T> each(Arguments arguments, String option, Function<String, T> reader, String example) {
        List<T> values = new ArrayList<>();
        for (String value : arguments.values(option)) {
            List<String> parts = Answer.list(value);
            for (String part : parts.isEmpty() ? List.of(value) : parts) {
                values.add(read(option, part, reader, example));
            }
        }
        return values;
    }

    /// One value of an option; what the reader refuses is the person's to mend.
    static <T> T read(String option, String value, Function<String, T> reader, String example) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException unreadable) {
            throw refused(option, value, String.valueOf(unreadable.getMessage()), example);
        }
    }

    /// A value that an option does not take.
    static UserError refused(String option, String value, String why, String example) {
        return UserError.usage(option + " \"" + value + "\": " + why + ".", example);
    }
}
