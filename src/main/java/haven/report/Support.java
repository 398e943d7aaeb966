package haven.report;

import haven.calendar.English;
import haven.entry.PlanPart;
import haven.entry.SafetyPlan;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Column;
import haven.report.Document.Numbered;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.setting.Country;
import haven.support.HelpLines;
import haven.support.HelpLines.HelpLine;
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to hold on to: help lines first, then the safety plan.
///
/// @param country whose help lines these are, where the person's country is known
/// @param guessed whether the country is only that of the person's locale
/// @param lines the help lines of that country; none where it is not known, or haven knows none there
/// @param plan the safety plan; none where the journal cannot be read
public record Support(Optional<Country> country, boolean guessed, HelpLines lines, Optional<SafetyPlan> plan)
        implements Report {
    private static final String EMERGENCY = "If you are in danger, call your local emergency number.";
    private static final String SET =
            "haven config set country CC, or --country CC, with its two letters in place of CC.";

    @Override
    public Document document() {
        List<Block> help = new ArrayList<>();
        if (lines.lines().isEmpty()) {
            help.add(new Sentence(none()));
        } else {
            boolean hasEmergency = lines.lines().stream().anyMatch(HelpLine::isEmergency);
            help.add(section(country, lines));
            help.add(new Sentence(checked(lines) + (hasEmergency ? "" : " " + EMERGENCY)));
            help.add(new Sentence(guessed ? "The country is that of your locale. Another: " + SET : ""));
        }
        return new Document(
                "What supports you",
                List.of(
                        new Chapter("", help),
                        new Chapter("My safety plan", plan.map(Support::parts).orElse(List.of()))));
    }

    /// The help lines of every country.
    public static Report every(HelpLines lines) {
        List<Block> blocks = new ArrayList<>();
        lines.countries().forEach(country -> blocks.add(section(Optional.of(country), lines.of(country))));
        blocks.add(new Sentence(checked(lines)));
        return Report.of(new Document("Help lines", List.of(new Chapter("", blocks))), data(lines));
    }

    /// The help lines of the country alone.
    public Report help() {
        return Report.of(new Support(country, guessed, lines, Optional.empty()).document(), data(lines));
    }

    private static Section section(Optional<Country> country, HelpLines lines) {
        List<List<String>> rows = lines.lines().stream()
                .map(line -> List.of(line.number(), how(line)))
                .toList();
        String label = "Help lines" + country.map(known -> ", " + known.title()).orElse("");
        return new Section(label, List.of(new Table(List.of(new Column("number"), new Column("how")), rows)));
    }

    private static String how(HelpLine line) {
        return OneLine.of(line.channel())
                + (line.hours().isEmpty() ? "" : ", " + OneLine.of(line.hours()))
                + (line.certain() ? "" : ", less certain")
                + (line.own() ? ", yours" : "");
    }

    private String none() {
        String what = country.map(known -> "Haven knows no help lines for " + known.title() + ".")
                .orElse("Haven does not know your country.");
        return EMERGENCY + " " + what + " To set the country: " + SET;
    }

    private static String checked(HelpLines lines) {
        return lines.checked()
                .map(day -> "Last checked on " + English.date(day) + ", in pages and not by calling: check the number.")
                .orElse("Check the number.");
    }

    private static List<Block> parts(SafetyPlan plan) {
        if (plan.isEmpty()) {
            return List.of(new Sentence(
                    "Your safety plan is empty. In a calm hour, haven support edit asks for its six parts."));
        }
        List<Block> parts = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            parts.add(new Section(part.title(), List.of(new Numbered(plan.lines(part)))));
        }
        List<String> missing = Stream.of(PlanPart.values())
                .filter(part -> plan.lines(part).isEmpty())
                .map(part -> lowered(part.title()))
                .toList();
        parts.add(new Sentence(missing.isEmpty() ? "" : "Still empty: " + String.join("; ", missing) + "."));
        return parts;
    }

    /// A title within a sentence.
    public static String lowered(String title) {
        return title.startsWith("I ") ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("country", country.map(Country::code))
                .put("lines", data(lines))
                .put("plan", plan.map(SafetyPlan::lines));
    }

    private static List<JsonObject> data(HelpLines lines) {
        return lines.lines().stream()
                .map(line -> new JsonObject()
                        .put("country", line.country().code())
                        .put("number", line.number())
                        .put("channel", line.channel())
                        .putText("hours", line.hours())
                        .put("checked", line.checked())
                        .put("certain", line.certain())
                        .put("own", line.own()))
                .toList();
    }
}
