package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.entry.Indicators;
import haven.command.entry.OwnWords;
import haven.command.entry.Prompts;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Specs;
import haven.entry.Vocabulary;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `haven words`: words of the person's own, a line each, for what completes in a shell. No help lists it.
///
/// Also what set them off, whole, what a check-in asks about, and prompts to write to.
public final class WordsCommand implements Command {
    private static final Map<String, Vocabulary> KINDS = Map.of(
            "feelings", Vocabulary.FEELING,
            "needs", Vocabulary.NEED,
            "people", Vocabulary.PERSON,
            "places", Vocabulary.PLACE,
            "tags", Vocabulary.TAG,
            "triggers", Vocabulary.TRIGGER);
    private static final String INDICATORS = "indicators";
    private static final String PROMPTS = "prompts";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "words",
                        "feelings|people|places|tags|triggers|indicators|prompts",
                        List.of("Words that you have used, a line each, the most often used first. For completion."))
                .addPositional(Specs.word("KIND", "which words"));
    }

    @Override
    public int run(Arguments arguments, App app) {
        String word = arguments.words().isEmpty() ? "" : arguments.words().getFirst();
        if (word.equals(INDICATORS)) {
            // As far as a rating: its number is still to come.
            Indicators.of(app.configOrDefault())
                    .scales()
                    .forEach(scale -> app.out().println(scale.name().replace(' ', '-') + ":"));
            return Exit.OK;
        }
        if (word.equals(PROMPTS)) {
            Prompts.of(app).names().forEach(app.out()::println);
            return Exit.OK;
        }
        Vocabulary kind = KINDS.get(word);
        if (kind == null) {
            throw UserError.usage(
                    "haven words does not know \"" + word + "\".",
                    "It knows feelings, people, places, tags, triggers, indicators and prompts.");
        }
        OwnWords.of(app, kind).forEach(app.out()::println);
        return Exit.OK;
    }
}
