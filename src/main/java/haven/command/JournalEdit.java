package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.calendar.When;
import haven.guide.Answer;
import haven.guide.Asked;
import haven.guide.CheckInQuestion;
import haven.guide.EntryForm;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.EntryKind;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Journal;
import haven.journal.WordKind;
import haven.setting.Config;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `haven journal edit`: changes an entry of any kind by options, in its form, or in an editor.
///
/// Each option is an answer to a question of the form, and read as one; an empty one takes the answer back.
final class JournalEdit {
    private static final String EXAMPLE = "haven journal edit last";
    /// The options that are answers, and the questions that they answer.
    private static final Map<String, String> QUESTIONS = questions();

    /// What it accepts, beside what other actions do.
    static final String OPTIONS =
            " " + String.join(" ", QUESTIONS.keySet()) + " --practice --rating --at --kind --edit --plain --no-input";

    private final Arguments arguments;
    private final App app;

    JournalEdit(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (String name : List.of(
                "trigger",
                "thought",
                "urge",
                "acted",
                "pattern",
                "response",
                "need",
                "outcome",
                "distress",
                "now",
                "with",
                "note",
                "text",
                "before",
                "after",
                "body")) {
            questions.put("--" + name, name.toUpperCase(Locale.ROOT));
        }
        questions.put("--feeling", "FEELINGS");
        questions.put("--tag", "TAGS");
        return questions;
    }

    /// Adds the options that no other action of `haven journal` has.
    static void addTo(CommandSpec spec) {
        Specs.together(
                spec,
                "VALUE",
                "edit: as haven log has it; '' takes it out",
                "--trigger",
                "--thought",
                "--urge",
                "--response",
                "--need",
                "--outcome",
                "--note",
                "--text",
                "--body",
                "--acted",
                "--pattern",
                "--distress",
                "--now",
                "--before",
                "--after",
                "--at");
        for (String name : List.of("--rating", PracticeNames.OPTION)) {
            Specs.together(spec, Specs.values(name, "VALUE", "edit: as haven log has it; '' takes it out"));
        }
        spec.addOption(Specs.flag("--edit", "edit: in your editor"));
    }

    int edit() {
        List<String> names = Actions.rest(arguments);
        if (names.size() > 1) {
            throw UserError.usage("haven journal edit takes one name.", "For example: " + EXAMPLE + ".");
        }
        Entry entry;
        try (Journal journal = EntryNames.open(app, names, EXAMPLE)) {
            entry = new EntryNames(app, journal, EntryFilter.kinds(arguments))
                    .there(names)
                    .getFirst();
            if (saysWhat()) {
                return keep(changed(entry, journal), entry, journal);
            }
        }
        boolean plain = Plain.isAskedFor(arguments, app);
        if (!arguments.has("--edit") && !Asking.isPossible(arguments, app)) {
            throw UserError.usage(
                    "There is nothing to change.",
                    "Say what, for example: haven journal edit last --distress 4; or use it in a terminal.");
        }
        return new Resumption(app).goOn(entry, plain).orElseGet(() -> ask(entry, plain));
    }

    private int ask(Entry entry, boolean plain) {
        return arguments.has("--edit")
                ? new PageEditor(app, "edit").edit(entry, true)
                : new FormFiller(app).fill(plain, asker -> new FormFiller.Beginning(Asked.all(entry), "edit", true));
    }

    private boolean saysWhat() {
        return arguments.has("--at")
                || arguments.has("--rating")
                || arguments.has(PracticeNames.OPTION)
                || QUESTIONS.keySet().stream().anyMatch(arguments::has);
    }

    private Entry changed(Entry entry, Journal journal) {
        Entry changed = answered(Asked.all(entry));
        if (changed instanceof Episode episode) {
            changed = withLists(episode, journal);
        } else if (arguments.has(PracticeNames.OPTION)) {
            throw foreign(entry, PracticeNames.OPTION);
        }
        for (String rating : arguments.values("--rating")) {
            changed = rated(changed, rating);
        }
        Optional<String> at = arguments.value("--at");
        if (at.isPresent()) {
            ZonedDateTime now = app.now();
            Config config = Settings.orDefault(app);
            changed = changed.at(App.stamp(When.parse("--at", at.get(), now, config.day(now)), config));
        }
        return changed;
    }

