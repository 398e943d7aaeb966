package haven.report;

import haven.calendar.English;
import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import haven.setting.Country;
import haven.support.HelpLine;
import haven.support.HelpLines;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Help lines and the safety plan as lines of text for a screen of any width, the help lines first.
public final class SupportPage {
    private static final String INDENT = "  ";
    private static final String EMERGENCY = "If you are in danger, call your local emergency number.";
    private static final String SET =
            "haven config set country CC, or --country CC, with its two letters in place of CC.";

    private SupportPage() {}

    /// All of it.
    public static List<String> of(Support support, int columns) {
        List<String> page = new ArrayList<>(lines(support, columns));
        support.plan().ifPresent(plan -> {
            page.add("");
            page.addAll(plan(plan, columns));
        });
        return page;
    }

    /// The help lines alone.
    public static List<String> lines(Support support, int columns) {
        if (support.lines().lines().isEmpty()) {
            return Wrap.lines(none(support.country()), columns);
        }
        List<String> page = new ArrayList<>(country(support.country(), support.lines(), columns));
        page.addAll(Wrap.lines(after(support.lines()), columns));
        if (support.guessed()) {
            page.addAll(Wrap.lines("The country is that of your locale. Another: " + SET, columns));
        }
        return page;
    }

    /// The help lines of every country.
    public static List<String> all(HelpLines lines, int columns) {
        List<String> page = new ArrayList<>();
        for (Country country : lines.countries()) {
            page.addAll(country(Optional.of(country), lines.of(country), columns));
        }
        page.addAll(Wrap.lines(checked(lines), columns));
        return page;
    }

    private static List<String> country(Optional<Country> country, HelpLines lines, int columns) {
        List<String> page = new ArrayList<>(Wrap.lines(title(country), columns));
        List<List<String>> rows = lines.lines().stream()
                .map(line -> List.of(OneLine.of(line.number()), how(line)))
                .toList();
        new Table(rows).lines(columns - INDENT.length(), "").forEach(line -> page.add(INDENT + line));
        return page;
    }

    static String title(Optional<Country> country) {
        return "Help lines" + country.map(known -> ", " + known.title()).orElse("");
    }

    static String how(HelpLine line) {
        return OneLine.of(line.channel())
                + (line.hours().isEmpty() ? "" : ", " + OneLine.of(line.hours()))
                + (line.certain() ? "" : ", less certain")
                + (line.own() ? ", yours" : "");
    }

    /// What stands in the place of help lines.
    static String none(Optional<Country> country) {
        String what = country.map(known -> "haven knows no help lines for " + known.title() + ".")
                .orElse("haven does not know your country.");
        return EMERGENCY + " " + Character.toUpperCase(what.charAt(0)) + what.substring(1) + " To set the country: "
                + SET;
    }

    /// What is to be known of these numbers.
    static String after(HelpLines lines) {
        boolean hasEmergency = lines.lines().stream().anyMatch(HelpLine::isEmergency);
        return checked(lines) + (hasEmergency ? "" : " " + EMERGENCY);
    }

    private static String checked(HelpLines lines) {
        Optional<LocalDate> checked = lines.checked();
        return checked.map(day -> "Last checked on " + day.getDayOfMonth() + " " + English.month(day.getMonth()) + " "
                        + day.getYear() + ", in pages and not by calling: check the number.")
                .orElse("Check the number.");
    }

    private static List<String> plan(SafetyPlan plan, int columns) {
        if (plan.isEmpty()) {
            return Wrap.lines(
                    "Your safety plan is empty. In a calm hour, haven support edit asks for its six parts.", columns);
        }
        List<String> page = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            List<String> lines = plan.lines(part);
            if (!lines.isEmpty()) {
                page.addAll(Wrap.lines(part.title(), columns));
            }
            for (int i = 0; i < lines.size(); i++) {
                page.addAll(numbered(i + 1, OneLine.of(lines.get(i)), columns));
            }
        }
        List<String> missing = Stream.of(PlanPart.values())
                .filter(part -> plan.lines(part).isEmpty())
                .map(part -> lowered(part.title()))
                .toList();
        if (!missing.isEmpty()) {
            page.addAll(Wrap.lines("Still empty: " + String.join("; ", missing) + ".", columns));
        }
        return page;
    }

    private static List<String> numbered(int number, String text, int columns) {
        String first = INDENT + number + INDENT;
        List<String> page = new ArrayList<>();
        for (String line : Wrap.lines(text, columns - first.length())) {
            page.add((page.isEmpty() ? first : " ".repeat(first.length())) + line);
        }
        return page;
    }

    /// A title within a sentence.
    public static String lowered(String title) {
        return title.startsWith("I ") ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
