package haven.reminder;

import haven.UserError;
import haven.file.Program;
import haven.file.Program.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reminders by lines of the person's crontab. All other lines keep their bytes.
///
/// haven's come first: what is set further down, such as another shell, is not for them.
public final class CronTable implements Way {
    /// What runs a crontab, by the name of its process.
    private static final String DAEMONS = "crond?|cronie|fcron|bcron-sched";

    private final Optional<Program> crontab;
    private final Optional<Program> pgrep;
    private final Supplier<LocalDate> today;

    /// @param crontab where it is
    /// @param pgrep where that is, which tells whether cron runs; where there is none, it is taken to
    CronTable(Optional<Path> crontab, Optional<Path> pgrep, Supplier<LocalDate> today) {
        this.today = today;
        // What it says is looked at.
        this.crontab = crontab.map(path -> new Program(path, Map.of("LC_ALL", "C")));
        this.pgrep = pgrep.map(path -> new Program(path, Map.of()));
    }

    @Override
    public String name() {
        return "cron";
    }

    @Override
    public String title() {
        return "a line in your crontab";
    }

    @Override
    public Optional<String> missing() {
        if (crontab.isEmpty()) {
            return Optional.of("there is no crontab here");
        }
        return read().isPresent() ? Optional.empty() : Optional.of("you may not use crontab here");
    }

    @Override
    public Optional<String> asleep() {
        return pgrep.filter(program -> program.run("-x", DAEMONS).code() == 1).map(none -> "cron does not run here");
    }

    @Override
    public List<String> shown(Reminder reminder, Cue cue) {
        return List.of("your crontab, as its first line", "  " + CronLine.of(reminder, cue));
    }

    @Override
    public void set(Reminder reminder, Cue cue) {
        String line = CronLine.of(reminder, cue);
        String rest = without(
                table(),
                each -> CronLine.read(each)
                        .filter(other -> other.name().equals(reminder.name()))
                        .isPresent());
        write(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "\n" + rest);
    }

    @Override
    public List<Standing> standing() {
        Optional<String> table = read();
        List<String> lines = table.stream().flatMap(CronTable::ours).toList();
        String trouble = lines.isEmpty() ? "" : asleep().orElse("");
        return lines.stream().map(line -> standing(line, trouble)).toList();
    }

    private Standing standing(String line, String trouble) {
        Optional<Reminder> reminder = CronLine.read(line);
        boolean isOver = reminder.filter(each -> each.isOver(today.get())).isPresent();
        return new Standing(this, line, reminder, isOver ? Standing.ENDED : trouble);
    }

    @Override
    public void remove(Standing gone) {
        write(without(table(), gone.place()::equals));
    }

    private static Stream<String> ours(String table) {
        return pieces(table).map(CronTable::line).filter(CronLine::isOurs);
    }

    /// The table without the lines of haven's that are to go.
    private static String without(String table, Predicate<String> going) {
        return pieces(table)
                .filter(piece -> !CronLine.isOurs(line(piece)) || !going.test(line(piece)))
                .collect(Collectors.joining());
    }

    /// Lines with their ends.
    private static Stream<String> pieces(String table) {
        return table.isEmpty() ? Stream.of() : Stream.of(table.split("(?<=\n)", -1));
    }

    /// A line without its end, as the text that its bytes are.
    private static String line(String piece) {
        return new String(piece.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).stripTrailing();
    }

    private String table() {
        return read().orElseThrow(() ->
                UserError.failure("Your crontab cannot be read.", "It was left as it is. Try: crontab -l"));
    }

    /// All of it, a character for each byte; empty where it cannot be read.
    private Optional<String> read() {
        if (crontab.isEmpty()) {
            return Optional.empty();
        }
        Ran ran = crontab.get().run("-l");
        if (ran.isDone()) {
            return Optional.of(ran.out());
        }
        // So crons say that there is none yet, each in its own way.
        boolean isNone = ran.said().contains("no crontab") || ran.said().contains("No such file");
        return isNone ? Optional.of("") : Optional.empty();
    }

    private void write(String table) {
        Program program = crontab.orElseThrow();
        Ran ran = table.isEmpty() ? program.run("-r") : program.run(table.getBytes(StandardCharsets.ISO_8859_1), "-");
        if (!ran.isDone()) {
            throw UserError.failure(
                    "crontab did not take it: " + ran.said().replaceAll("\\.+$", "") + ".", "It was left as it is.");
        }
    }
}
