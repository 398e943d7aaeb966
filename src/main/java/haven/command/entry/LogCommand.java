package haven.command.entry;

import haven.entry.Episode;
import java.util.List;

/// `haven log`: keeps an episode.
public final class LogCommand extends KindCommand {
    public LogCommand() {
        super(
                "log",
                Episode.KIND,
                Episode.TRIGGER,
                "[OPTIONS] [WHAT HAPPENED ... | -]",
                List.of(
                        "Keep what set you off and how you answered it. Alone, it asks.",
                        "  haven log no answer to my text --feeling anxious:8 --at \"yesterday 9pm\""),
                "haven log \"no answer to my text\" --feeling anxious:8");
    }
}
