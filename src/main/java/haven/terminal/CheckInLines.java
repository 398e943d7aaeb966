package haven.terminal;

import haven.entry.Rating;
import haven.entry.Scale;
import haven.guide.CheckInForm;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.text.OneLine;
import java.time.Duration;
import java.util.OptionalInt;

/// A check-in in lines: one asks, one answers.
public final class CheckInLines implements Lines<CheckInForm> {
    private static final String BACK = "<";
    private static final String HOW = "A number from 0 to 10 each. Enter goes on, s skips, < goes back, q ends."
            + " Ctrl-C ends it at any time. Answers are kept.\n";

    @Override
    public Line line(CheckInForm form, Duration now, String shown) {
        if (form.isOver()) {
            return new Line("over", "");
        }
        String key = form.at() + " " + form.levels();
        String text = form.asksNote() ? note(form) : rating(form);
        return new Line(key, (shown.isEmpty() ? HOW : "") + text);
    }

    private static String rating(CheckInForm form) {
        Scale scale = form.scales().get(form.at());
        OptionalInt value = form.values().get(form.at());
        String soFar = value.isPresent() ? " (" + value.getAsInt() + " so far; Enter keeps it, s takes it out)" : "";
        return scale.name() + ": 0 " + scale.low() + " to " + Rating.MAX + " " + scale.high() + soFar;
    }

    private static String note(CheckInForm form) {
        return form.note().isEmpty()
                ? "note: anything else, or Enter"
                : "note: " + OneLine.of(form.note()) + " (so far; Enter keeps it, s takes it out)";
    }

    @Override
    public String refusal(CheckInForm form, String line) {
        boolean isAnswer = form.asksNote() || line.isEmpty() || line.matches(SessionLines.RATING + "|[sq" + BACK + "]");
        return isAnswer ? "" : SessionLines.NO_RATING;
    }

    @Override
    public CheckInForm typed(CheckInForm form, String line, Duration now) {
        return switch (line) {
            case "" -> form.pressed(Key.of(Name.ENTER), now);
            case BACK -> form.pressed(Key.of(Name.UP), now);
            case "q" -> form.pressed(Key.of(Name.ESCAPE), now);
            case "s" -> form.asksNote() ? noted(form, "", now) : form.pressed(Key.of("s"), now);
            default -> form.asksNote() ? noted(form, OneLine.of(line), now) : form.rated(Integer.parseInt(line));
        };
    }

    private static CheckInForm noted(CheckInForm form, String text, Duration now) {
        return form.noted(text).pressed(Key.of(Name.ENTER), now);
    }
}
