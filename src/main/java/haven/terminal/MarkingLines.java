package haven.terminal;

import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.MarkingForm;
import haven.guide.MarkingForm.Item;
import java.time.Duration;
import java.util.List;

/// What there is to mark on a day, in lines: a number marks, or takes the mark back.
public final class MarkingLines implements Lines<MarkingForm> {
    private static final String HOW =
            "A number marks it, or takes the mark back. Nothing has to be marked. Enter is done.\n";
    private static final String NO_NUMBER = "That is no number of these. Enter is done.";
    private static final String NUMBER = "[1-9]";

    @Override
    public Line line(MarkingForm form, Duration now, String shown) {
        if (form.isOver()) {
            return new Line("over", "");
        }
        StringBuilder text = new StringBuilder(shown.isEmpty() ? HOW : "");
        List<Item> items = form.shown();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            text.append(item.isByItself() ? "" : i + 1 + " ")
                    .append(item.isMarked() ? "marked: " : "not marked: ")
                    .append(item.words())
                    .append(item.note().isEmpty() ? "" : " (" + item.note() + ")")
                    .append(i + 1 < items.size() ? "\n" : "");
        }
        if (form.items().size() > items.size()) {
            text.append("\nmore: >");
        }
        return new Line(form.page() + " " + items, text.toString());
    }

    @Override
    public String refusal(MarkingForm form, String line) {
        boolean isNumber = line.matches(NUMBER)
                && Integer.parseInt(line) <= form.shown().size()
                && !form.shown().get(Integer.parseInt(line) - 1).isByItself();
        return isNumber || line.isEmpty() || line.matches("[q<>]") ? "" : NO_NUMBER;
    }

    @Override
    public MarkingForm typed(MarkingForm form, String line, Duration now) {
        return switch (line) {
            case "" -> form.pressed(Key.of(Name.ENTER), now);
            case "q" -> form.pressed(Key.of(Name.ESCAPE), now);
            case ">" -> form.pressed(Key.of(Name.DOWN), now);
            case "<" -> form.pressed(Key.of(Name.UP), now);
            default -> line.matches(NUMBER) ? form.turned(Integer.parseInt(line)) : form;
        };
    }
}
