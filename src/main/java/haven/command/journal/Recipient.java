package haven.command.journal;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.bond.Mending;
import haven.command.shared.Arguments;
import haven.command.shared.Nearest;
import haven.command.shared.Pager;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.entry.Entry;
import haven.entry.Initials;
import haven.entry.Kind;
import haven.entry.Redaction;
import haven.entry.Repair;
import haven.entry.SharedPage;
import haven.entry.Sharing;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Topic;
import haven.entry.Type;
import haven.entry.Vocabulary;
import haven.journal.Journal;
import haven.report.PreviewPage;
import haven.report.Report;
import haven.report.SomeonesPage;
import haven.report.TopicsSection;
import haven.setting.ConfigFile;
import haven.setting.Profile;
import haven.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// For whom a page is, and what of entries they are told: the options that every page for somebody else has.
///
/// Entries are redacted before anything is found in them, so that no form of a page can tell more. What may leave is a
/// list of fields that the person has looked at, and is remembered: what is not on it stays, whatever haven brings.
final class Recipient {
    private static final String FOR = "--for";
    private static final String PREVIEW = "--preview";
    private static final String ALLOW = "--allow";
    private static final String WITHHOLD = "--withhold";
    private static final String THERAPIST = "therapist";
    private static final String NOTHING = "Nothing was shared.";
    private static final int FEW = 4;
    /// A therapist is told the person's own words, and initials of the people in them.
    private static final Set<Sharing> FOR_THERAPIST = EnumSet.of(Sharing.FIGURES, Sharing.WORDS, Sharing.NAMES);

    private final App app;
    private final Arguments arguments;
    private final Optional<String> name;
    private final List<Profile> profiles;
    private final Set<String> leaves;
    private final Set<String> undecided;
    private final boolean isToBeSeen;
    private final Redaction redaction;

    private Recipient(App app, Arguments arguments, Optional<String> name, List<Profile> profiles) {
        this.app = app;
        this.arguments = arguments;
        this.name = name;
        this.profiles = profiles;
        Optional<Profile> known = name.flatMap(this::profile);
        leaves = new LinkedHashSet<>(known.map(Profile::leaves).orElseGet(this::proposed));
        Set<String> all = Redaction.names(app.kinds().all());
        undecided = new LinkedHashSet<>();
        if (known.isPresent()) {
            undecided.addAll(all);
            undecided.removeAll(known.get().leaves());
            undecided.removeAll(known.get().stays());
        }
        leaves.addAll(fields(ALLOW, all));
        fields(WITHHOLD, all).forEach(leaves::remove);
        leaves.retainAll(all);
        isToBeSeen = known.isEmpty() || arguments.has(ALLOW) || arguments.has(WITHHOLD);
        redaction = new Redaction(leaves, name.isEmpty() ? Initials.NONE : Initials.of(names()));
    }

    static CommandSpec addTo(CommandSpec spec) {
        spec.addOption(Specs.value(FOR, "WHO", "a page for someone else: therapist, or your own word"))
                .addOption(Specs.flag(PREVIEW, "what leaves for them, what stays; writes nothing"));
        String help = "what leaves from now on, or stays: episode.need";
        Specs.together(spec, Specs.values(ALLOW, "FIELD", help), Specs.values(WITHHOLD, "FIELD", help));
        String asking = "share without asking; ask nothing";
        Specs.together(spec, Specs.flag("--yes", asking), Specs.flag("--no-input", asking));
        return spec;
    }

    static Recipient read(Arguments arguments, App app) {
        Optional<String> name = arguments.value(FOR).map(Profile::plain);
        if (name.isEmpty()) {
            for (String option : List.of(PREVIEW, ALLOW, WITHHOLD, "--yes")) {
                if (arguments.has(option)) {
                    throw UserError.usage(option + " goes with --for.", "For example: --for therapist " + option + ".");
                }
            }
        }
        // A list that cannot be read is not taken for none, which would let leave what it does not.
        List<Profile> profiles = name.isEmpty() ? List.of() : app.config().get(Setting.SHARE);
        name.ifPresent(who -> require(who, profiles));
        if (arguments.has(PREVIEW)) {
            for (String option : List.of("--format", "--json", "--output", "--force", "--open")) {
                if (arguments.has(option)) {
                    throw UserError.usage(PREVIEW + " writes nothing, and takes no " + option + ".", "Leave one out.");
                }
            }
        }
        return new Recipient(app, arguments, name, profiles);
    }

