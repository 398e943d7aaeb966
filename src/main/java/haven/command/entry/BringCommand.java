package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.shared.Arguments;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Homework;
import haven.entry.Question;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.guide.EntryForm;
import haven.guide.SeriesForm;
import haven.journal.EntryQuery;
import haven.journal.Journal;
import haven.report.TopicsPage;
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `haven bring`: what to talk about in the next session, and what came of it.
public final class BringCommand implements EntryCommand {
    private static final String TALKED = "--talked";
    private static final String LET_GO = "--let-go";
    private static final String STEP = "--step";
    private static final String ALL = "--all";
    private static final List<String> CLOSING = List.of(Topic.AGREED.option(), STEP);
    /// The fewest characters that an entry is named by: a shorter word is one.
    private static final int SHORTEST_NAME = 5;

    private static final List<String> HELP = List.of(
            "Keep what you want to talk about next time. Alone, it lists what is waiting.",
            "",
            "  haven bring the silence on Sunday",
            "  haven bring last                from what you logged last",
            "  haven bring --talked            after a session: goes through them",
            "  haven bring --talked 4f2a1 --agreed \"ask once, then wait\"");

    @Override
    public CommandSpec spec() {
        return Specs.command("bring", "[OPTIONS] [WHAT ... | NAME ... | -]", HELP)
                .addPositional(Specs.words("WHAT", "what to talk about, or the name of an entry"))
                .addOption(FieldOptions.spec(Topic.EPISODES))
                .addOption(FieldOptions.at())
                .addOption(Specs.flag(TALKED, "you talked about it; without a name, it asks"))
                .addOption(FieldOptions.spec(Topic.AGREED))
                .addOption(Specs.value(STEP, "TEXT", "a step for your plan that comes of it, with --talked"))
                .addOption(Specs.flag(LET_GO, "it need not be talked about any more"))
                .addOption(Specs.flag(ALL, "list what was talked about, too"))
                .addOption(Specs.flag("--json", "list as JSON"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        arguments.refuseBoth(TALKED, LET_GO);
        if (arguments.has(TALKED) || arguments.has(LET_GO)) {
            return after(arguments, app);
        }
        for (String option : CLOSING) {
            if (arguments.has(option)) {
                throw UserError.usage(
                        option + " goes with --talked.",
                        "For example: haven bring --talked 4f2a1 " + option + " \"ask once, then wait\".");
            }
        }
        boolean lists = arguments.words().isEmpty() && !arguments.has(Topic.EPISODES.option());
        return lists ? list(arguments, app) : keep(arguments, app);
    }

    private static int list(Arguments arguments, App app) {
        beside(arguments, "The list", Set.of(ALL, "--json", "--no-input", "--plain"));
        boolean json = arguments.has("--json");
        List<TopicsPage.Named> topics = app.look(
                List.of(),
                journal -> topics(journal).stream()
                        .map(topic -> new TopicsPage.Named(journal.name(topic.id()), topic))
                        .toList());
        TopicsPage page = new TopicsPage(topics, arguments.has(ALL), app.now().toLocalDate());
        ReportOptions.print(app, page, json);
        if (!json && topics.stream().noneMatch(topic -> Topic.KIND.isOpen(topic.entry()))) {
            app.out().println("To keep something: haven bring WHAT, or haven bring last for what you logged last.");
        }
        return Exit.OK;
    }

    private static int keep(Arguments arguments, App app) {
        beside(arguments, "A new topic", Set.of(Topic.EPISODES.option(), FieldOptions.AT, "--no-input", "--plain"));
        Entry topic = FieldOptions.read(Topic.KIND, arguments, app);
        List<String> words = arguments.words();
        boolean isPiped = StandardInput.isNamed("bring", words);
        Optional<Entry> named = words.size() == 1 && !isPiped ? episode(words.getFirst(), app) : Optional.empty();
        if (named.isPresent()) {
            topic = topic.with(
                    Topic.EPISODES, with(topic.get(Topic.EPISODES), named.get().id()));
        } else {
            String text =
                    isPiped ? StandardInput.text(app) : String.join(" ", words).strip();
            topic = topic.with(Topic.TEXT, text);
        }
        if (topic.says(Topic.TEXT)) {
            Kept.keep(app, topic, "bring");
            return Exit.OK;
        }
        Entry begun = topic.with(Topic.TEXT, words(topic.get(Topic.EPISODES), app));
        if (arguments.mayAsk(app)) {
            EntryForm form = EntryForm.of(begun, List.of(Topic.TEXT));
            return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> Beginning.anew(form, "bring"));
        }
        if (!begun.says(Topic.TEXT)) {
            throw UserError.usage(
                    "There is nothing to keep yet.", "Say it, for example: haven bring \"the silence on Sunday\".");
        }
        Kept.keep(app, begun, "bring");
        return Exit.OK;
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> all = new ArrayList<>(ids);
        if (!all.contains(id)) {
            all.add(id);
        }
        return all;
    }

    /// The one episode that a word names, if it is as long as a name: a word that names none is what to talk about.
    private static Optional<Entry> episode(String word, App app) {
        boolean isLast = word.toLowerCase(Locale.ROOT).equals("last");
        if (!isLast && word.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return app.look(Optional.empty(), journal -> {
            List<Entry> episodes = isLast
                    ? journal.entries(EntryQuery.newest(Set.of(Episode.KIND), 1))
                    : journal.named(word).stream()
                            .flatMap(id -> journal.entry(id).stream())
                            .filter(entry -> entry.is(Episode.KIND))
                            .toList();
            return episodes.size() == 1 ? Optional.of(episodes.getFirst()) : Optional.empty();
        });
    }

    /// What the first of these episodes says in a line, to begin with.
    private static String words(List<String> episodes, App app) {
        return app.look(
                "",
                journal -> episodes.stream()
                        .flatMap(id -> journal.entry(id).stream())
                        .map(episode -> OneLine.of(episode.kind().line(episode)))
                        .findFirst()
                        .orElse(""));
    }

    private static int after(Arguments arguments, App app) {
        String option = arguments.has(TALKED) ? TALKED : LET_GO;
        beside(arguments, option, Set.of(option, Topic.AGREED.option(), STEP, "--no-input", "--plain"));
        if (arguments.words().isEmpty()) {
            return ask(option, arguments, app);
        }
        for (String closing : CLOSING) {
            if (arguments.has(closing)
                    && (option.equals(LET_GO) || arguments.words().size() > 1)) {
                throw UserError.usage(closing + " goes with --talked and one name.", "haven bring lists the names.");
            }
        }
        try (Journal journal = EntryNames.open(app, arguments.words(), "haven bring --talked last")) {
            List<Entry> named = new EntryNames(app, journal, Set.of(Topic.KIND)).there(arguments.words());
            named.stream().filter(entry -> !entry.is(Topic.KIND)).findFirst().ifPresent(other -> {
                throw UserError.failure(
                        journal.name(other.id()) + " is "
                                + English.a(other.kind().one()) + ", and nothing to talk about.",
                        "haven bring lists what is waiting; nothing was changed.");
            });
            for (Entry topic : named) {
                Kept.keep(app, said(topic, option, arguments, app), journal, "bring");
            }
            Optional<String> step = arguments.value(STEP).map(String::strip);
            if (step.isPresent()) {
                Entry homework = step(named.getFirst(), app);
                try {
                    Kept.keep(app, Homework.TEXT.answered(homework, step.get()), journal, "bring");
                } catch (IllegalArgumentException empty) {
                    throw UserError.usage(STEP + " is empty.", "The topic is kept as talked about.");
                }
            }
        }
        return Exit.OK;
    }

    private static Entry said(Entry topic, String option, Arguments arguments, App app) {
        Entry said = topic.with(Topic.STATE, option.equals(TALKED) ? TopicState.TALKED_ABOUT : TopicState.LET_GO);
        return arguments.has(Topic.AGREED.option())
                ? FieldOptions.read(said, Topic.AGREED, arguments, app, Optional.empty())
                : said;
    }

    /// After a session: goes through all that is waiting.
    private static int ask(String option, Arguments arguments, App app) {
        if (option.equals(LET_GO) || CLOSING.stream().anyMatch(arguments::has)) {
            throw UserError.usage("Which topic is meant?", "haven bring lists the names.");
        }
        List<Entry> open = waiting(app);
        if (open.isEmpty()) {
            return app.say("Nothing is waiting to be talked about.");
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "--talked asks which of them, and there is nobody to ask here.",
                    "With a name it asks nothing: haven bring --talked NAME.");
        }
        List<Entry> asked = new ArrayList<>();
        for (Entry topic : open) {
            asked.add(topic);
            asked.add(step(topic, app));
        }
        Beginning beginning =
                new Beginning(SeriesForm.of(new Talk(), asked), false, "bring", open, Optional.of(() -> end(app)));
        return new FormFiller(app).fill(arguments.wantsPlain(app), asker -> beginning);
    }

    /// What comes of a topic for the plan, which says nothing yet.
    private static Entry step(Entry topic, App app) {
        return Entry.of(Homework.KIND, app.newId(), App.stamp(app.now(), app.configOrDefault()))
                .with(Homework.TOPIC, List.of(topic.id()));
    }

    /// What is asked after a session: of each topic whether it was talked about; of those that were, what was agreed,
    /// and of what was agreed, whether a step of it is for the plan.
    private record Talk() implements SeriesForm.Asking {
        @Override
        public List<Question> questions(List<Entry> entries, int place) {
            Entry entry = entries.get(place);
            if (entry.is(Homework.KIND)) {
                Entry topic = entries.get(place - 1);
                return isTalkedAbout(topic) && topic.says(Topic.AGREED) ? List.of(Homework.STEP) : List.of();
            }
            return isTalkedAbout(entry) ? List.of(Topic.TALKED, Topic.AGREED) : List.of(Topic.TALKED);
        }

        private static boolean isTalkedAbout(Entry topic) {
            return topic.get(Topic.STATE) == TopicState.TALKED_ABOUT;
        }

        @Override
        public String heading(Entry entry) {
            return entry.is(Topic.KIND) ? entry.get(Topic.TEXT) : "";
        }
    }

    private static String end(App app) {
        int waiting = waiting(app).size();
        return waiting == 0
                ? "Kept. Nothing is waiting for the next time."
                : "Kept. " + Topic.KIND.counted(waiting) + (waiting == 1 ? " waits" : " wait") + " for the next time.";
    }

    private static List<Entry> waiting(App app) {
        return app.look(
                List.of(),
                journal -> topics(journal).stream().filter(Topic.KIND::isOpen).toList());
    }

    /// The oldest first.
    private static List<Entry> topics(Journal journal) {
        return journal.entries(Topic.KIND);
    }

    private static void beside(Arguments arguments, String what, Set<String> accepted) {
        arguments.beside(accepted).ifPresent(other -> {
            throw UserError.usage(what + " takes no " + other + ".", "See haven bring --help.");
        });
    }
}
