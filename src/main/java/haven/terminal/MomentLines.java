package haven.terminal;

import haven.guide.Act;
import haven.guide.HardMoment;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Scene.Choosing;
import haven.guide.Session;
import haven.guide.Sheet;
import haven.guide.Way;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/// A hard moment in lines.
public final class MomentLines implements Lines<HardMoment> {
    private static final String LEAVING = " Ctrl-C ends it at any time.";

    private final IntSupplier columns;
    private final boolean isHeard;
    private final SessionLines sessions;

    /// Lines no wider than this, where they are made of many; asked for only then, as the terminal is slow to say.
    ///
    /// @param isHeard whether somebody types at a terminal: elsewhere nothing is said of keys
    public MomentLines(IntSupplier columns, boolean isHeard) {
        this.columns = columns;
        this.isHeard = isHeard;
        this.sessions = new SessionLines(isHeard);
    }

    @Override
    public boolean isResting(HardMoment moment) {
        return moment.sheet().isEmpty()
                && moment.session().map(sessions::isResting).orElse(false);
    }

    @Override
    public Line line(HardMoment moment, Duration now, String shown) {
        if (moment.sheet().isPresent()) {
            Sheet sheet = moment.sheet().get();
            return new Line(
                    "sheet " + sheet.kind() + " " + sheet.country() + " " + sheet.keeps(), sheet(moment, sheet));
        }
        String number = "#" + moment.past().size() + " ";
        if (moment.scene() instanceof Choosing choosing) {
            return new Line(number + "choosing", choices(choosing));
        }
        Optional<Session> session = moment.session();
        if (session.isEmpty()) {
            return new Line("over", "");
        }
        boolean sameSession = shown.startsWith(number);
        Line line = sessions.line(session.get(), now, sameSession ? shown.substring(number.length()) : "");
        return new Line(number + line.key(), (shown.isEmpty() ? beginning(moment, session.get()) : "") + line.text());
    }

    /// What it is, how long, how to leave it, and with what keys, where there are any.
    private String beginning(HardMoment moment, Session session) {
        String length = session.drill().length().map(Times::words).orElse("at your own pace");
        String what = moment.isNamed()
                ? "For a hard moment: " + length + " of breath first."
                : session.title() + ", " + length + ".";
        return what + LEAVING + "\n" + (isHeard ? keys(moment) + "\n" : "");
    }

    /// Such as `Keys: Enter go on, p pause, q end. Press Enter after each.`
    private static String keys(HardMoment moment) {
        List<Way> ways = new ArrayList<>(moment.ways(Duration.ZERO));
        ways.removeIf(
                way -> way.act().line().isEmpty() || way.act().compareTo(Act.SKIP) > 0 || way.act() == Act.NUMBER);
        ways.sort(Comparator.comparing((Way way) -> way.act() == Act.END).thenComparing(Way::act));
        return ways.stream()
                .map(way -> way.act().line() + " " + way.act().word())
                .collect(Collectors.joining(", ", "Keys: ", ". Press Enter after a letter."));
    }

    /// Every key that can be typed as a line.
    private static String allKeys(HardMoment moment) {
        return moment.with(Optional.empty()).ways(Duration.ZERO).stream()
                .filter(way -> !way.act().line().isEmpty() && way.act() != Act.KEYS)
                .map(way -> way.act().line() + ": " + way.words() + "\n")
                .collect(Collectors.joining());
    }

    private String sheet(HardMoment moment, Sheet sheet) {
        if (sheet.keeps()) {
            return "Kept as your country. Enter goes back:";
        }
        List<String> lines = sheet.kind() == Sheet.Kind.KEYS ? List.of() : sheet.lines(moment, columns.getAsInt());
        return switch (sheet.kind()) {
            case KEYS -> allKeys(moment) + "Ctrl-C: " + Act.STOP.meaning() + "\n\nEnter goes back:";
            case TOOLKIT -> String.join("\n", lines) + "\n\nEnter goes back:";
            case SUPPORT ->
                String.join("\n", lines) + "\n\n" + (sheet.mayKeep() ? "k keeps it as your country, " : "")
                        + "c lists countries, Enter goes back:";
            case COUNTRIES ->
                "Which country are you in?" + SessionLines.numbered(lines) + "\nA number, or Enter for none:";
        };
    }

    private static String choices(Choosing choosing) {
        List<String> choices = choosing.choices().stream()
                .map(choice -> choice.label() + (choice.reason().isEmpty() ? "" : " (" + choice.reason() + ")"))
                .toList();
        return choosing.text() + (choosing.text().isEmpty() ? "" : "\n") + choosing.heading()
                + SessionLines.numbered(choices)
                + "\nA number, Enter for the first, h help lines, ? keys, q to end:";
    }

    @Override
    public String refusal(HardMoment moment, String line) {
        if (moment.sheet().isPresent() || act(moment, line).isPresent()) {
            return "";
        }
        if (moment.scene() instanceof Choosing choosing) {
            return "A number from 1 to " + choosing.choices().size() + ", or Enter for the first:";
        }
        return moment.session().map(session -> sessions.refusal(session, line)).orElse("");
    }

    /// What this line does where it is a key, and no answer.
    private static Optional<Act> act(HardMoment moment, String line) {
        boolean isNumber = line.matches("[1-9]")
                && moment.scene() instanceof Choosing choosing
                && Integer.parseInt(line) <= choosing.choices().size();
        return Act.ofLine(line)
                .filter(act -> Way.isAmong(moment.ways(Duration.ZERO), act)
                        && act != Act.AND
                        && (act != Act.NUMBER || isNumber));
    }

    @Override
    public HardMoment typed(HardMoment moment, String line, Duration now) {
        boolean isNone = line.isEmpty() && moment.sheet().isPresent();
        Optional<Act> act = isNone ? Optional.of(Act.END) : act(moment, line);
        Key key = line.isEmpty() ? Key.of(Name.ENTER) : Key.of(line);
        if (act.isPresent()) {
            return moment.act(act.get(), key, now);
        }
        return moment.sheet().isPresent()
                ? moment.pressed(key, now)
                : moment.answered(before -> sessions.typed(before, line, now), now);
    }
}
