package haven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/// The time zone that the system means.
///
/// Java's own answer takes a `TZ` that is a path for today's fixed offset, which is an hour off for half of the year,
/// prints a warning for `EST` and its like, and loads a second table of zones, a tenth of the time that `log` takes.
final class SystemZone {
    private static final Path LOCALTIME = Path.of("/etc/localtime");
    private static final Path TIMEZONE = Path.of("/etc/timezone");
    private static final String ZONES = "/zoneinfo/";
    /// What may stand before a zone's name in a path of [#ZONES]: the same zones, with and without leap seconds.
    private static final String KINDS = "^(posix|right)/";
    private static final int MOST_LINKS = 8;

    private final Optional<String> variable;
    private final Path localtime;
    private final Path name;

    /// @param variable the environment's `TZ`
    SystemZone(Optional<String> variable) {
        this(variable, LOCALTIME, TIMEZONE);
    }

    /// As [#SystemZone(Optional)], of a system that has these files.
    SystemZone(Optional<String> variable, Path localtime, Path name) {
        this.variable = variable;
        this.localtime = localtime;
        this.name = name;
    }

    /// Keeps the libraries that ask Java for a zone, and need none, from loading its table.
    static void spareTable() {
        TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
    }

    /// What `TZ` says; else what the machine is set to; else what Java makes of both.
    ZoneId zone() {
        return known().orElseGet(() -> {
            TimeZone.setDefault(null);
            return ZoneId.systemDefault();
        });
    }

    /// The zone by its name, where the system has one for it.
    Optional<ZoneId> known() {
        return variable.isPresent() ? named(variable.get()) : linked(localtime).or(this::written);
    }

    private static Optional<ZoneId> named(String variable) {
        String said = variable.startsWith(":") ? variable.substring(1) : variable;
        if (said.isEmpty()) {
            return of("UTC");
        }
        try {
            return said.startsWith("/") ? linked(Path.of(said)) : of(said);
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> linked(Path file) {
        Path path = file;
        for (int i = 0; i < MOST_LINKS; i++) {
            String text = path.toString();
            int zones = text.lastIndexOf(ZONES);
            if (zones >= 0) {
                return of(text.substring(zones + ZONES.length()).replaceFirst(KINDS, ""));
            }
            try {
                path = path.resolveSibling(Files.readSymbolicLink(path));
            } catch (IOException | UnsupportedOperationException none) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ZoneId> written() {
        try {
            return of(Files.readString(name).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> of(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
