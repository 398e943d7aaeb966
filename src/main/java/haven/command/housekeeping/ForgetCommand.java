package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.command.housekeeping.Belongings.Found;
import haven.command.housekeeping.Belongings.Part;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Specs;
import haven.command.shared.YesOrNo;
import haven.file.Reason;
import haven.journal.EntryQuery;
import haven.reminder.Standing;
import haven.terminal.Tty.TtyEvent;
import haven.text.OneLine;
import haven.text.Times;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// `haven forget`: removes all that haven has of a person on this machine, after a look and a yes.
public final class ForgetCommand implements Command {
    private static final String NOTHING = "Nothing was removed.";
    private static final String REMINDERS = "your reminders";
    private static final String ELSEWHERE =
            "haven cannot reach what was copied elsewhere: exports and backups that you made with -o, copies and"
                    + " snapshots of this disk, and what was typed after a command, in your shell's history.";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "forget",
                        "[--backups] [--settings] [--yes]",
                        List.of(
                                "Removes all that haven keeps of you here, for good: your journal, drafts, and",
                                "what a haven that was killed has left. It shows what there is, and asks.",
                                "",
                                "  haven forget                          look, and be asked",
                                "  haven forget --backups --settings     these too",
                                "  haven forget --backups --yes          ask nothing"))
                .addOption(Specs.flag("--backups", "the backups in haven's own folder too"))
                .addOption(Specs.flag("--settings", "your settings, own practices and help lines too"))
                .addOption(Specs.flag("--yes", "ask nothing"))
                .addOption(Specs.noInput());
    }

    @Override
    public int run(Arguments arguments, App app) {
        Belongings all = belongings(app);
        List<Standing> reminders = app.reminders().all();
        boolean asks = !arguments.has("--yes");
        if (all.found().isEmpty() && reminders.isEmpty()) {
            all.left().forEach(file -> sayLeft(file, app));
            return app.say("There is nothing of yours that haven keeps here.");
        }
        show(all, reminders, app);
        if (asks && !arguments.mayAsk(app)) {
            app.out().flush();
            throw UserError.usage("forget asks first, and nobody can answer here.", NOTHING + " --yes says yes.");
        }
        Set<Part> parts = parts(all, arguments, asks, app);
        List<Found> going =
                all.found().stream().filter(each -> parts.contains(each.part())).toList();
        if (going.isEmpty() && reminders.isEmpty()) {
            sayKept(all, parts, app);
            return app.say(NOTHING);
        }
        if (asks && !isYes(app, "Remove " + titles(all, reminders, parts) + " for good?")) {
            return app.say(NOTHING);
        }
        // It may have been opened while the question stood.
        if (all.isInUse()) {
            throw UserError.failure(
                    "Another haven has a form open, or is writing right now.",
                    NOTHING + " End it there first, then try again.");
        }
        return new Removal(app, all, reminders, parts).remove(going);
    }

    private static Belongings belongings(App app) {
        try {
            return Belongings.of(app);
        } catch (IOException unreadable) {
            throw UserError.failure(
                    "haven's folders cannot be read: " + Reason.of(unreadable) + ".",
                    NOTHING + " haven doctor says what to mend.",
                    unreadable);
        }
    }

    private static void show(Belongings all, List<Standing> reminders, App app) {
        app.out().println("What haven keeps of you here:");
        for (Part part : Part.values()) {
            List<Path> paths = all.of(part);
            if (!paths.isEmpty()) {
                app.out().println("  " + part.title() + ": " + holds(part, paths.size(), app));
                paths.stream()
                        .map(path -> part == Part.JOURNAL ? path : path.resolveSibling(""))
                        .distinct()
                        .forEach(path -> app.out().println("    " + OneLine.of(path.toString())));
            }
        }
        if (!reminders.isEmpty()) {
            app.out().println("  " + REMINDERS + ": " + reminders.size());
            reminders.forEach(each -> app.out()
                    .println("    " + OneLine.of(each.name()) + ", by "
                            + each.way().name()));
        }
        all.left().forEach(file -> sayLeft(file, app));
    }

    private static String holds(Part part, int files, App app) {
        if (part != Part.JOURNAL) {
            return Times.count(files, "file");
        }
        try {
            List<String> counts = new ArrayList<>();
            app.kinds().all().forEach(kind -> {
                int count = app.look(0, journal -> journal.count(EntryQuery.newest(Set.of(kind), Integer.MAX_VALUE)));
                if (count > 0) {
                    counts.add(kind.counted(count));
                }
            });
            return counts.isEmpty() ? "no entries" : English.list(counts);
        } catch (UserError unreadable) {
            return "it cannot be read";
        }
    }

    private static void sayLeft(Path file, App app) {
        app.out().println("Not haven's, or a link, and left: " + OneLine.of(file.toString()));
    }

    /// What is to go: backups and settings only where they were asked for.
    private static Set<Part> parts(Belongings all, Arguments arguments, boolean asks, App app) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        leave(Part.BACKUPS, "--backups", parts, all, arguments, asks, app);
        leave(Part.SETTINGS, "--settings", parts, all, arguments, asks, app);
        return parts;
    }

    private static void leave(
            Part part, String option, Set<Part> parts, Belongings all, Arguments arguments, boolean asks, App app) {
        boolean isThere = !all.of(part).isEmpty();
        boolean isWanted = arguments.has(option) || (isThere && asks && isYes(app, "Your " + bare(part) + " too?"));
        if (!isWanted) {
            parts.remove(part);
        }
    }

    private static boolean isYes(App app, String question) {
        YesOrNo answer = YesOrNo.asked(app, question, NOTHING);
        boolean isYes = answer.isYes();
        answer.pause();
        return isYes;
    }

    private static String bare(Part part) {
        return part.title().replace("your ", "");
    }

    private static String titles(Belongings all, List<Standing> reminders, Set<Part> parts) {
        Stream<String> files =
                parts.stream().filter(part -> !all.of(part).isEmpty()).map(Part::title);
        Stream<String> cues = reminders.isEmpty() ? Stream.of() : Stream.of(REMINDERS);
        return English.list(Stream.concat(files, cues).toList());
    }

    private static void sayKept(Belongings all, Set<Part> gone, App app) {
        for (Part part : EnumSet.complementOf(EnumSet.copyOf(gone))) {
            if (!all.of(part).isEmpty()) {
                app.out()
                        .println("Still here: " + part.title() + "; haven forget --"
                                + (part == Part.BACKUPS ? "backups" : "settings") + " removes them.");
            }
        }
    }

    /// What was said yes to, under way.
    private record Removal(App app, Belongings all, List<Standing> reminders, Set<Part> parts) {
        int remove(List<Found> going) {
            AtomicInteger stop = new AtomicInteger();
            app.terminals().listenForStops(event -> {
                if (event instanceof TtyEvent.Stop signal) {
                    stop.set(signal.exitCode());
                }
            });
            List<String> failed = new ArrayList<>();
            int done = 0;
            for (Standing each : reminders) {
                try {
                    each.way().remove(each);
                } catch (UserError unable) {
                    failed.add(OneLine.of(each.name() + ": " + unable.message()));
                }
            }
            for (Found each : going) {
                if (stop.get() != 0) {
                    throw UserError.stopped(
                            stop.get(),
                            "Ended early: " + done + " of " + Times.count(going.size(), "file")
                                    + " are gone; haven forget goes on with the rest.");
                }
                try {
                    Belongings.remove(each);
                    done++;
                } catch (IOException unable) {
                    failed.add(OneLine.of(each.path() + ": " + Reason.of(unable)));
                }
            }
            all.removeEmpty();
            return say(failed);
        }

        private int say(List<String> failed) {
            if (failed.isEmpty()) {
                app.out().println("Forgotten: " + titles(all, reminders, parts) + ".");
            }
            sayKept(all, parts, app);
            app.out().println(ELSEWHERE);
            app.out().flush();
            List<String> links = all.left().stream()
                    .filter(file -> String.valueOf(file.getFileName()).equals("journal.db"))
                    .map(file -> file + ": it is a link; remove what it leads to yourself")
                    .map(OneLine::of)
                    .collect(Collectors.toList());
            links.addAll(0, failed);
            links.forEach(line -> app.err().println("Still there: " + line + "."));
            return links.isEmpty() ? Exit.OK : Exit.FAILURE;
        }
    }
}
