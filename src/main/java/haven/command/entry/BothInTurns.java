package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Safety;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Repair;
import haven.guide.EntryEvent;
import haven.guide.Form;
import haven.guide.OpenQuestion;
import haven.guide.Turns;
import haven.terminal.EntryAsker;
import haven.terminal.Writing;
import java.util.Optional;
import java.util.Set;

/// `haven repair --both`: two people at one screen, in turns. No draft is written, and nothing is kept but what both
/// want.
record BothInTurns(App app) {
    private static final String BEGINNING = "In turns, after a quarrel. Enter goes on or skips; \"stop\" ends it for"
            + " both, and nobody has to say why. Nothing is kept that you do not both want.";

    private static final String MEANWHILE = "Enter goes on or skips; \"stop\" ends it for both.";

    int run(Arguments arguments) {
        arguments.beside(Set.of("--both", "--plain")).ifPresent(other -> {
            throw UserError.usage("--both takes no " + other + ".", "It asks you both.");
        });
        if (!arguments.words().isEmpty()) {
            throw UserError.usage("--both takes no words beside it.", "It asks you both.");
        }
        if (!arguments.mayAsk(app)) {
            throw UserError.usage("--both asks, and there is nobody to ask here.", "Use it in a terminal.");
        }
        Entry begun = FieldOptions.read(Repair.KIND, arguments, app);
        Entry kept = begun;
        int code = Exit.OK;
        try (EntryAsker asker =
                FormFiller.open(app, arguments.wantsPlain(app), Writing.OF_NOTHING, Optional.of(BEGINNING))) {
            asker.say(Safety.FIRST);
            Turns turns = Turns.begin();
            boolean isInterrupted = false;
            while (turns.isAsking()) {
                EntryEvent event = asker.ask(turns.open());
                isInterrupted = event instanceof EntryEvent.Interrupted;
                Turns next = turns.update(event);
                if (next.isAsking() && next.place() != turns.place()) {
                    // What one wrote is not for the other to read while they answer.
                    asker.clear(MEANWHILE);
                }
                turns = next;
            }
            if (turns.state() == Form.State.DONE) {
                kept = turns.kept(begun);
            } else if (isInterrupted) {
                code = asker.stopCode();
            }
            if (!kept.isEmpty()) {
                asker.clear(MEANWHILE);
                kept = withDay(kept, asker);
            }
        }
        if (kept.isEmpty()) {
            app.out().println("Nothing of it was kept. You can come back to it another time, or not.");
        } else {
            Kept.keep(app, kept, "repair");
        }
        return code;
    }

    /// With a day to come back to it, if they give one.
    private Entry withDay(Entry kept, EntryAsker asker) {
        TypedDays days = new TypedDays(app);
        String line = "";
        String wrong = "";
        while (true) {
            EntryEvent event = asker.ask(new OpenQuestion(Repair.FOLLOW_UP.words(), "", line, wrong, Optional.empty()));
            if (!(event instanceof EntryEvent.Answered)) {
                return kept;
            }
            try {
                return Repair.FOLLOW_UP.answered(
                        kept, days.text(Repair.FOLLOW_UP.type(), event.line().strip()));
            } catch (IllegalArgumentException unreadable) {
                line = event.line();
                wrong = Specs.sentence(String.valueOf(unreadable.getMessage())) + " Enter alone leaves it open.";
            }
        }
    }
}
