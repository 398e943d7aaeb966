package haven.entry;

import java.util.ArrayList;
import java.util.List;

/// Something feared, and the rungs that lead up to it, from the easiest to the hardest. Which of them are passed is
/// the person's to say.
public final class Ladder extends Kind {
    /// What is feared, or put off.
    public static final Field<String> FEAR = Field.of("fear", Types.TEXT)
            .asked("What do you fear, or put off? (asking for something)")
            .called("What it is for")
            .required("a ladder is for something; haven journal rm takes it out")
            .onOneLine()
            .shared(Sharing.PRIVATE)
            .told();
    /// The steps, the easiest first.
    public static final Field<List<Rung>> RUNGS = Field.of("rung", Rung.TYPE)
            .asked("The easiest step towards it, and how hard, 0 to 10; an empty line ends them (ask the time 2)")
            .called("Its rungs")
            .option("WORDS[:0-10]", "new: a rung, the easiest first; may be repeated")
            .example("\"ask the time:2\"")
            .partByPart()
            .shared(Sharing.PRIVATE);
    /// How it stands with it.
    public static final Field<LadderState> STATE = Field.of("state", Types.word(LadderState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);

    /// The kind itself.
    public static final Ladder KIND = new Ladder();

    private Ladder() {
        super("ladder", FEAR, RUNGS, STATE);
    }

    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public List<String> alongside() {
        return List.of("stand", "tries", "earlier");
    }

    /// A line a rung, from the easiest, with its number.
    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>(List.of(detail(entry, FEAR)));
        List<Rung> rungs = entry.get(RUNGS);
        for (int i = 0; i < rungs.size(); i++) {
            details.add(new Detail("Rung " + (i + 1), RUNGS.type().written(List.of(rungs.get(i)))));
        }
        details.add(detail(entry, STATE));
        return details;
    }
}
