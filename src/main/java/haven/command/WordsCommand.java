package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.journal.Journal;
import haven.journal.WordKind;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `haven words`: words of the person's own, a line each, for what completes in a shell. No help lists it.
///
/// What set them off is not among them: whole sentences do not belong on a screen that others may see before a person
/// asks for them.
final class WordsCommand implements Command {
    private static final Map<String, WordKind> KINDS = Map.of(
            "feelings", WordKind.FEELING,
            "people", WordKind.PERSON,
            "places", WordKind.PLACE,
            "tags", WordKind.TAG);

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "words",
                        "feelings|people|places|tags",
                        List.of("Words that you have used, a line each, the most often used first. For completion."))
                .addPositional(Specs.word("KIND", "which words"));
    }

    @Override
    public void prepare(App app) {
        Ahead.run(Journal::load);
    }

    @Override
    public int run(Arguments arguments, App app) {
        String word = arguments.words().isEmpty() ? "" : arguments.words().getFirst();
        WordKind kind = KINDS.get(word);
        if (kind == null) {
            throw UserError.usage(
                    "haven words does not know \"" + word + "\".", "It knows feelings, people, places and tags.");
        }
        OwnWords.of(app, kind).forEach(app.out()::println);
        return Exit.OK;
    }
}
