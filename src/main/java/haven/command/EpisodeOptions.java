package haven.command;

import haven.App;
import haven.UserError;
import haven.calendar.When;
import haven.guide.Answer;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.setting.Config;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/// The options that tell an episode, and what each accepts.
final class EpisodeOptions {
    private EpisodeOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.value("--thought", "TEXT", "what went through your mind"));
        spec.addOption(Specs.values("--feeling", "NAME[:0-10]", "a feeling and how strong; may be repeated"));
        spec.addOption(Specs.values("--body", "PLACE[:HOW]", "where in the body, and how; may be repeated"));
        spec.addOption(Specs.value("--urge", "TEXT", "what you felt like doing"));
        spec.addOption(Specs.value("--acted", "no|partly|yes", "whether you did it"));
        spec.addOption(Specs.value("--pattern", "WORD", "reaching, \"pulling away\", watching or steady"));
        spec.addOption(Specs.value("--response", "TEXT", "what you did"));
        spec.addOption(Specs.value("--need", "TEXT", "what you needed"));
        spec.addOption(Specs.value("--outcome", "TEXT", "how it went"));
        spec.addOption(Specs.value("--distress", "0-10", "how strong it was"));
        spec.addOption(Specs.value("--now", "0-10", "how strong it is now"));
        spec.addOption(Specs.values("--with", "NAME", "who was there or was meant; may be repeated"));
        spec.addOption(Specs.values("--tag", "TAG", "a word to find it by; may be repeated"));
        spec.addOption(Specs.value("--at", "WHEN", "when: 21:30, \"yesterday 9pm\", \"2 hours ago\""));
        spec.addOption(Specs.value("--note", "TEXT", "anything else"));
    }

    /// What the options and words say, checked; it may be empty.
    static Episode read(Arguments arguments, App app) {
        ZonedDateTime now = app.now();
        Optional<String> at = arguments.value("--at");
        Config config = Settings.orDefault(app);
        ZonedDateTime then = at.isPresent() ? When.parse("--at", at.get(), now, config.day(now)) : now;
        EpisodeDraft draft = new EpisodeDraft(app.newId(), App.stamp(then, config), now.toInstant());
        draft.trigger(String.join(" ", arguments.words()).strip());
        draft.thought(text(arguments, "--thought"));
        draft.feelings(each(arguments, "--feeling", Answer::feeling, "For example --feeling anxious:8."));
        draft.sensations(each(arguments, "--body", Answer::sensation, "For example --body chest:tight."));
        draft.urge(text(arguments, "--urge"));
        Optional<String> acted = arguments.value("--acted");
        if (acted.isPresent()) {
            draft.acted(Optional.of(read("--acted", acted.get(), Answer::acted, "")));
        }
        Optional<String> pattern = arguments.value("--pattern");
        if (pattern.isPresent()) {
            draft.pattern(Optional.of(read("--pattern", pattern.get(), Answer::pattern, "")));
        }
        draft.response(text(arguments, "--response"));
        draft.need(text(arguments, "--need"));
        draft.outcome(text(arguments, "--outcome"));
        draft.distress(rating(arguments, "--distress"));
        draft.distressNow(rating(arguments, "--now"));
        draft.with(each(arguments, "--with", EpisodeOptions::word, "For example --with Sam."));
        draft.tags(each(arguments, "--tag", EpisodeOptions::word, "For example --tag work."));
        draft.note(text(arguments, "--note"));
        return draft.episode();
    }

    private static String text(Arguments arguments, String option) {
        return arguments.value(option).orElse("").strip();
    }

    private static OptionalInt rating(Arguments arguments, String option) {
        Optional<String> value = arguments.value(option);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt rating = read(option, value.get(), Answer::rating, "");
        if (rating.isEmpty()) {
            throw refused(option, value.get(), "strength is a whole number from 0 to 10", "");
        }
        return rating;
    }

    private static String word(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it needs a word");
        }
        return text.strip();
    }

    private static <T> List<T> each(Arguments arguments, String option, Function<String, T> reader, String example) {
        List<T> values = new ArrayList<>();
        for (String value : arguments.values(option)) {
            values.add(read(option, value, reader, example));
        }
        return values;
    }

    private static <T> T read(String option, String value, Function<String, T> reader, String example) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException unreadable) {
            throw refused(option, value, String.valueOf(unreadable.getMessage()), example);
        }
    }

    private static UserError refused(String option, String value, String why, String example) {
        return UserError.usage(option + " \"" + value + "\": " + why + ".", example);
    }
}
