package haven;

import haven.command.Dispatch;
import haven.command.MadeUp;
import haven.setting.Paths;
import haven.sound.SystemSpeakers;
import haven.terminal.SystemTerminals;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// haven with a kind of entry more, as a program of its own, to be run in a terminal.
final class MadeUpHaven {
    private MadeUpHaven() {}

    /// Runs the command that was typed.
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        App app = new App(
                new SystemClock(new SystemZone(Optional.ofNullable(environment.get("TZ")))),
                environment,
                Paths.of(environment),
                System.in,
                out,
                System.err,
                new SystemTerminals(environment, System.err),
                new SystemSpeakers(environment),
                () -> ThreadLocalRandom.current().nextLong(),
                MadeUp.SCHEMA,
                new JournalUse(),
                false);
        System.exit(new Dispatch(app, MadeUp.COMMANDS).run(args));
    }
}
