package haven.command.others;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.FieldOptions;
import haven.command.entry.Kept;
import haven.command.entry.KindCommand;
import haven.command.practice.DrillBeside;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Guide;
import haven.command.shared.Numbers;
import haven.command.shared.Recorder;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.drill.Drill;
import haven.entry.Dialogue;
import haven.entry.Entry;
import haven.guide.DialogueDrill;
import haven.guide.HardMoment;
import haven.setting.Config;
import haven.terminal.LineAsker;
import haven.terminal.MomentLines;
import haven.terminal.MomentView;
import haven.terminal.Tty;
import haven.terminal.TypedLines;
import haven.text.OneLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `haven dialogue`: two people at one screen speak and listen in turns, by the clock. Nothing of it is kept unless
/// both want a line each.
public final class DialogueCommand implements Command {
    private static final String MINUTES = "--minutes";
    private static final String KEEP = "--keep";
    private static final String JSON = "--json";
    private static final String NOTHING = "Nothing was kept.";
    private static final List<String> WANTED =
            List.of("One of you: would you keep a line of it?", "And the other: would you keep a line of it?");
    private static final Duration USUAL = Duration.ofMinutes(3);
    private static final Duration MOST = Duration.ofMinutes(10);

    private static final List<String> HELP = List.of(
            "Two people at one screen: speak, say it back, say what makes sense, and the other way round.",
            Safety.FIRST,
            "",
            "  haven dialogue --with Sam --minutes 2    each part; either may end it, with q",
            "  haven dialogue --keep --with Sam         a line of each, if both want that");

    private static final KindCommand READING = new KindCommand(
            "dialogue", Dialogue.KIND, Dialogue.MINE, "", List.of(), "haven dialogue --mine TEXT --theirs TEXT");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command("dialogue", "[OPTIONS]", HELP);
        FieldOptions.addTo(spec, List.of(Dialogue.WITH));
        spec.addOption(Specs.value(MINUTES, "N", "how long each part is; 3 where it is not said"))
                .addOption(Specs.flag(KEEP, "it is over, and both want to keep a line each"));
        FieldOptions.addTo(spec, List.of(Dialogue.MINE, Dialogue.THEIRS));
        return spec.addOption(FieldOptions.at())
                .addOption(Specs.value(JSON, "-", "read one entry as JSON from standard input"))
                .addOption(Specs.noInput())
                .addOption(Specs.plain());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (arguments.has(JSON)) {
            return READING.run(arguments, app);
        }
        boolean hasLines = arguments.has(Dialogue.MINE.option()) || arguments.has(Dialogue.THEIRS.option());
        if (!hasLines && !arguments.has(KEEP)) {
            return talk(arguments, app);
        }
        arguments
                .beside(Set.of(
                        KEEP,
                        Dialogue.WITH.option(),
                        Dialogue.MINE.option(),
                        Dialogue.THEIRS.option(),
                        FieldOptions.AT,
                        "--no-input",
                        "--plain"))
                .ifPresent(other -> {
                    throw UserError.usage("To keep two lines takes no " + other + ".", "See haven dialogue --help.");
                });
        Entry told = FieldOptions.read(Dialogue.KIND, arguments, app);
        if (hasLines) {
            if (!told.says(Dialogue.MINE) || !told.says(Dialogue.THEIRS)) {
                throw UserError.usage("A line is kept where both want one.", "Give --mine and --theirs.");
            }
            Kept.keep(app, told, "dialogue");
            return Exit.OK;
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage(
                    "--keep asks, and there is nobody to ask here.", "With --mine and --theirs it asks nothing.");
        }
        return ask(told, arguments.wantsPlain(app), Optional.empty(), app);
    }

    private static int talk(Arguments arguments, App app) {
        if (arguments.has(FieldOptions.AT)) {
            throw UserError.usage("--at goes with the lines that you keep.", "See haven dialogue --help.");
        }
        Entry told = FieldOptions.read(Dialogue.KIND, arguments, app);
        Duration each = arguments
                .value(MINUTES)
                .map(text -> Numbers.minutes(MINUTES, text))
                .orElse(USUAL);
        if (each.compareTo(Duration.ofSeconds(1)) < 0 || each.compareTo(MOST) > 0) {
            throw UserError.usage("Each part takes more than 0 minutes, and 10 at most.", "");
        }
        Config config = app.configOrDefault();
        String with = OneLine.of(told.shown(Dialogue.WITH));
        Drill drill = DialogueDrill.of(with.isEmpty() ? "dialogue" : "dialogue with " + with, each);
        Recorder recorder = new Recorder(app);
        DrillBeside drills = new DrillBeside(app, config, recorder);
        Guide guide = new Guide(app, arguments, config);
        Guide.Presentation<HardMoment> presentation = new Guide.Presentation<>(
                MomentView::new, new MomentLines(app::columns, guide.hears(false)), HardMoment::session, false);
        Guide.Outcome<HardMoment> outcome = guide.run(
                presentation,
                now -> drills.begin(drill, now),
                // Nothing that is said here is kept.
                (moment, now) -> {},
                recorder);
        int code = outcome.tell(app, outcome.ended().exitCode());
        if (code != Exit.OK) {
            return code;
        }
        // In plain lines whoever listened for keys may have the next line already.
        Optional<TypedLines> heard = outcome.typed().map(pacer -> TypedLines.until(app.terminals(), pacer));
        if (!outcome.wasOnScreen() && heard.isEmpty()) {
            return app.say(NOTHING + " If both of you want to keep a line each: haven dialogue --keep");
        }
        // Both are asked, whatever the first says: a no is nobody's.
        boolean isWanted = true;
        for (String question : WANTED) {
            YesOrNo wanted = heard.map(lines -> YesOrNo.asked(app, lines, question, NOTHING))
                    .orElseGet(() -> YesOrNo.asked(app, question, NOTHING));
            isWanted &= wanted.isYes();
        }
        return isWanted ? ask(told, false, heard, app) : app.say(NOTHING);
    }

    /// Nothing is kept before both are there.
    private static int ask(Entry told, boolean plain, Optional<TypedLines> heard, App app) {
        Optional<String> mine = line("A line from one of you", plain, heard, app);
        Optional<String> theirs = mine.isEmpty() ? mine : line("And one from the other", plain, heard, app);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return app.say(NOTHING);
        }
        Kept.keep(app, told.with(Dialogue.MINE, mine.get()).with(Dialogue.THEIRS, theirs.get()), "dialogue");
        return Exit.OK;
    }

    private static Optional<String> line(String question, boolean plain, Optional<TypedLines> heard, App app) {
        Optional<Tty> tty =
                plain || heard.isPresent() ? Optional.empty() : app.terminals().openLines();
        Optional<String> typed;
        int stopCode;
        if (tty.isPresent()) {
            LineAsker.Once once = LineAsker.once(
                    tty.get(),
                    app.terminals().pacer(),
                    app.out().charset(),
                    List.of("Only what both of you type here is kept; Enter alone keeps nothing."),
                    question);
            typed = once.answer();
            stopCode = once.stopCode();
        } else {
            TypedLines lines = heard.orElseGet(() -> TypedLines.until(app.terminals(), app.in()));
            typed = lines.next(() -> {
                app.out().println(question + ", or Enter to keep nothing:");
                app.out().flush();
            });
            stopCode = lines.stopCode();
            if (stopCode != 0) {
                // The terminal shows ^C; what is said next begins a line.
                app.out().println();
            }
        }
        if (stopCode != 0) {
            throw UserError.stopped(stopCode, NOTHING);
        }
        return typed.map(String::strip).filter(line -> !line.isEmpty());
    }
}
