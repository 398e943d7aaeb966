package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.file.OwnerOnly;
import haven.reminder.CalendarText;
import haven.reminder.Cue;
import haven.reminder.Reminder;
import haven.reminder.Reminders;
import haven.reminder.Standing;
import haven.reminder.Way;
import haven.report.RemindersPage;
import haven.report.ReportFile;
import haven.text.OneLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven remind`: a cue at the person's own times, through what the system has.
public final class RemindCommand implements Command {
    /// What its first word may be, where it is no time.
    public static final List<String> WORDS = List.of("list", "off");

    private static final String NOTHING = "Nothing was set.";
    private static final List<String> WAYS = List.of("systemd", "cron", "ics");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "remind",
                        "[TIME ... [DAYS] | list | off [TIME [DAYS]]] [OPTIONS]",
                        List.of(
                                "A cue at your own times. It shows what it will write, and asks first.",
                                "",
                                "  haven remind                       what is set, and whether it comes",
                                "  haven remind 21:30                 every day",
                                "  haven remind 8:00 Mon-Fri --for 4 weeks",
                                "  haven remind 21:30 -o cue.ics      for any calendar",
                                "  haven remind off 21:30             no more; off alone: none at all"))
                .addPositional(Specs.words("TIME", "such as 21:30 or 9pm; DAYS: Mon-Fri, weekends"))
                .addOption(Specs.value("--days", "DAYS", "such as Mon,Wed; every day without"))
                .addOption(Specs.value("--words, --text", "TEXT", "what it shows: \"" + Reminder.NEUTRAL + "\""))
                .addOption(Specs.value("--until", "DATE", "its last day"))
                .addOption(Specs.value("--for", "LENGTH", "such as 4 weeks, after which it ends by itself"))
                .addOption(Specs.value("--with", "WAY", "systemd, cron or ics; the best there is without"))
                .addOption(Specs.value("-o, --output", "FILE", "write a calendar file"))
                .addOption(Specs.flag("--force", "replace the file if there is one"))
                .addOption(Specs.flag("--yes", "set it without asking"))
                .addOption(Specs.noInput())
                .addOption(Specs.flag("--json", "list as JSON"))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        List<String> words = arguments.words();
        String first = words.isEmpty() ? "list" : words.getFirst();
        if (first.equals("list")) {
            actions("list --json --no-input").chosen(arguments);
            return list(arguments, app);
        }
        if (first.equals("off")) {
            actions("off --days --no-input --yes").chosen(arguments);
            return off(arguments, app);
        }
        if (arguments.has("--json")) {
            throw UserError.usage("--json goes with the list.", "For example: haven remind --json.");
        }
        return set(arguments, app);
    }

    private static Actions actions(String line) {
        return Actions.of("remind", line);
    }

    private static int list(Arguments arguments, App app) {
        if (arguments.words().size() > 1) {
            throw UserError.usage("haven remind list takes no words.", "See haven remind --help.");
        }
        List<Standing> all = app.reminders().all();
        boolean json = arguments.has("--json");
        ReportOptions.print(app, new RemindersPage(all), json);
        if (all.isEmpty() && !json) {
            app.out().println("To set one: haven remind 21:30, or haven remind 8:00 Mon-Fri.");
        }
        return Exit.OK;
    }

    private static int off(Arguments arguments, App app) {
        List<Standing> all = app.reminders().all();
        List<String> names = arguments.rest();
        boolean isAll = names.isEmpty() && !arguments.has("--days");
        List<Standing> going = isAll ? all : named(names, all, arguments, app);
        going.forEach(each -> each.way().remove(each));
        going.forEach(each -> app.out()
                .println(
                        "Off: " + OneLine.of(each.name()) + ", by " + each.way().name() + "."));
        return going.isEmpty() ? app.say("No reminder is set.") : Exit.OK;
    }

    private static List<Standing> named(List<String> names, List<Standing> all, Arguments arguments, App app) {
        ReminderWords words = ReminderWords.of(names, arguments, app);
        List<Standing> named = all.stream()
                .filter(each -> each.reminder().filter(words::names).isPresent())
                .toList();
        if (named.isEmpty()) {
            String set = English.list(all.stream().map(Standing::name).toList());
            throw UserError.failure(
                    "No reminder is set for " + String.join(" ", names) + ".",
                    OneLine.of(all.isEmpty() ? "haven remind lists what is set." : "There is " + set + "."));
        }
        return named;
    }

    private static int set(Arguments arguments, App app) {
        List<Reminder> reminders = ReminderWords.of(arguments.words(), arguments, app)
                .reminders(arguments.value("--words").orElse(Reminder.NEUTRAL));
        for (Reminder reminder : reminders) {
            if (reminder.next(app.now().toLocalDateTime()).isEmpty()) {
                throw UserError.usage(
                        "There is no " + reminder.name() + " any more until its last day.", "Name a later one.");
            }
        }
        Optional<String> output = arguments.value("--output");
        Optional<String> with = arguments.value("--with").map(RemindCommand::way);
        if (output.isPresent() && with.filter(way -> !way.equals("ics")).isPresent()) {
            throw UserError.usage(
                    "--output writes a calendar file, not what is for " + with.get() + ".", "Leave it out.");
        }
        if (output.isPresent() || with.filter("ics"::equals).isPresent()) {
            return calendar(reminders, output.filter(file -> !file.equals("-")), arguments, app);
        }
        if (arguments.has("--force")) {
            throw UserError.usage("--force goes with -o FILE.", "See haven remind --help.");
        }
        return Choice.of(app.reminders(), with, String.join(" ", arguments.words()))
                .set(reminders, arguments, app);
    }

    private static String way(String typed) {
        if (!WAYS.contains(typed)) {
            throw UserError.usage(
                    "--with \"" + typed + "\" is no way that haven knows.",
                    Nearest.question(typed, WAYS) + "It takes systemd, cron or ics.");
        }
        return typed;
    }

    private static int calendar(List<Reminder> reminders, Optional<String> output, Arguments arguments, App app) {
        String text = CalendarText.of(
                reminders, app.now().toLocalDateTime(), app.clock().instant(), app::newId);
        if (output.isEmpty()) {
            // A calendar is in UTF-8, whatever this terminal shows.
            app.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
            return Exit.OK;
        }
        Path file = Arguments.file(output.get(), "--output takes a file, or - for the screen.");
        ReportFile.refuse(app.ownFiles(), file, arguments.has("--force"));
        List<String> lines = new ArrayList<>(List.of("In " + OneLine.of(file.toString()) + ", for any calendar:"));
        lines.addAll(said(reminders));
        text.lines().forEach(line -> lines.add("    " + line));
        if (!isYes(lines, question("Write", reminders), arguments, app)) {
            return app.say(NOTHING);
        }
        ReportFile.write(
                app.ownFiles(),
                file,
                arguments.has("--force"),
                temporary -> Files.writeString(temporary, text, StandardOpenOption.WRITE));
        app.out().println("Written: " + OneLine.of(file.toString()) + "; " + OwnerOnly.readers(file, "it") + ".");
        return app.say("Open it in your calendar. To end it, delete it there: haven cannot see your calendar.");
    }

    private static List<String> said(List<Reminder> reminders) {
        return reminders.stream()
                .map(reminder -> "  " + reminder.said() + ": \"" + reminder.words() + "\"")
                .toList();
    }

    /// Such as "Set it, every day at 21:30?": what it was to be may have gone up and out of sight.
    private static String question(String verb, List<Reminder> reminders) {
        return verb + " it, "
                + English.list(reminders.stream().map(Reminder::said).toList()) + "?";
    }

    private static boolean isYes(List<String> lines, String question, Arguments arguments, App app) {
        lines.forEach(app.out()::println);
        if (arguments.has("--yes")) {
            return true;
        }
        if (!arguments.mayAsk(app)) {
            app.out().flush();
            throw UserError.usage("remind asks first, and nobody can answer here.", NOTHING + " --yes says yes.");
        }
        YesOrNo answer = YesOrNo.asked(app, question, NOTHING);
        boolean isYes = answer.isYes();
        answer.pause();
        return isYes;
    }

    /// What a reminder is to come by.
    ///
    /// @param why what speaks for it, in brackets; empty where it was asked for
    private record Choice(Reminders here, Way way, Cue cue, String why) {
        static Choice of(Reminders here, Optional<String> with, String typed) {
            String calendar = "For a calendar: haven remind " + typed + " -o cue.ics";
            if (here.cue().isEmpty()) {
                throw UserError.failure(
                        "Nothing here can show a notification: there is no notify-send.",
                        NOTHING + " A package such as libnotify-bin has it. " + calendar);
            }
            List<String> against = new ArrayList<>();
            for (Way way : here.ways()) {
                boolean isAsked = with.filter(way.name()::equals).isPresent();
                if (with.isPresent() && !isAsked) {
                    continue;
                }
                Optional<String> missing = way.missing();
                Optional<String> problem = missing.isPresent() || isAsked ? missing : way.asleep();
                if (problem.isEmpty()) {
                    String why = isAsked ? "" : against.isEmpty() ? "the best there is" : String.join("; ", against);
                    return new Choice(here, way, here.cue().get(), why);
                }
                against.add(problem.get());
            }
            throw UserError.failure(Specs.sentence(English.list(against)), NOTHING + " " + calendar);
        }

        int set(List<Reminder> reminders, Arguments arguments, App app) {
            List<Standing> earlier = here.all();
            List<String> lines = new ArrayList<>();
            lines.add("By " + way.title() + (why.isEmpty() ? "" : " (" + why + ")") + ":");
            for (Reminder reminder : reminders) {
                lines.addAll(said(List.of(reminder)));
                way.shown(reminder, cue).forEach(line -> lines.add("    " + line));
                earlier.stream()
                        .filter(each -> each.name().equals(reminder.name()))
                        .map(each -> "  It takes the place of the one that comes by "
                                + each.way().name() + " now.")
                        .forEach(lines::add);
            }
            if (!isYes(lines, question("Set", reminders), arguments, app)) {
                return app.say(NOTHING);
            }
            for (Reminder reminder : reminders) {
                here.set(reminder, way, cue);
                app.out().println("Set: " + reminder.said() + ". To end it: haven remind off " + reminder.name());
            }
            way.asleep().ifPresent(trouble -> app.out().println("It does not come yet: " + trouble + "."));
            return Exit.OK;
        }
    }
}
