package haven.reminder;

import haven.UserError;
import haven.calendar.English;
import haven.file.OwnerOnly;
import haven.file.PlainFile;
import haven.file.Program;
import haven.file.Program.Ran;
import haven.file.Reason;
import haven.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reminders by timers of the person's own systemd: a timer and a service each, in the folder where systemd looks for
/// them.
public final class Timers implements Way {
    private static final String PREFIX = "haven-remind-";
    private static final String TIMER = ".timer";
    private static final String SERVICE = ".service";
    private static final String FOLDER = "/systemd/user";
    private static final String WANTED = "timers.target.wants";
    private static final int MOST_BYTES = 100_000;
    private static final int DAYS_A_WEEK = 7;

    private final Path config;
    private final Path units;
    private final Optional<Program> systemctl;
    private final Supplier<LocalDate> today;

    /// @param config the person's folder of settings for all programs
    /// @param systemctl where it is
    /// @param environment the person's own
    Timers(Path config, Optional<Path> systemctl, Map<String, String> environment, Supplier<LocalDate> today) {
        this.config = config;
        this.units = config.resolve("systemd/user");
        this.systemctl = systemctl.map(path -> new Program(path, runtime(environment)));
        this.today = today;
    }

    /// Where the person's systemd is to be reached, should the environment not say it, as after `su` or in some ways of
    /// coming from another machine.
    private static Map<String, String> runtime(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        if (!environment.getOrDefault("XDG_RUNTIME_DIR", "").isEmpty() || !home.startsWith("/")) {
            return Map.of();
        }
        try {
            Path runtime = Path.of("/run/user/" + Files.getAttribute(Path.of(home), "unix:uid"));
            return Files.isDirectory(runtime) ? Map.of("XDG_RUNTIME_DIR", runtime.toString()) : Map.of();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return Map.of();
        }
    }

    @Override
    public String name() {
        return "systemd";
    }

    @Override
    public String title() {
        return "a systemd timer";
    }

    @Override
    public Optional<String> missing() {
        if (systemctl.isEmpty()) {
            return Optional.of("there is no systemd here");
        }
        Ran asked = systemctl.get().run("--user", "show", "--property=UnitPath");
        if (!asked.isDone()) {
            return Optional.of("your own systemd does not answer");
        }
        return looksHere(asked.text()) ? Optional.empty() : Optional.of("your own systemd does not look in " + units);
    }

    /// Whether the folder is among those where systemd looks, by its name here or by a link.
    private boolean looksHere(String paths) {
        if (paths.contains(units.toString())) {
            return true;
        }
        for (String path : paths.strip().split("[ =]", -1)) {
            try {
                Path other = Path.of(path.endsWith(FOLDER) ? path.substring(0, path.length() - FOLDER.length()) : "/");
                if (path.endsWith(FOLDER) && Files.isSameFile(config, other)) {
                    return true;
                }
            } catch (IOException | InvalidPathException elsewhere) {
                // It is not there, and so not this one.
            }
        }
        return false;
    }

    @Override
    public Optional<String> asleep() {
        return Optional.empty();
    }

    @Override
    public List<String> shown(Reminder reminder, Cue cue) {
        String unit = unit(reminder);
        List<String> lines = new ArrayList<>();
        lines.add(units.resolve(unit + TIMER).toString());
        lines.addAll(said(UnitText.timer(reminder, today.get(), 0)));
        lines.add(units.resolve(unit + SERVICE).toString());
        lines.addAll(said(UnitText.service(reminder, cue)));
        lines.add("systemctl --user enable --now " + unit + TIMER);
        return lines;
    }

