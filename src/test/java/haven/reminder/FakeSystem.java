package haven.reminder;

import haven.TestApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The programs that a reminder needs, made up: a crontab that is a file, a systemctl that makes and removes links, a
/// notify-send that writes down what it is to show. No test reaches those of whoever runs it.
public record FakeSystem(Path programs, Path units) {
    private static final String CRONTAB = """
            #!/bin/sh
            table="${0%/*}/table"
            case "$1" in
                -l) if test -e "$table"; then cat "$table"; else echo "no crontab for you" >&2; exit 1; fi ;;
                -r) rm "$table" ;;
                -) cat >"$table" ;;
            esac
            """;
    private static final String SYSTEMCTL = """
            #!/bin/sh
            here="${0%/*}"
            units='UNITS'
            echo "$*" >>"$here/calls"
            if test -e "$here/refusal"; then cat "$here/refusal" >&2; exit 1; fi
            case "$2 $3" in
                "show --property=UnitPath") echo "UnitPath=/run/systemd/user $units /etc/systemd/user" ;;
                show*)
                    if test -L "$units/timers.target.wants/$5"; then
                        echo "ActiveState=active"; echo "UnitFileState=enabled"
                    else
                        echo "ActiveState=inactive"; echo "UnitFileState=disabled"
                    fi ;;
                enable*)
                    if test -e "$here/enabling"; then cat "$here/enabling" >&2; exit 1; fi
                    mkdir -p "$units/timers.target.wants"
                    ln -sf "$units/$4" "$units/timers.target.wants/$4" ;;
            esac
            """;
    private static final String NOTIFY_SEND = """
            #!/bin/sh
            for word; do printf '%s\\n' "$word"; done >>"${0%/*}/shown"
            """;
    private static final String PGREP = """
            #!/bin/sh
            test -e "${0%/*}/cron-runs"
            """;

    /// With all of it, for a haven in this home.
    public static FakeSystem in(Path home, TestApp haven) throws IOException {
        FakeSystem system = new FakeSystem(
                Files.createDirectories(home.resolveSibling(home.getFileName() + " system/bin")),
                haven.paths().config().resolveSibling("systemd/user"));
        system.install("crontab", CRONTAB);
        system.install("systemctl", SYSTEMCTL.replace("UNITS", system.units.toString()));
        system.install("notify-send", NOTIFY_SEND);
        system.install("pgrep", PGREP);
        system.write("cron-runs", "");
        haven.with("PATH", system.programs.toString());
        return system;
    }

    private void install(String name, String script) throws IOException {
        write(name, script);
        Files.setPosixFilePermissions(programs.resolve(name), PosixFilePermissions.fromString("rwx------"));
    }

    /// Puts something beside the programs, which changes what they do.
    public FakeSystem write(String name, String text) throws IOException {
        Files.writeString(programs.resolve(name), text);
        return this;
    }

    /// Takes a program away.
    public FakeSystem without(String... names) throws IOException {
        for (String name : names) {
            Files.delete(programs.resolve(name));
        }
        return this;
    }

    /// Sets the crontab, a byte for each character.
    public FakeSystem table(String text) throws IOException {
        Files.writeString(programs.resolve("table"), text, StandardCharsets.ISO_8859_1);
        return this;
    }

    /// The crontab, a character for each byte; null where there is none.
    public String table() throws IOException {
        Path table = programs.resolve("table");
        return Files.exists(table) ? Files.readString(table, StandardCharsets.ISO_8859_1) : "none";
    }

    /// What systemctl was asked.
    public List<String> calls() throws IOException {
        return Files.readAllLines(programs.resolve("calls"));
    }

    /// Everything below a folder, with what leads elsewhere.
    public static List<String> below(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .forEach(all::add);
        }
        return all;
    }
}