    /// Refuses what is no name, and a slip of one that is known.
    private static void require(String who, List<Profile> profiles) {
        try {
            Profile unused = new Profile(who, List.of(), List.of());
            List<String> known =
                    new ArrayList<>(profiles.stream().map(Profile::name).toList());
            known.add(THERAPIST);
            if (!known.contains(unused.name()) && !Nearest.question(who, known).isEmpty()) {
                throw UserError.usage(
                        "Nothing is set for \"" + who + "\".",
                        Nearest.question(who, known) + "A name that is not so near to it may be new.");
            }
        } catch (IllegalArgumentException wrong) {
            throw UserError.usage(Specs.sentence(String.valueOf(wrong.getMessage())), "For example: --for therapist.");
        }
    }

    private Optional<Profile> profile(String who) {
        return profiles.stream().filter(each -> each.name().equals(who)).findFirst();
    }

    /// What somebody is told who has not been told anything yet: figures alone, and a therapist more.
    private List<String> proposed() {
        boolean isTherapist = name.filter(THERAPIST::equals).isPresent();
        List<Kind> kinds = app.kinds().ofDays().stream()
                .filter(kind -> isTherapist || kind.tellsOfItsDay())
                .toList();
        return List.copyOf(Redaction.names(kinds, isTherapist ? FOR_THERAPIST : EnumSet.of(Sharing.FIGURES)));
    }

    /// The fields of an option; of a kind alone, all of its fields.
    private Set<String> fields(String option, Set<String> all) {
        Set<String> fields = new LinkedHashSet<>();
        for (String typed : arguments.values(option)) {
            for (String word : Type.split(typed)) {
                Set<String> named = all.stream()
                        .filter(field -> field.equals(word) || field.startsWith(word + "."))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (named.isEmpty()) {
                    throw UserError.usage(
                            option + " \"" + word + "\" is no field of an entry.",
                            Nearest.question(word, all) + "--preview shows all of them.");
                }
                fields.addAll(named);
            }
        }
        return fields;
    }

    /// The people that the journal knows.
    private List<String> names() {
        return app.look(List.of(), journal -> {
            List<String> names = new ArrayList<>(journal.words(Vocabulary.PERSON));
            journal.entries(Tool.KIND).stream()
                    .filter(tool -> tool.get(Tool.TYPE) == ToolType.PERSON)
                    .map(tool -> tool.get(Tool.NAME))
                    .forEach(names::add);
            return names;
        });
    }

    /// The entries as they may be told. What is not open any more is not told by a list that does not say how it
    /// stands, as it would be told as what is; nor what is withheld in all that such an entry is about.
    List<Entry> of(List<Entry> entries) {
        return name.isEmpty()
                ? entries
                : redaction.of(entries.stream().filter(this::saysHowItStands).toList()).stream()
                        .filter(entry -> entry.kind().tellsOfItsDay()
                                || entry.kind().lacks(entry).isEmpty())
                        .toList();
    }

    private boolean saysHowItStands(Entry entry) {
        Kind kind = entry.kind();
        return kind.state()
                .filter(state -> !waits(entry) && !redaction.shows(kind, state))
                .isEmpty();
    }

    /// Whether a page tells of it as of what is not over.
    static boolean waits(Entry entry) {
        return entry.is(Repair.KIND) ? Mending.waits(entry) : entry.kind().isOpen(entry);
    }

    /// A page that has nothing of what is to be talked about, with that at its head where it is for somebody else.
    Report headed(Report page, LocalDate last) {
        return name.isEmpty()
                ? page
                : new SomeonesPage(
                        page,
                        new TopicsSection(of(open()), List.of(), last, app.now().toLocalDate()));
    }

    /// What is to be talked about.
    List<Entry> open() {
        return app.look(
                List.of(),
                journal -> journal.entries(Topic.KIND).stream()
                        .filter(Topic.KIND::isOpen)
                        .toList());
    }

