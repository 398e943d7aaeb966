package haven.command.practice;

import haven.App;
import haven.UserError;
import haven.command.direction.CountryQuestion;
import haven.command.direction.SupportReading;
import haven.command.direction.ToolkitChoice;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.SafetyLine;
import haven.entry.SafetyPlan;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Vocabulary;
import haven.guide.NamingDrill;
import haven.guide.Resources;
import haven.guide.Session;
import haven.guide.Sheet;
import haven.guide.WordFamilies;
import haven.insight.Strength;
import haven.insight.Suggestion;
import haven.insight.Suggestion.Offer;
import haven.insight.Suggestion.Situation;
import haven.insight.Toolkit;
import haven.journal.Journal;
import haven.report.Support;
import haven.report.ToolkitPage;
import haven.setting.Config;
import haven.setting.Country;
import haven.setting.Setting;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What is at hand in a hard moment: the journal, the toolkit and the help lines, read while the first breaths go on.
/// Where the journal cannot be read, or not in time, there is what holds for anybody.
final class MomentResources implements Resources {
    /// What is taken for it where nobody said how strong it is: as for a strong one, the senses are among the offers.
    private static final int UNSAID = 7;

    private static final int DAYS_BACK = 365;
    private static final long PATIENCE_MILLIS = 1500;
    private final App app;
    private final Config config;
    private final DrillLibrary library;
    private final AtomicBoolean loads = new AtomicBoolean();
    private final CompletableFuture<Read> read = new CompletableFuture<>();
    private @Nullable Country chosen;
    private Optional<UserError> unkept = Optional.empty();
    private boolean isKept;
    private boolean waited;
    private @Nullable Read nothing;

    MomentResources(App app, Config config) {
        this.app = app;
        this.config = config;
        this.library = app.drills();
    }

    /// Begins to read, on a thread of its own, if that has not begun yet.
    void load() {
        if (!loads.getAndSet(true)) {
            read.completeAsync(this::read, Command::ahead);
        }
    }

    private Read read() {
        Support lines = lines();
        Map<String, Drill> drills = new LinkedHashMap<>();
        for (Strength strength : Strength.values()) {
            strength.firstChoices().forEach(name -> add(drills, name));
        }
        Optional<Held> held = held();
        held.ifPresent(there -> there.practices().forEach(practice -> add(drills, practice.get(Practice.DRILL))));
        return new Read(lines, drills, held);
    }

    private Support lines() {
        return new SupportReading(app, mistake -> {}).lines(config.get(Setting.COUNTRY));
    }

    private Optional<Held> held() {
        try {
            Optional<Journal> open = app.openExistingJournalQuietly();
            if (open.isEmpty()) {
                return Optional.of(Held.NOTHING);
            }
            try (Journal journal = open.get()) {
                LocalDate today = config.day(app.now());
                return Optional.of(new Held(
                        new SafetyPlan(journal.entries(SafetyLine.KIND)),
                        journal.entries(Practice.KIND, today.minusDays(DAYS_BACK), today),
                        ToolkitChoice.toolkit(journal),
                        journal.words(Vocabulary.FEELING)));
            }
        } catch (UserError unreadable) {
            return Optional.empty();
        }
    }

    private void add(Map<String, Drill> drills, String name) {
        try {
            library.find(name).ifPresent(drill -> drills.put(name, drill));
        } catch (UserError broken) {
            // A drill of the person's own that cannot be read is not offered.
            drills.remove(name);
        }
    }

