package haven.report;

import haven.calendar.English;
import haven.reminder.Reminder;
import haven.reminder.Standing;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.util.List;

/// The reminders that are set, as the system has them.
public record RemindersPage(List<Standing> all) implements Report {
    private static final List<Column> COLUMNS =
            List.of(new Column("when"), new Column("words"), new Column("by"), new Column("whether it comes"));

    @Override
    public Document document() {
        Block block = all.isEmpty()
                ? new Sentence("No reminder is set.")
                : new Table(COLUMNS, all.stream().map(RemindersPage::row).toList());
        return new Document("Reminders", List.of(block));
    }

    private static List<String> row(Standing each) {
        return List.of(
                each.name(),
                each.reminder().map(Reminder::words).orElse("it was changed by hand"),
                each.way().name(),
                each.trouble().isEmpty() ? "comes" + until(each) : "does not come: " + each.trouble());
    }

    private static String until(Standing each) {
        return each.reminder()
                .flatMap(Reminder::last)
                .map(last -> " until " + English.date(last))
                .orElse("");
    }

    @Override
    public List<JsonObject> data() {
        return all.stream()
                .map(each -> new JsonObject()
                        .put("name", each.name())
                        .put(
                                "time",
                                each.reminder().map(reminder -> reminder.time().toString()))
                        .put(
                                "days",
                                each.reminder()
                                        .map(reminder -> reminder.days().stream()
                                                .map(day -> day.getValue())
                                                .toList()))
                        .put("words", each.reminder().map(Reminder::words))
                        .put("last", each.reminder().flatMap(Reminder::last).map(Object::toString))
                        .put("by", each.way().name())
                        .put("comes", each.trouble().isEmpty())
                        .putText("trouble", each.trouble()))
                .toList();
    }
}
