package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.bond.TimeOutWords;
import haven.calendar.HowLong;
import haven.command.entry.FieldOptions;
import haven.command.entry.Kept;
import haven.command.entry.KindCommand;
import haven.command.practice.DrillBeside;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Guide;
import haven.command.shared.Recorder;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.TimeOut;
import haven.entry.TimeOutState;
import haven.guide.HardMoment;
import haven.guide.TimeAway;
import haven.insight.Away;
import haven.journal.Journal;
import haven.setting.Config;
import haven.terminal.TimeAwayLines;
import haven.terminal.TimeAwayView;
import haven.text.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/// `haven timeout`: a pause between two people, with a time to come back.
public final class TimeoutCommand implements Command {
    private static final String BACK = "--back";
    private static final String HERE = "--here";
    private static final String LET_GO = "--let-go";
    private static final String JSON = "--json";
    private static final String WAYS = ": haven timeout --here, or --let-go";
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofHours(24);

    private static final List<String> HELP = List.of(
            "A pause when it gets too much: words to say first, and a time to be back.",
            "It goes on without its screen. " + Safety.FIRST,
            "",
            "  haven timeout                 back in 30 minutes",
            "  haven timeout --back 1h --with Sam",
            "  haven timeout --here          you are back, late or not",
            "  haven timeout --let-go        drop it: you need not go back");

    private static final KindCommand READING =
            new KindCommand("timeout", TimeOut.KIND, TimeOut.NOTE, "", List.of(), "haven timeout --back 30m");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("timeout", "[OPTIONS]", HELP)
                .addOption(Specs.value(BACK, "WHEN", "how long, or when to be back: 30m, 1h, 21:40"));
        FieldOptions.addTo(spec, List.of(TimeOut.WITH, TimeOut.NOTE));
        return spec.addOption(Specs.flag(HERE, "you are back"))
                .addOption(Specs.flag(LET_GO, "drop it: you need not go back"))
                .addOption(FieldOptions.at())
                .addOption(Specs.value(JSON, "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plain());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has(JSON)) {
            return READING.run(arguments, app);
        }
        arguments.refuseBoth(BACK, HERE);
        arguments.refuseBoth(BACK, LET_GO);
        arguments.refuseBoth(HERE, LET_GO);
        Optional<Away> running = running(app);
        if (arguments.has(HERE) || arguments.has(LET_GO)) {
            Away away = running.orElseThrow(
                    () -> UserError.failure("No time-out is running.", "haven timeout begins one."));
            return arguments.has(HERE) ? here(away, arguments, app) : drop(away, arguments, app);
        }
        return running.isPresent() ? again(running.get(), arguments, app) : begin(arguments, app);
    }

    private static Optional<Away> running(App app) {
        return app.look(
                Optional.empty(),
                journal -> Away.open(journal.entries(TimeOut.KIND), app.clock().instant()));
    }

    private static int begin(Arguments arguments, App app) {
        Entry told = FieldOptions.read(TimeOut.KIND, arguments, app);
        Duration length = arguments.has(BACK) ? length(arguments, app) : USUAL;
        Instant backBy = told.stamp().at().plus(length);
        if (!backBy.isAfter(app.clock().instant())) {
            throw UserError.usage(
                    "A time-out that began then is over by now.", "With --back it says how long it is from then.");
        }
        Entry begun = told.with(TimeOut.BACK_BY, Optional.of(backBy));
        Kept.keep(app, begun, "timeout");
        return show(Away.of(begun).orElseThrow(), true, arguments, app);
    }

    /// One runs already: it is shown, with what is said now.
    private static int again(Away running, Arguments arguments, App app) {
        if (arguments.has(FieldOptions.AT)) {
            throw UserError.usage(
                    "A time-out is running already, until " + running.back() + ".",
                    "--at goes with --here, or with a new one.");
        }
        Entry said = said(running.timeOut(), arguments, app);
        if (arguments.has(BACK)) {
            said = said.with(TimeOut.BACK_BY, Optional.of(app.clock().instant().plus(length(arguments, app))));
        }
        if (!said.equals(running.timeOut())) {
            save(said, app);
        }
        return show(Away.of(said).orElseThrow(), false, arguments, app);
    }

    private static Entry said(Entry timeOut, Arguments arguments, App app) {
        Entry said = timeOut;
        for (Field<?> field : List.of(TimeOut.WITH, TimeOut.NOTE)) {
            if (arguments.has(field.option())) {
                said = FieldOptions.read(said, field, arguments, app, Optional.empty());
            }
        }
        return said;
    }

    private static void save(Entry entry, App app) {
        try (Journal journal = app.openJournal()) {
            Kept.keep(app, entry, journal, "timeout");
        }
    }

