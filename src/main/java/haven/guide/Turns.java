package haven.guide;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Repair;
import haven.entry.RepairState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// After a quarrel: two people at one screen, in turns. Either can stop it at any time, every question may be left
/// empty, and nothing of it is anywhere until both have said what they want to keep.
///
/// @param answers as they were typed, one a question of [#asked()]
/// @param place which question is open, from 0
/// @param complaint what was wrong with the last answer; may be empty
/// @param state how it stands
public record Turns(List<String> answers, int place, String complaint, Form.State state) {
    private static final String NEXT_ONLY = "next";
    private static final List<String> KEPT = List.of("nothing", NEXT_ONLY, "all");

    /// What each is asked; `{one}` is who speaks, `{other}` who listens.
    private enum Turn {
        NAME(""),
        FELT("{one}: what did you feel in it? A word or two is enough."),
        SAW("{one}: how was it from where you stood? {other} only listens."),
        HEARD("{other}: say aloud what you heard. {one}: is that it? Enter goes on once it is."),
        TOUCHED("{one}: did it touch something older than this quarrel? What?"),
        PART("{one}: what was your own part, if you see one?"),
        NEXT("{one}: one thing that you would do another way next time?"),
        KEEP(
                "{one}: what may be kept of this? You need not say why. (all; next: only what you would each do next time; Enter: nothing)");

        private final String words;

        Turn(String words) {
            this.words = words;
        }
    }

    /// A question, and which of the two it is for.
    private record Ask(Turn turn, int person) {}

    private static final List<Ask> ASKED = asked();

    private static List<Ask> asked() {
        List<Ask> asked = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            for (int person = 0; person < 2; person++) {
                if (turn != Turn.HEARD) {
                    asked.add(new Ask(turn, person));
                }
                if (turn == Turn.SAW) {
                    asked.add(new Ask(Turn.HEARD, person));
                }
            }
        }
        return List.copyOf(asked);
    }

    /// Keeps its own copy.
    public Turns {
        answers = List.copyOf(answers);
    }

    /// At its first question.
    public static Turns begin() {
        return new Turns(Collections.nCopies(ASKED.size(), ""), 0, "", Form.State.ASKING);
    }

    /// The open question.
    public OpenQuestion open() {
        String answer = answers.get(place);
        return new OpenQuestion(words(ASKED.get(place)), answer, answer, complaint, Optional.empty());
    }

    private String words(Ask ask) {
        if (ask.turn() == Turn.NAME) {
            return ask.person() == 0 ? "Who begins? (initials will do)" : "And who is with you?";
        }
        return ask.turn().words.replace("{one}", name(ask.person())).replace("{other}", name(1 - ask.person()));
    }

    private String name(int person) {
        String name = answer(Turn.NAME, person);
        return name.isEmpty() ? person == 0 ? "The first" : "The second" : name;
    }

    private String answer(Turn turn, int person) {
        return answers.get(ASKED.indexOf(new Ask(turn, person)));
    }

    /// Whether a question is open.
    public boolean isAsking() {
        return state == Form.State.ASKING;
    }

    /// After this. Whoever stops it loses nothing but what was said.
    public Turns update(EntryEvent event) {
        String text = event.line().strip();
        boolean isStopped = event instanceof EntryEvent.Closed || text.equalsIgnoreCase("stop");
        if (isStopped || event instanceof EntryEvent.Interrupted) {
            return new Turns(begin().answers, place, "", Form.State.INTERRUPTED);
        }
        if (event instanceof EntryEvent.Back) {
            return new Turns(answers, Math.max(0, place - 1), "", state);
        }
        Turn turn = ASKED.get(place).turn();
        String said = turn == Turn.KEEP ? kept(text) : turn == Turn.HEARD ? "" : text;
        if (turn == Turn.KEEP && said.isEmpty()) {
            return new Turns(answers, place, "The answer is all, next or nothing.", state);
        }
        List<String> all = new ArrayList<>(answers);
        all.set(place, said);
        boolean isLast = place == ASKED.size() - 1;
        return new Turns(all, isLast ? place : place + 1, "", isLast ? Form.State.DONE : state);
    }

    /// Which of the three it is, or as much of it as no other begins with; empty where it is none.
    private static String kept(String text) {
        String word = text.isEmpty() || text.equalsIgnoreCase("no") ? KEPT.getFirst() : text.toLowerCase(Locale.ROOT);
        List<String> meant = KEPT.stream().filter(one -> one.startsWith(word)).toList();
        return meant.size() == 1 ? meant.getFirst() : "";
    }

    /// The repair with what both want kept of it, and nothing that only one does; an empty one where that is nothing.
    ///
    /// @param begun a new entry
    public Entry kept(Entry begun) {
        int kept = state == Form.State.DONE
                ? Math.min(KEPT.indexOf(answer(Turn.KEEP, 0)), KEPT.indexOf(answer(Turn.KEEP, 1)))
                : 0;
        if (kept == 0) {
            return begun;
        }
        Entry entry = with(begun, Repair.CHANGE, Turn.NEXT, "");
        if (!KEPT.get(kept).equals(NEXT_ONLY)) {
            entry = with(entry, Repair.HAPPENED, Turn.SAW, "");
            entry = with(entry, Repair.IMPACT, Turn.FELT, "");
            entry = with(entry, Repair.IMPACT, Turn.TOUCHED, ", older");
            entry = with(entry, Repair.PART, Turn.PART, "");
        }
        if (entry.equals(begun)) {
            return begun;
        }
        List<String> names = new ArrayList<>(List.of(answer(Turn.NAME, 0), answer(Turn.NAME, 1)));
        names.removeIf(String::isEmpty);
        return entry.with(Repair.STATE, RepairState.RECEIVED)
                .with(Repair.WITH, names.stream().distinct().toList());
    }

    /// A line for each of them who answered, behind what the field says.
    private Entry with(Entry entry, Field<String> field, Turn turn, String about) {
        StringBuilder lines = new StringBuilder(entry.get(field));
        for (int person = 0; person < 2; person++) {
            String answer = answer(turn, person);
            if (!answer.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(name(person))
                        .append(about)
                        .append(": ")
                        .append(answer);
            }
        }
        return entry.with(field, lines.toString());
    }
}