    /// Prints the page, or writes it where the options say, once the person knows what is in it; keeps that it was
    /// shared.
    ///
    /// @param title what it is, to begin a sentence
    /// @param page of entries as [#of(List)] gives them
    /// @param what of haven it is: `week`
    /// @param told the entries that it tells of, as they were kept
    int give(String title, Report page, String what, LocalDate first, LocalDate last, List<Entry> told) {
        ReportOptions options = ReportOptions.read(arguments);
        if (name.isEmpty()) {
            page(options, title, page);
            return Exit.OK;
        }
        String who = name.get();
        if (arguments.has(PREVIEW)) {
            Pager.show(app, arguments.wantsPlain(app), String.join("\n", preview(who, told)) + "\n");
            return Exit.OK;
        }
        if (isToBeSeen) {
            if (!isAgreed(who, told)) {
                return app.say(NOTHING);
            }
            remember(who);
        }
        page(options, title, page);
        keep(who, what, first, last);
        sayUndecided(who);
        return Exit.OK;
    }

    private void page(ReportOptions options, String title, Report page) {
        options.page(
                app, arguments.wantsPlain(app), title, (columns, signs) -> page.as(options.format(), columns, signs));
    }

    /// What is to be talked about is said first, as on the page, and what stands whenever it was kept last.
    private List<String> preview(String who, List<Entry> told) {
        List<Entry> entries = told.stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.is(Topic.KIND) ? 0 : entry.kind().tellsOfItsDay() ? 1 : 2))
                .toList();
        List<Kind> kinds = app.kinds().all().stream()
                .filter(kind -> kind != SharedPage.KIND)
                .toList();
        PreviewPage page = new PreviewPage(
                who, kinds, redaction, this::of, entries, undecided, app.now().toLocalDate());
        return page.lines(app.columns(), app.isPlain());
    }

    /// Whether the person has seen what leaves, and wants it to.
    private boolean isAgreed(String who, List<Entry> told) {
        if (arguments.has("--yes")) {
            return true;
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "What leaves for " + who + " is to be looked at first, and nobody can answer here.",
                    NOTHING + " --preview shows it; --yes says yes.");
        }
        Pager.show(app, arguments.wantsPlain(app), String.join("\n", preview(who, told)) + "\n\n");
        YesOrNo answer = YesOrNo.asked(app, "Share, and remember what leaves?", NOTHING);
        boolean isYes = answer.isYes();
        answer.pause();
        return isYes;
    }

    private void remember(String who) {
        Set<String> stays = new LinkedHashSet<>(Redaction.names(app.kinds().all()));
        stays.removeAll(leaves);
        List<String> written = new ArrayList<>(profiles.stream()
                .filter(each -> !each.name().equals(who))
                .map(Profile::written)
                .toList());
        written.add(new Profile(who, List.copyOf(leaves), List.copyOf(stays)).written());
        new ConfigFile(app.paths().configFile()).set(Setting.SHARE.line(written));
    }

    private void keep(String who, String what, LocalDate first, LocalDate last) {
        Entry shared = Entry.of(SharedPage.KIND, app.newId(), App.stamp(app.now(), app.readableConfig()))
                .with(SharedPage.RECIPIENT, who)
                .with(SharedPage.PAGE, what)
                .with(SharedPage.FIRST, Optional.of(first))
                .with(SharedPage.LAST, Optional.of(last))
                .with(SharedPage.FIELDS, List.copyOf(leaves));
        app.out().flush();
        try (Journal journal = app.openJournal()) {
            journal.save(shared, app.change(what));
            app.err().println("In your journal: shared with " + who + ", " + journal.name(shared.id()) + ".");
        }
    }

    private void sayUndecided(String who) {
        if (undecided.isEmpty() || isToBeSeen) {
            return;
        }
        List<String> few = undecided.stream().limit(FEW).toList();
        app.err()
                .println("New, and not in it: " + String.join(", ", few) + (undecided.size() > FEW ? " and more" : "")
                        + ". --for " + who + " --preview shows it; --allow or --withhold decides.");
    }
}
