package haven.reminder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The reminders of this machine, and the ways to set one. There is no list of them but the system's own.
public final class Reminders {
    private final List<Way> ways;
    private final Optional<Cue> cue;

    /// @param config the person's folder of settings for all programs
    /// @param programs finds a program by its name
    /// @param environment the person's own
    public Reminders(
            Path config,
            Function<String, Optional<Path>> programs,
            Map<String, String> environment,
            Supplier<LocalDate> today) {
        cue = Cue.here(programs);
        // Where there is macOS, its own launcher starts cron once there is something for it to do.
        Optional<Path> pgrep = cue.filter(Cue::isMac).isPresent() ? Optional.empty() : programs.apply("pgrep");
        ways = List.of(
                new Timers(config, programs.apply("systemctl"), environment, today),
                new CronTable(programs.apply("crontab"), pgrep, today));
    }

    /// The ways, the best first.
    public List<Way> ways() {
        return ways;
    }

    /// What shows a notification here.
    public Optional<Cue> cue() {
        return cue;
    }

    /// All that is set, by time of day.
    public List<Standing> all() {
        return ways.stream()
                .flatMap(way -> way.standing().stream())
                .sorted(Comparator.comparing(Standing::name))
                .toList();
    }

    /// Sets one. One of its name goes, whatever it came by.
    public void set(Reminder reminder, Way way, Cue shows) {
        way.set(reminder, shows);
        others(reminder, way).forEach(other -> other.way().remove(other));
    }

    /// Those of the same name that come by another way.
    private Stream<Standing> others(Reminder reminder, Way way) {
        return ways.stream()
                .filter(each -> !each.equals(way))
                .flatMap(each -> each.standing().stream())
                .filter(standing -> standing.name().equals(reminder.name()));
    }
}
