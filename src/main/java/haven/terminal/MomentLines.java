package haven.terminal;

import haven.guide.HardMoment;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Scene.Choosing;
import haven.guide.Scene.Practising;
import haven.guide.Session;
import haven.guide.Sheet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// A hard moment in lines.
public final class MomentLines implements Lines<HardMoment> {
    private static final String HOW = " (Enter goes on, g ground, t toolkit, h help lines, q ends)";

    private final IntSupplier columns;
    private final SessionLines sessions = new SessionLines();

    /// Lines no wider than this, where they are made of many; asked for only then, as the terminal is slow to say.
    public MomentLines(IntSupplier columns) {
        this.columns = columns;
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
                    "sheet " + sheet.kind() + " " + sheet.country() + " " + sheet.keeps(),
                    sheet(sheet, sheet.lines(moment.resources(), columns.getAsInt())));
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
        boolean isFirst = moment.scene() instanceof Practising practising && practising.first();
        boolean begins = isFirst && shown.isEmpty();
        return new Line(number + line.key(), line.text() + (begins ? HOW : ""));
    }

    private static String sheet(Sheet sheet, List<String> lines) {
        if (sheet.keeps()) {
            return "Kept as your country. Enter goes back:";
        }
        return switch (sheet.kind()) {
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
                + "\nA number, Enter for the first, s to name it, t toolkit, h help lines, q to end:";
    }

    @Override
    public String refusal(HardMoment moment, String line) {
        if (moment.sheet().isPresent()) {
            return "";
        }
        if (moment.scene() instanceof Choosing choosing) {
            boolean known = line.isEmpty()
                    || line.matches("[sgthq]")
                    || (line.matches("[1-9]")
                            && Integer.parseInt(line) <= choosing.choices().size());
            return known ? "" : "A number from 1 to " + choosing.choices().size() + ", or Enter for the first:";
        }
        if (moment.opensSheets() && line.matches("[th]")) {
            return "";
        }
        return moment.session().map(session -> sessions.refusal(session, line)).orElse("");
    }

    @Override
    public HardMoment typed(HardMoment moment, String line, Duration now) {
        boolean isKey = moment.sheet().isPresent()
                || moment.scene() instanceof Choosing
                || (moment.takesLetters() && (line.isEmpty() || line.matches("[gthq]")))
                || (moment.opensSheets() && line.matches("[th]"))
                || (line.equals("q") && moment.isRating());
        boolean isNone = line.isEmpty()
                && moment.sheet()
                        .filter(sheet -> sheet.kind() == Sheet.Kind.COUNTRIES)
                        .isPresent();
        Key key = line.isEmpty() ? Key.of(isNone ? Name.ESCAPE : Name.ENTER) : Key.of(line);
        return isKey ? moment.pressed(key, now) : moment.answered(before -> sessions.typed(before, line, now), now);
    }
}
