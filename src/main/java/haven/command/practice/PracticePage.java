package haven.command.practice;

import haven.App;
import haven.Exit;
import haven.command.shared.DrillWords;
import haven.command.shared.ReportOptions;
import haven.drill.BreathPattern;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.Phase;
import haven.drill.Settling;
import haven.drill.Step;
import haven.report.DrillJson;
import haven.setting.Setting;
import haven.text.Table;
import haven.text.Times;
import haven.text.Wrap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `haven practice show`: what a practice is for, how long it takes, and what happens in it.
final class PracticePage {
    private static final String INDENT = "  ";
    private static final int LABEL = 11;

    private final App app;
    private final int columns;

    PracticePage(App app) {
        this.app = app;
        this.columns = app.columns();
    }

    int print(Drill written, boolean json) {
        Drill drill = written.held(app.configOrDefault().get(Setting.HOLDS));
        if (json) {
            app.out().print(DrillJson.whole(drill, ReportOptions.isAscii(app)));
            return Exit.OK;
        }
        List<String> lines = new ArrayList<>(Wrap.lines(drill.title(), columns));
        lines.addAll(Wrap.lines(drill.card().purpose(), columns));
        lines.add("");
        add(
                lines,
                "for",
                drill.card().needs().stream()
                        .map(Need::words)
                        .map(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                        .collect(Collectors.joining("; ")));
        add(lines, "takes", takes(drill));
        add(lines, "parts", String.join(", ", drill.parts()));
        drill.cautions().forEach(caution -> add(lines, "careful", caution));
        add(lines, "source", drill.card().source());
        add(lines, "why", why(drill));
        lines.add("");
        new Table(drill.steps().stream().map(PracticePage::row).toList())
                .lines(columns - INDENT.length(), "")
                .forEach(line -> lines.add(INDENT + line));
        lines.forEach(app.out()::println);
        return Exit.OK;
    }

    private static String why(Drill drill) {
        return drill.card().learn().isEmpty()
                ? ""
                : "haven learn " + drill.card().learn();
    }

    private static String takes(Drill drill) {
        String whole = DrillWords.length(drill);
        String brief = DrillWords.length(drill.shortened());
        return whole.equals(brief) ? whole : whole + "; with --short " + brief;
    }

    private void add(List<String> lines, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (app.isPlain()) {
            lines.add(label + ": " + text);
            return;
        }
        String start = label;
        for (String part : Wrap.lines(text, Math.max(1, columns - LABEL))) {
            lines.add(start + " ".repeat(LABEL - start.length()) + part);
            start = "";
        }
    }

    private static List<String> row(Step step) {
        return switch (step) {
            case Step.Breathe breathe -> List.of(Times.roughly(breathe.time()), words(breathe));
            case Step.Prompt prompt -> List.of(Times.words(prompt.time()), prompt.cue());
            case Step.Find find ->
                List.of(
                        find.pace().map(each -> Times.words(each) + " each").orElse("your pace"),
                        find.cue() + ", " + find.count() + (find.count() == 1 ? " time" : " times"));
            case Step.Count count -> List.of(Times.roughly(count.time()), count.cue() + ", 1 to " + count.to());
            case Step.Ask ask -> List.of("your pace", ask.cue() + answers(ask));
        };
    }

    private static String words(Step.Breathe breathe) {
        List<String> words = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Duration length = breathe.pattern().of(phase);
            if (!length.isZero()) {
                words.add(phase.cue() + " " + BreathPattern.seconds(length));
            }
        }
        String settling = breathe.settling().map(PracticePage::words).orElse("");
        String cue = breathe.cue().isEmpty() ? "" : "; " + breathe.cue();
        return String.join(", ", words) + settling + cue;
    }

    private static String words(Settling settling) {
        return "; from " + BreathPattern.seconds(Duration.ofMillis(Math.round(settling.from() * 1000)))
                + " breaths a minute, within " + Times.roughly(settling.over());
    }

    private static String answers(Step.Ask ask) {
        return switch (ask.kind()) {
            case WORDS, FEELING -> "";
            case RATING -> " (0 to 10)";
            case PERCENT -> " (0 to 100)";
            case CHOICE -> " (" + String.join(", ", ask.choices()) + ", or your own words)";
        };
    }
}
