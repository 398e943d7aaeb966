package haven.report;

import haven.calendar.English;
import haven.entry.SafetyPart;
import haven.entry.SafetyPlan;
import haven.report.Document.Block;
import haven.report.Document.Chapter;
import haven.report.Document.Column;
import haven.report.Document.Numbered;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.setting.Country;
import haven.setting.Whereabouts;
import haven.support.HelpLines;
import haven.support.HelpLines.Concern;
import haven.support.HelpLines.HelpLine;
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to hold on to: the person's own contacts first, then help lines, then the rest of the safety plan.
///
/// @param where the countries whose help lines these are
/// @param guessed whether nobody said so
/// @param every the help lines of every country
/// @param plan the safety plan; none where the journal cannot be read
public record Support(Whereabouts where, boolean guessed, HelpLines every, Optional<SafetyPlan> plan)
        implements Report {
    private static final String EMERGENCY = "If you are in danger, call your local emergency number.";
    private static final String FRIGHTENED = "If someone frightens or hurts you";
    private static final String UNSEEN = "If they may see this screen or your phone, use another device.";
    /// Whom to reach.
    private static final List<SafetyPart> CONTACTS = List.of(SafetyPart.HELP, SafetyPart.PROFESSIONALS);

    /// For another country, which the person chose.
    public Support in(Country country) {
        return new Support(Whereabouts.in(country), false, every, plan);
    }

    /// The same with a safety plan.
    public Support with(Optional<SafetyPlan> other) {
        return new Support(where, guessed, every, other);
    }

    /// The same with the lines of every country where nothing tells which it is.
    public Support orEvery() {
        return where.countries().isEmpty()
                ? new Support(new Whereabouts(every.countries(), false), guessed, every, plan)
                : this;
    }

    @Override
    public Document document() {
        return document(guessed && where.countries().size() <= 2 ? "Every country's: haven support lines --all" : "");
    }

    /// With what leads to other countries' lines in place of a command.
    public List<String> lines(String others, int columns, Signs signs) {
        return TextRenderer.below(document(others), columns, signs);
    }

    private Document document(String others) {
        List<Block> help = new ArrayList<>(parts(CONTACTS));
        where.countries().forEach(country -> help.add(section(country, every.of(country))));
        if (where.countries().isEmpty()) {
            help.add(firstOfEvery());
        }
        help.add(frightened(where.countries(), every));
        HelpLines shown = where.countries().isEmpty() ? every : shown();
        boolean hasEmergency = shown().lines().stream().anyMatch(HelpLine::isEmergency);
        String checked = shown.lines().isEmpty() ? "" : checked(shown);
        help.add(new Sentence((checked + " " + (hasEmergency ? "" : EMERGENCY)).strip()));
        help.add(new Sentence((unsure() + " " + others).strip()));
        List<SafetyPart> rest = Stream.of(SafetyPart.values())
                .filter(part -> !CONTACTS.contains(part))
                .toList();
        List<Block> whole = new ArrayList<>(parts(rest));
        plan.ifPresent(written -> whole.add(new Sentence(missing(written))));
        return new Document("What supports you", List.of(new Chapter("", help), new Chapter("My safety plan", whole)));
    }

    private HelpLines shown() {
        return new HelpLines(where.countries().stream()
                .flatMap(country -> every.of(country).lines().stream())
                .toList());
    }

    private String unsure() {
        return switch (where.isSure() ? 1 : where.countries().size()) {
            case 0 -> "Haven does not know which country you are in.";
            case 1 -> guessed && !where.isSure() ? "You may be in another country." : "";
            case 2 -> "Your time zone and your locale name different countries: both are here.";
            default -> "Haven does not know which country you are in: here are all it knows.";
        };
    }

    /// The help lines of every country.
    public static Report every(HelpLines lines) {
        List<Block> blocks = new ArrayList<>();
        lines.countries().forEach(country -> blocks.add(section(country, lines.of(country))));
        blocks.add(frightened(lines.countries(), lines));
        blocks.add(new Sentence(checked(lines)));
        return Report.of(new Document("Help lines", List.of(new Chapter("", blocks))), data(lines));
    }

    /// The help lines alone.
    public Report help() {
        return Report.of(with(Optional.empty()).document(), data(shown()));
    }

    /// Who can be reached, in a line each: the first of the person's own contacts, and of the help lines.
    public List<String> first() {
        List<String> first = new ArrayList<>();
        plan.stream()
                .flatMap(written -> CONTACTS.stream().flatMap(part -> written.lines(part).stream()))
                .limit(1)
                .forEach(contact -> first.add(OneLine.of(contact)));
        List<HelpLine> lines = shown().lines();
        first.add(
                where.isSure() && !lines.isEmpty()
                        ? OneLine.of(lines.getFirst().number()) + ", " + how(lines.getFirst())
                        : firstOfEach());
        return first;
    }

    /// Such as "142 Austria, 988 United States", where one or two countries may be the one.
    private String firstOfEach() {
        String numbers = where.countries().stream()
                .flatMap(country -> every.of(country).lines().stream()
                        .limit(1)
                        .map(line -> OneLine.of(line.number()) + " " + country.title()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() || where.countries().size() > 2 ? "help lines: choose your country" : numbers;
    }

    /// Where nothing tells which country it is, a number is in sight all the same.
    private Block firstOfEvery() {
        List<List<String>> rows = every.countries().stream()
                .flatMap(country -> every.of(country).lines().stream()
                        .limit(1)
                        .map(line -> List.of(country.title(), line.number() + ", " + OneLine.of(line.channel()))))
                .toList();
        List<Column> columns = List.of(new Column("country"), new Column("number"));
        return new Section("Help lines, the first of each country", List.of(new Table(columns, rows)));
    }

    private static Block section(Country country, HelpLines lines) {
        List<HelpLine> crisis = lines.about(Concern.CRISIS).lines();
        if (crisis.isEmpty()) {
            return new Sentence("Haven knows no help lines for " + country.title() + ".");
        }
        List<List<String>> rows =
                crisis.stream().map(line -> List.of(line.number(), how(line))).toList();
        return new Section(
                "Help lines, " + country.title(),
                List.of(new Table(List.of(new Column("number"), new Column("how")), rows)));
    }

    /// The lines for those whom somebody frightens or hurts: below the others, so that these stand where they are
    /// looked for, and together where there is more than one country.
    private static Section frightened(List<Country> countries, HelpLines every) {
        List<Country> known =
                countries.stream().filter(every.countries()::contains).toList();
        if (known.isEmpty() && !countries.isEmpty()) {
            return new Section("", List.of());
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("number"), new Column("how")));
        if (known.size() > 1) {
            columns.addFirst(new Column("country"));
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Country country : known) {
            List<HelpLine> lines = every.of(country).about(Concern.VIOLENCE).lines();
            if (lines.isEmpty()) {
                without.add(country.title());
            }
            for (HelpLine line : lines) {
                rows.add(
                        known.size() > 1
                                ? List.of(country.title(), line.number(), how(line))
                                : List.of(line.number(), how(line)));
            }
        }
        String none = "Haven knows no line for this in " + String.join(", ", without) + ": those above listen too.";
        String choose = "There are lines for this too: choose your country.";
        return new Section(
                FRIGHTENED,
                List.of(
                        new Table(columns, rows),
                        new Sentence(known.isEmpty() ? choose : without.isEmpty() ? "" : none),
                        new Sentence(UNSEEN)));
    }

    private static String how(HelpLine line) {
        return (line.name().isEmpty() ? "" : OneLine.of(line.name()) + ": ")
                + OneLine.of(line.channel())
                + (line.hours().isEmpty() ? "" : ", " + OneLine.of(line.hours()))
                + (line.certain() ? "" : ", check this one first")
                + (line.own() ? ", yours" : "");
    }

    private static String checked(HelpLines lines) {
        return lines.checked()
                .map(day -> "Last checked on " + English.date(day) + ", in pages and not by calling: check the number.")
                .orElse("Check the number.");
    }

    private List<Block> parts(List<SafetyPart> parts) {
        return plan.stream()
                .flatMap(written -> parts.stream()
                        .filter(part -> !written.lines(part).isEmpty())
                        .map(part -> new Section(part.title(), List.of(new Numbered(written.lines(part))))))
                .map(Block.class::cast)
                .toList();
    }

    private static String missing(SafetyPlan plan) {
        if (plan.isEmpty()) {
            return "Your safety plan is empty. In a calm hour, haven support edit asks for its six parts.";
        }
        List<String> missing = Stream.of(SafetyPart.values())
                .filter(part -> plan.lines(part).isEmpty())
                .map(part -> lowered(part.title()))
                .toList();
        return missing.isEmpty() ? "" : "Still empty: " + String.join("; ", missing) + ".";
    }

    /// A title within a sentence.
    public static String lowered(String title) {
        return title.startsWith("I ") ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "country",
                        where.isSure()
                                ? Optional.of(where.countries().getFirst().code())
                                : Optional.empty())
                .put("lines", data(shown()))
                .put("plan", plan.map(SafetyPlan::lines));
    }

    private static List<JsonObject> data(HelpLines lines) {
        return lines.lines().stream()
                .map(line -> new JsonObject()
                        .put("country", line.country().code())
                        .put("number", line.number())
                        .put("for", line.concern().word())
                        .putText("name", line.name())
                        .put("channel", line.channel())
                        .putText("hours", line.hours())
                        .put("checked", line.checked())
                        .put("certain", line.certain())
                        .put("own", line.own()))
                .toList();
    }
}
