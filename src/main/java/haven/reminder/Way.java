package haven.reminder;

import java.util.List;
import java.util.Optional;

/// What brings a reminder at its time, and knows of itself what is set.
public sealed interface Way permits Timers, CronTable {
    /// What it is asked for by: `systemd`, `cron`.
    String name();

    /// What comes of it, with its article.
    String title();

    /// Why it cannot be used here, as a clause; empty where it can.
    Optional<String> missing();

    /// Why it would not come although it can be set, as a clause; empty where it would.
    Optional<String> asleep();

    /// What would be written, and where, in lines.
    List<String> shown(Reminder reminder, Cue cue);

    /// Sets it, in the place of one that has its name.
    ///
    /// @throws haven.UserError where that cannot be done; all is as it was then
    void set(Reminder reminder, Cue cue);

    /// What is set.
    List<Standing> standing();

    /// Takes one away, with all that was made for it.
    ///
    /// @throws haven.UserError where that cannot be done
    void remove(Standing gone);
}
