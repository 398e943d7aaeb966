package haven.terminal;

import haven.guide.Stage;
import haven.guide.Stage.Answering;
import haven.guide.Stage.Counting;
import haven.guide.Stage.Finding;
import haven.guide.Stage.Prompting;
import java.util.List;

/// What the keys do, for the screen that `?` shows.
final class KeyLists {
    private static final List<String> BREATHING = List.of(
            "space    pause, and go on",
            "+        faster",
            "-        slower",
            "s        skip this step",
            "q, esc   end; stopping early counts",
            "ctrl-c   end at once");

    private static final List<String> PROMPTING = List.of(
            "space     pause, and go on",
            "s, right  the next words",
            "left      once more, or back",
            "q, esc    end; early counts",
            "ctrl-c    end at once");

    private static final List<String> FINDING = List.of(
            "space, enter   found one",
            "letters        type what it is",
            "tab            skip this sense",
            "esc            end; early counts",
            "ctrl-c         end at once");

    private static final List<String> COUNTING = List.of(
            "space    the next number, or none",
            "1        begin again",
            "p        pause, and go on",
            "s        skip this step",
            "q, esc   end; stopping early counts");

    private static final List<String> ANSWERING = List.of(
            "letters  your own words",
            "arrows   choose one",
            ",        and another feeling",
            "enter    keep it, or go on",
            "tab      skip",
            "esc      end; early counts");

    private KeyLists() {}

    static List<String> of(Stage stage) {
        return switch (stage) {
            case Prompting prompting -> PROMPTING;
            case Finding finding -> FINDING;
            case Counting counting -> COUNTING;
            case Answering answering -> ANSWERING;
            default -> BREATHING;
        };
    }
}