    /// What was read; where that takes too long, what holds for anybody until it is there. It is waited for once.
    private Read known() {
        load();
        try {
            Read there = read.get(waited ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            waited = true;
            return there;
        } catch (TimeoutException | ExecutionException late) {
            waited = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Read otherwise = nothing == null ? nothing() : nothing;
        nothing = otherwise;
        return otherwise;
    }

    private Read nothing() {
        Map<String, Drill> drills = new LinkedHashMap<>();
        Strength.STRONG.firstChoices().forEach(name -> add(drills, name));
        return new Read(lines(), drills, Optional.empty());
    }

    @Override
    public List<Choice> offers(OptionalInt strength, Optional<Session> justDone) {
        Read known = known();
        int now = strength.orElse(UNSAID);
        Optional<Situation.JustDone> done = justDone.map(session -> new Situation.JustDone(
                session.drill().name(), session.progress().before()));
        Situation situation = new Situation(now, config.day(app.now()), done);
        return Suggestion.offers(
                        situation,
                        candidates(known, situation.strength()),
                        known.journal().practices())
                .stream()
                .map(this::choice)
                .toList();
    }

    /// What is commonly chosen first, and whatever else the person has rated.
    private static List<Drill> candidates(Read known, Strength strength) {
        Set<String> names = new LinkedHashSet<>(strength.firstChoices());
        known.journal().practices().stream()
                .filter(practice -> practice.says(Practice.BEFORE) && practice.says(Practice.AFTER))
                .forEach(practice -> names.add(practice.get(Practice.DRILL)));
        return names.stream()
                .flatMap(name -> Optional.ofNullable(known.drills().get(name)).stream())
                .filter(drill -> drill.card().offered())
                .toList();
    }

    private Choice choice(Offer offer) {
        Drill drill = suited(offer.drill());
        String label = drill.title() + ", about " + Times.roughly(drill.usualLength());
        return new Choice(label, offer.reason(), new Action.Practise(drill));
    }

    /// Short, and as the person has set it.
    private Drill suited(Drill drill) {
        return DrillGuide.suited(drill, Set.copyOf(config.get(Setting.SKIP)), true, config)
                .withFeelings(WordFamilies.feelings()
                        .merge(known().journal().feelings())
                        .words());
    }

    @Override
    public Drill grounding() {
        return library.find("3-3-3").orElseThrow();
    }

    @Override
    public Drill naming() {
        Read known = known();
        List<String> steps = known.journal().toolkit().of(ToolType.STEP).tools().stream()
                .map(tool -> OneLine.of(tool.item().get(Tool.NAME)))
                .toList();
        return NamingDrill.of(
                WordFamilies.feelings().merge(known.journal().feelings()).words(), steps);
    }

    @Override
    public List<String> toolkit(int columns) {
        Optional<Toolkit> toolkit = known().held().map(Held::toolkit);
        if (toolkit.isEmpty()) {
            return Wrap.lines("Your toolkit is in your journal, which cannot be read right now.", columns);
        }
        return toolkit.get().isEmpty()
                ? ToolkitPage.empty(Optional.empty(), columns)
                : new ToolkitPage(toolkit.get()).lines(columns, ReportOptions.signs(app));
    }

    @Override
    public List<Choice> people() {
        return support().first().stream()
                .map(label -> new Choice(label, "", new Action.Support()))
                .toList();
    }

    @Override
    public List<String> support(int columns, int country) {
        Support support = country < 0 ? support() : support().in(country(country));
        return support.lines("Another country: c", columns, ReportOptions.signs(app));
    }

    @Override
    public List<String> countries() {
        return known().lines().every().countries().stream().map(Country::title).toList();
    }

    private Country country(int place) {
        return known().lines().every().countries().get(place);
    }

    /// With the person's own contacts, and where they said they are.
    private Support support() {
        Read known = known();
        Support there = known.lines().with(known.held().map(Held::plan));
        Country said = chosen;
        return said == null ? there : there.in(said);
    }

    /// Remembers the country that was chosen, until the end or, where that is wanted, for other times.
    void note(Optional<Sheet> sheet) {
        if (sheet.isEmpty() || sheet.get().country() < 0) {
            return;
        }
        Country country = country(sheet.get().country());
        isKept &= country.equals(chosen);
        chosen = country;
        if (sheet.get().keeps() && !isKept) {
            isKept = true;
            try {
                CountryQuestion.keep(app, country);
            } catch (UserError problem) {
                unkept = Optional.of(problem);
            }
        }
    }

    /// Why the country could not be kept, if it could not.
    Optional<UserError> unkept() {
        return unkept;
    }

    /// What could be read.
    ///
    /// @param held what is in the journal; none where it cannot be read
    private record Read(Support lines, Map<String, Drill> drills, Optional<Held> held) {
        Held journal() {
            return held.orElse(Held.NOTHING);
        }
    }

    private record Held(SafetyPlan plan, List<Entry> practices, Toolkit toolkit, List<String> feelings) {
        static final Held NOTHING = new Held(SafetyPlan.EMPTY, List.of(), Toolkit.EMPTY, List.of());
    }
}
