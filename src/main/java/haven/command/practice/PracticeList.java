package haven.command.practice;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.DrillWords;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.drill.Card.Need;
import haven.drill.Drill;
import haven.drill.DrillFile;
import haven.drill.DrillLibrary;
import haven.entry.Practice;
import haven.insight.DrillSummary;
import haven.insight.RatedPairs;
import haven.report.DrillJson;
import haven.report.Signs;
import haven.report.Wording;
import haven.setting.Setting;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `haven practice list`: every practice by what it is for, with the person's own ratings beside it.
final class PracticeList {
    private static final String INDENT = "  ";
    private static final List<String> NEEDS = Stream.of(Need.values())
            .map(need -> need.name().toLowerCase(Locale.ROOT))
            .toList();

    private final App app;
    private final DrillLibrary library;
    private final Signs signs;

    PracticeList(App app) {
        this.app = app;
        this.library = app.drills();
        this.signs = ReportOptions.signs(app);
    }

    int print(Optional<String> asked, boolean json) {
        Optional<Need> need = asked.map(PracticeList::need);
        boolean holds = app.configOrDefault().get(Setting.HOLDS);
        List<Drill> drills = library.all().stream()
                .map(drill -> drill.held(holds))
                .filter(drill -> need.isEmpty() || drill.card().needs().contains(need.get()))
                .toList();
        Map<String, RatedPairs> ratings = ratings();
        if (json) {
            app.out().print(DrillJson.list(drills, ratings, ReportOptions.isAscii(app)));
        } else {
            print(drills, need, ratings);
        }
        app.out().flush();
        for (DrillFile file : library.own()) {
            if (file.drill().isEmpty()) {
                app.err().println(OneLine.of(file.file() + ": " + file.mistakesInShort() + "."));
            }
        }
        return Exit.OK;
    }

    private static Need need(String word) {
        if (!NEEDS.contains(word)) {
            throw UserError.usage(
                    "There is no need called \"" + word + "\".",
                    Nearest.question(word, NEEDS) + "--for takes " + String.join(", ", NEEDS) + ".");
        }
        return Need.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What was rated before and after, by the drill's name; nothing where the journal cannot be read.
    private Map<String, RatedPairs> ratings() {
        Map<String, RatedPairs> ratings = new HashMap<>();
        try {
            DrillSummary.of(app.look(List.of(), journal -> journal.entries(Practice.KIND)))
                    .forEach(summary -> ratings.put(summary.drill(), summary.distress()));
        } catch (UserError unreadable) {
            app.err().println(unreadable.line());
        }
        return ratings;
    }

    private void print(List<Drill> drills, Optional<Need> need, Map<String, RatedPairs> ratings) {
        int columns = app.columns();
        List<List<String>> rows =
                drills.stream().map(drill -> row(drill, ratings)).toList();
        List<List<String>> blocks = new Table(rows).blocks(columns - INDENT.length(), signs.ellipsis());
        List<String> lines = new ArrayList<>();
        for (Need heading : need.map(List::of).orElse(List.of(Need.values()))) {
            List<String> section = new ArrayList<>();
            for (int i = 0; i < drills.size(); i++) {
                if (need.isPresent() || drills.get(i).card().needs().getFirst() == heading) {
                    blocks.get(i).forEach(line -> section.add(INDENT + line));
                }
            }
            if (!section.isEmpty()) {
                lines.addAll(Wrap.lines(heading.words(), columns));
                lines.addAll(section);
                lines.add("");
            }
        }
        lines.forEach(app.out()::println);
        boolean isRated =
                drills.stream().anyMatch(drill -> !words(ratings, drill).isEmpty());
        String end = (isRated
                        ? "Your own ratings before and after are averages; how many they are of stands in brackets. "
                        : "")
                + "haven practice NAME begins one, haven practice show NAME says what happens in it.";
        Wrap.lines(end, columns).forEach(app.out()::println);
    }

    private List<String> row(Drill drill, Map<String, RatedPairs> ratings) {
        boolean isOwn = !DrillLibrary.isBuiltIn(drill.name());
        return List.of(
                drill.name() + (isOwn ? " (yours)" : ""),
                DrillWords.length(drill),
                words(ratings, drill) + drill.card().purpose());
    }

    /// Such as "You: 6.2 -> 4 (5). ", of three or more.
    private String words(Map<String, RatedPairs> ratings, Drill drill) {
        RatedPairs pairs = ratings.getOrDefault(drill.name(), new RatedPairs(List.of()));
        return pairs.averageBefore().isEmpty() || pairs.averageAfter().isEmpty()
                ? ""
                : signs.shown("You: " + Wording.decimal(pairs.averageBefore().getAsDouble()) + " → "
                                + Wording.decimal(pairs.averageAfter().getAsDouble()) + " (" + pairs.count() + ").")
                        + " ";
    }
}
