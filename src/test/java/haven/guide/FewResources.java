package haven.guide;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What somebody made up has at hand: two drills to offer, one thing in the toolkit, one line to call.
public final class FewResources implements Resources {
    private static final DrillLibrary LIBRARY = new DrillLibrary();

    @Override
    public List<Choice> offers(OptionalInt strength, Optional<Session> justDone) {
        List<Choice> offers = new ArrayList<>();
        if (justDone.isEmpty()) {
            offers.add(new Choice(
                    "let go, 33 seconds",
                    "clearly lower afterwards 5 of 6 times",
                    new Action.Practise(Drills.PROMPTS)));
        }
        offers.add(new Choice("3-3-3", "not tried yet: a common first choice", new Action.Practise(grounding())));
        return offers;
    }

    @Override
    public List<Choice> people() {
        return List.of(
                new Choice("Ada, 555 0100", "", new Action.Support()),
                new Choice("112, call", "", new Action.Support()));
    }

    @Override
    public Drill grounding() {
        return drill("3-3-3");
    }

    @Override
    public Drill naming() {
        return Drills.NAMING;
    }

    @Override
    public List<String> toolkit(int columns) {
        return List.of("a walk round the block");
    }

    @Override
    public List<String> support(int columns, int country) {
        return country < 0
                ? List.of("Ada, 555 0100", "Help lines", "112  call")
                : List.of("Ada, 555 0100", "Help lines, " + countries().get(country));
    }

    @Override
    public List<String> countries() {
        return List.of("France", "Germany", "Ireland");
    }

    /// A drill of the library.
    public static Drill drill(String name) {
        return LIBRARY.find(name).orElseThrow();
    }
}