    private Episode withLists(Episode episode, Journal journal) {
        EpisodeDraft draft = new EpisodeDraft(episode);
        if (arguments.has("--feeling")) {
            draft.feelings(SaidOnce.feelings(episode.feelings()));
        }
        if (arguments.has(PracticeNames.OPTION)) {
            PracticeNames names = new PracticeNames(journal, app.now().toLocalDate());
            draft.practices(names.ids(arguments.values(PracticeNames.OPTION)));
        }
        return draft.episode();
    }

    private <E extends Entry> E answered(EntryForm<E> form) {
        E entry = form.entry();
        for (Map.Entry<String, String> option : QUESTIONS.entrySet()) {
            if (!arguments.has(option.getKey())) {
                continue;
            }
            Asked<E> question = form.questions().stream()
                    .filter(asked -> asked.name().equals(option.getValue()))
                    .findFirst()
                    .orElseThrow(() -> foreign(form.entry(), option.getKey()));
            entry = answered(entry, question, option.getKey());
        }
        return entry;
    }

    private <E extends Entry> E answered(E entry, Asked<E> question, String option) {
        String text = String.join(", ", texts(option)).strip();
        try {
            return question.answered(entry, text);
        } catch (IllegalArgumentException unreadable) {
            throw UserError.usage(option + " \"" + text + "\": " + unreadable.getMessage() + ".", "");
        }
    }

    private List<String> texts(String option) {
        return switch (option) {
            case "--feeling" -> arguments.values(option);
            case "--with" -> SaidOnce.words(app, WordKind.PERSON, list(option));
            case "--tag" -> SaidOnce.words(app, WordKind.TAG, list(option));
            default -> arguments.value(option).stream().toList();
        };
    }

    private List<String> list(String option) {
        return arguments.values(option).stream()
                .flatMap(value -> Answer.list(value).stream())
                .toList();
    }

    private static Entry rated(Entry entry, String rating) {
        int colon = rating.lastIndexOf(':');
        if (!(entry instanceof CheckIn checkIn)) {
            throw foreign(entry, "--rating");
        }
        if (colon < 1) {
            throw UserError.usage("--rating takes NAME:0-10, not \"" + rating + "\".", "For example --rating sleep:6.");
        }
        try {
            return new CheckInQuestion(rating.substring(0, colon).strip())
                    .answered(checkIn, rating.substring(colon + 1).strip());
        } catch (IllegalArgumentException unreadable) {
            throw UserError.usage("--rating \"" + rating + "\": " + unreadable.getMessage() + ".", "");
        }
    }

    private static UserError foreign(Entry entry, String option) {
        Set<String> asked = Asked.all(entry).questions().stream()
                .map(question -> question.name())
                .collect(Collectors.toSet());
        List<String> options = new ArrayList<>();
        QUESTIONS.forEach((name, question) -> {
            if (asked.contains(question)) {
                options.add(name);
            }
        });
        if (entry instanceof CheckIn) {
            options.add("--rating");
        }
        if (entry instanceof Episode) {
            options.add(PracticeNames.OPTION);
        }
        options.add("--at");
        String kind = entry.kind() == EntryKind.EPISODE
                ? "An episode"
                : "A " + entry.kind().word();
        return UserError.usage(
                kind + " has no " + option + "; nothing was changed.", "It has " + English.list(options) + ".");
    }

    private void save(Entry changed, Journal journal) {
        try {
            journal.save(changed, app.change("edit"));
        } catch (UserError problem) {
            throw Unkept.of(app, changed, problem);
        }
    }

    private int keep(Entry changed, Entry before, Journal journal) {
        if (changed.equals(before)) {
            app.out().println("It stands so already; nothing was changed.");
        } else if (changed.isEmpty()) {
            journal.delete(before.id(), app.change("edit"));
            app.out().println("Nothing was left in it; haven undo brings it back.");
        } else {
            save(changed, journal);
            WaitingEntries.forget(app, changed);
            Kept.say(app, Kept.entry(changed, app.clock().instant(), journal.name(changed.id())));
        }
        return Exit.OK;
    }
}
