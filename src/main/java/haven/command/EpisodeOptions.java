package haven.command;

import haven.App;
import haven.UserError;
import haven.guide.Answer;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Journal;
import haven.journal.Stamp;
import haven.journal.WordKind;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/// The options that tell an episode, and what each accepts.
final class EpisodeOptions {
    private EpisodeOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.values("--feeling", "NAME[:0-10]", "a feeling and how strong; may be repeated"));
        spec.addOption(Specs.values("--body", "PLACE[:HOW]", "such as chest:tight:hot:7; may be repeated"));
        spec.addOption(Specs.value("--acted", "no|partly|yes", "whether you did what you felt like doing"));
        spec.addOption(Specs.value("--pattern", "WORD", "reaching, \"pulling away\", watching or steady"));
        Specs.together(spec, "0-10", "how strong it was, and is now", "--distress", "--now");
        spec.addOption(Specs.values("--with", "NAME", "who was there or was meant; may be repeated"));
        spec.addOption(EntryOptions.tag());
        spec.addOption(Specs.values(PracticeNames.OPTION, "NAME", "a practice you did then: its name, or last"));
        spec.addOption(EntryOptions.at());
        Specs.together(
                spec,
                "TEXT",
                "what went through your mind, you felt like doing, did, needed; how it went; anything else",
                "--thought",
                "--urge",
                "--response",
                "--need",
                "--outcome",
                "--note");
    }

    /// What the options and words say, checked; it may be empty.
    static Episode read(Arguments arguments, App app) {
        ZonedDateTime now = app.now();
        Stamp stamp = EntryOptions.stamp(arguments, app, now, Settings.orDefault(app));
        EpisodeDraft draft = new EpisodeDraft(app.newId(), stamp, now.toInstant());
        draft.thought(EntryOptions.text(arguments, "--thought"));
        draft.feelings(SaidOnce.feelings(
                EntryOptions.each(arguments, "--feeling", Answer::feeling, "For example --feeling anxious:8.")));
        draft.sensations(EntryOptions.each(arguments, "--body", Answer::sensation, "For example --body chest:tight."));
        draft.urge(EntryOptions.text(arguments, "--urge"));
        Optional<String> acted = arguments.value("--acted");
        if (acted.isPresent()) {
            draft.acted(Optional.of(EntryOptions.read("--acted", acted.get(), Answer::acted, "")));
        }
        Optional<String> pattern = arguments.value("--pattern");
        if (pattern.isPresent()) {
            draft.pattern(Optional.of(EntryOptions.read("--pattern", pattern.get(), Answer::pattern, "")));
        }
        draft.response(EntryOptions.text(arguments, "--response"));
        draft.need(EntryOptions.text(arguments, "--need"));
        draft.outcome(EntryOptions.text(arguments, "--outcome"));
        draft.distress(rating(arguments, "--distress"));
        draft.distressNow(rating(arguments, "--now"));
        draft.with(SaidOnce.words(
                app,
                WordKind.PERSON,
                EntryOptions.each(arguments, "--with", EntryOptions::word, "For example --with Sam.")));
        draft.tags(EntryOptions.tags(arguments, app));
        draft.note(EntryOptions.text(arguments, "--note"));
        draft.practices(practices(arguments, app));
        // Last, so that nobody writes a page and is told then that a value cannot be read.
        draft.trigger(trigger(arguments.words(), app));
        return draft.episode();
    }

    private static String trigger(List<String> words, App app) {
        return StandardInput.isNamed("log", words)
                ? StandardInput.text(app, "A trigger")
                : String.join(" ", words).strip();
    }

    /// The journal is opened only where practices are named.
    private static List<String> practices(Arguments arguments, App app) {
        List<String> names =
                EntryOptions.each(arguments, PracticeNames.OPTION, EntryOptions::word, "For example --practice last.");
        if (names.isEmpty()) {
            return List.of();
        }
        try (Journal journal = app.openExistingJournal()
                .orElseThrow(() -> UserError.failure("No practice is kept yet.", "haven practice begins one."))) {
            return new PracticeNames(journal, app.now().toLocalDate()).ids(names);
        }
    }

    private static OptionalInt rating(Arguments arguments, String option) {
        Optional<String> value = arguments.value(option);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt rating = EntryOptions.read(option, value.get(), Answer::rating, "");
        if (rating.isEmpty()) {
            throw EntryOptions.refused(option, value.get(), "strength is a whole number from 0 to 10", "");
        }
        return rating;
    }
}