    /// What a unit says, without what says nothing: all of it is to fit a screen.
    private static List<String> said(String unit) {
        return unit.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> "  " + line)
                .toList();
    }

    private static String unit(Reminder reminder) {
        String days = reminder.days().stream()
                .map(DayOfWeek::getValue)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return PREFIX
                + English.clock(reminder.time()).replace(":", "")
                + (days.length() == DAYS_A_WEEK ? "" : "-" + days);
    }

    @Override
    public void set(Reminder reminder, Cue cue) {
        String unit = unit(reminder);
        Path timer = units.resolve(unit + TIMER);
        Path service = units.resolve(unit + SERVICE);
        Optional<String> earlierTimer = text(timer);
        Optional<String> earlierService = text(service);
        int made = Math.max(
                missingFolders(),
                timers().stream()
                        .mapToInt(file -> text(file).map(UnitText::made).orElse(0))
                        .max()
                        .orElse(0));
        try {
            Files.createDirectories(units, OwnerOnly.folder());
            write(service, UnitText.service(reminder, cue));
            write(timer, UnitText.timer(reminder, today.get(), made));
        } catch (IOException problem) {
            putBack(timer, earlierTimer);
            putBack(service, earlierService);
            removeFolders(made);
            throw UserError.failure(
                    units + " cannot be written to: " + Reason.of(problem) + ".",
                    "Nothing was set. --with cron or -o FILE.ics are other ways.",
                    problem);
        }
        Optional<String> refused = done("daemon-reload").or(() -> done("enable", "--now", unit + TIMER));
        if (refused.isEmpty() && earlierTimer.isPresent()) {
            refused = done("restart", unit + TIMER);
        }
        if (refused.isPresent()) {
            if (earlierTimer.isEmpty()) {
                unlink(timer);
            }
            putBack(timer, earlierTimer);
            putBack(service, earlierService);
            removeFolders(made);
            done("daemon-reload");
            throw UserError.failure(
                    "systemd did not take it: " + refused.get() + ".",
                    "Nothing was set. --with cron or -o FILE.ics are other ways.");
        }
    }

    /// What systemctl says where it fails, without its stop.
    private Optional<String> done(String... arguments) {
        if (systemctl.isEmpty()) {
            return Optional.of("there is no systemctl");
        }
        List<String> all = new ArrayList<>(List.of("--user"));
        all.addAll(List.of(arguments));
        Ran ran = systemctl.get().run(all.toArray(String[]::new));
        return ran.isDone()
                ? Optional.empty()
                : Optional.of(
                        ran.said().isEmpty()
                                ? "it ended with " + ran.code()
                                : ran.said().replaceAll("\\.+$", ""));
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, true, temporary -> Files.writeString(temporary, text, StandardOpenOption.WRITE));
    }

    private static void putBack(Path file, Optional<String> earlier) {
        try {
            if (earlier.isPresent()) {
                write(file, earlier.get());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException unable) {
            // The list shows what is there.
            return;
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(PlainFile.text(file, MOST_BYTES));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// How many folders are to be made before a unit can be written, from the innermost on.
    private int missingFolders() {
        int missing = 0;
        for (Path folder = units; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing++;
        }
        return missing;
    }

    @Override
    public List<Standing> standing() {
        return timers().stream().map(this::standing).toList();
    }

    private List<Path> timers() {
        try (Stream<Path> files = Files.list(units)) {
            return files.filter(file ->
                            unitName(file).startsWith(PREFIX) && unitName(file).endsWith(TIMER))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw UserError.failure(
                    units + " cannot be read: " + Reason.of(unreadable) + ".", "haven's reminders may be in it.");
        }
    }

    private static String unitName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Standing standing(Path timer) {
        Optional<Reminder> reminder =
                text(timer).flatMap(when -> text(service(timer)).flatMap(shows -> UnitText.read(when, shows)));
        return new Standing(this, unitName(timer), reminder, trouble(timer, reminder));
    }

    private static Path service(Path timer) {
        return timer.resolveSibling(unitName(timer).replace(TIMER, SERVICE));
    }

    private String trouble(Path timer, Optional<Reminder> reminder) {
        if (reminder.filter(each -> each.isOver(today.get())).isPresent()) {
            return Standing.ENDED;
        }
        if (!Files.exists(service(timer))) {
            return "its service is gone";
        }
        if (systemctl.isEmpty()) {
            return "there is no systemd here";
        }
        Ran asked = systemctl
                .get()
                .run("--user", "show", "--property=ActiveState", "--property=UnitFileState", unitName(timer));
        if (!asked.isDone()) {
            return "your own systemd does not answer";
        }
        if (!asked.text().contains("UnitFileState=enabled")) {
            return "its timer is not enabled";
        }
        return asked.text().contains("ActiveState=active") ? "" : "its timer does not run";
    }

    @Override
    public void remove(Standing gone) {
        Path timer = units.resolve(gone.place());
        int made = text(timer).map(UnitText::made).orElse(0);
        if (systemctl.isPresent()) {
            done("stop", gone.place());
        }
        try {
            unlink(timer);
            Files.deleteIfExists(service(timer));
            Files.deleteIfExists(timer);
        } catch (IOException problem) {
            throw UserError.failure(
                    timer + " cannot be removed: " + Reason.of(problem) + ".", "The reminder may still come.", problem);
        }
        if (timers().isEmpty()) {
            removeFolders(made);
        }
        if (systemctl.isPresent()) {
            done("daemon-reload");
        }
    }

    /// As `systemctl disable` does it, which needs a systemd that answers.
    private void unlink(Path timer) {
        try {
            Path wanted = units.resolve(WANTED);
            Files.deleteIfExists(wanted.resolve(unitName(timer)));
            removeIfEmpty(wanted);
        } catch (IOException unable) {
            // A link that leads nowhere starts nothing.
            return;
        }
    }

    /// Takes away the folders that were made for reminders, as far as they are empty.
    private void removeFolders(int made) {
        Path folder = units;
        for (int i = 0; i < made && folder != null; i++) {
            if (!removeIfEmpty(folder)) {
                return;
            }
            folder = folder.getParent();
        }
    }

    private static boolean removeIfEmpty(Path folder) {
        try (Stream<Path> in = Files.list(folder)) {
            if (in.findAny().isPresent() || Files.isSymbolicLink(folder)) {
                return false;
            }
            Files.delete(folder);
            return true;
        } catch (NoSuchFileException gone) {
            return true;
        } catch (IOException unable) {
            return false;
        }
    }
}