    private static Duration length(Arguments arguments, App app) {
        String text = arguments.value(BACK).orElse("");
        Duration length;
        try {
            length = HowLong.read(text, app.now());
        } catch (DateTimeException unreadable) {
            throw UserError.usage(
                    BACK + " takes how long, or when, such as 30m, 1h or 21:40, not \"" + text + "\".", "");
        }
        if (length.compareTo(LEAST) < 0 || length.compareTo(MOST) > 0) {
            throw UserError.usage("A time-out lasts 1 minute at least, and 24 hours at most.", "");
        }
        return length;
    }

    private static int here(Away running, Arguments arguments, App app) {
        Instant came =
                FieldOptions.stamp(arguments, app.now(), app.configOrDefault()).at();
        if (came.isBefore(running.timeOut().stamp().at())) {
            throw UserError.usage("That is before the time-out began.", "Without --at you are back now.");
        }
        return back(said(running.timeOut(), arguments, app), came, app);
    }

    private static int drop(Away running, Arguments arguments, App app) {
        if (arguments.has(FieldOptions.AT)) {
            throw UserError.usage("--let-go takes no --at.", "See haven timeout --help.");
        }
        return letGo(said(running.timeOut(), arguments, app), app);
    }

    private static int letGo(Entry timeOut, App app) {
        save(timeOut.with(TimeOut.STATE, TimeOutState.LET_GO), app);
        return app.say("Dropped: nothing more is said of it, and you need not go back.");
    }

    private static int back(Entry timeOut, Instant came, App app) {
        Entry said = timeOut.with(TimeOut.CAME_BACK, Optional.of(came)).with(TimeOut.STATE, TimeOutState.BACK);
        save(said, app);
        return app.say(Away.of(said).orElseThrow().welcome());
    }

    /// Shows how long it still lasts, where there is somebody to look.
    private static int show(Away away, boolean isNew, Arguments arguments, App app) {
        if (!arguments.mayAsk(app)) {
            if (isNew) {
                app.say("To say first: \"" + TimeOutWords.all(away.back()).getFirst() + '"');
                app.say(Safety.FIRST);
            }
            return app.say(standing(away, app));
        }
        Config config = app.configOrDefault();
        Recorder recorder = new Recorder(app);
        DrillBeside drills = new DrillBeside(app, config, recorder);
        Guide.Presentation<TimeAway> presentation = new Guide.Presentation<>(
                TimeAwayView::new,
                new TimeAwayLines(app::columns),
                guided -> guided.drill().flatMap(HardMoment::session),
                false);
        Guide.Outcome<TimeAway> outcome = new Guide(app, arguments, config)
                .run(
                        presentation,
                        now -> TimeAway.begin(terms(away, drills, now, app)),
                        (guided, now) -> drills.keep(guided.drills(), now),
                        recorder);
        TimeAway ended = outcome.ended();
        if (ended.becomes() != TimeOutState.OPEN) {
            Entry now = app.look(
                            Optional.<Entry>empty(),
                            journal -> journal.entry(away.timeOut().id()))
                    .orElse(away.timeOut());
            if (ended.becomes() == TimeOutState.BACK) {
                back(now, app.clock().instant(), app);
            } else {
                letGo(now, app);
            }
        } else {
            if (!outcome.wasOnScreen() && ended.exit().isPresent()) {
                // The terminal shows ^C; what is said next begins a line.
                app.out().println();
            }
            app.say(standing(away, app));
        }
        return outcome.tell(app, ended.exit().orElse(Exit.OK));
    }

    /// The day's clock goes on while a machine sleeps, and the other when somebody sets the day's: what passed on
    /// either has passed.
    private static TimeAway.Terms terms(Away away, DrillBeside drills, Duration begun, App app) {
        Duration atFirst = Duration.between(app.clock().instant(), away.end());
        Function<Duration, Duration> left = now -> {
            Duration paced = atFirst.minus(now.minus(begun));
            Duration byDay = Duration.between(app.clock().instant(), away.end());
            return paced.compareTo(byDay) < 0 ? paced : byDay;
        };
        return new TimeAway.Terms(
                TimeOutWords.all(away.back()),
                away.back(),
                Duration.between(away.timeOut().stamp().at(), away.end()),
                left,
                now -> drills.begin("long-exhale", now),
                now -> drills.begin("3-3-3", now),
                drills::look);
    }

    private static String standing(Away away, App app) {
        Instant now = app.clock().instant();
        if (away.isDue(now)) {
            return "It was until " + away.back() + "; going back is up to you" + WAYS;
        }
        return "Time-out until " + away.back() + ", " + Times.length(Duration.between(now, away.end()))
                + " left. When you are back, or to drop it" + WAYS;
    }
}
