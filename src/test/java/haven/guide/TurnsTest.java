package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Repair;
import haven.entry.RepairState;
import haven.entry.Stamp;
import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Entry NEW =
            Entry.of(Repair.KIND, "a", new Stamp(Instant.EPOCH, ZoneId.of("UTC"), LocalDate.EPOCH));
    private static final List<String> ANSWERS = List.of(
            "Al",
            "Bo",
            "afraid",
            "alone",
            "the door shut",
            "yes",
            "no call all day",
            "",
            "",
            "my father's doors",
            "I shut it",
            "",
            "say that I go out",
            "call at noon");

    private static Turns after(List<String> answers) {
        Turns turns = Turns.begin();
        for (String answer : answers) {
            turns = turns.update(new Answered(answer));
        }
        return turns;
    }

    private static Turns after(String one, String other) {
        List<String> all = new ArrayList<>(ANSWERS);
        all.add(one);
        all.add(other);
        return after(all);
    }

    @Test
    void eachIsAskedInTurnAndTheOtherSaysItBack() {
        List<String> asked = new ArrayList<>();
        Turns turns = Turns.begin();
        for (String answer : ANSWERS) {
            asked.add(turns.open().words());
            turns = turns.update(new Answered(answer));
        }
        assertThat(String.join("\n", asked)).isEqualTo("""
                Who begins? (initials will do)
                And who is with you?
                Al: what did you feel in it? A word or two is enough.
                Bo: what did you feel in it? A word or two is enough.
                Al: how was it from where you stood? Bo only listens.
                Bo: say aloud what you heard. Al: is that it? Enter goes on once it is.
                Bo: how was it from where you stood? Al only listens.
                Al: say aloud what you heard. Bo: is that it? Enter goes on once it is.
                Al: did it touch something older than this quarrel? What?
                Bo: did it touch something older than this quarrel? What?
                Al: what was your own part, if you see one?
                Bo: what was your own part, if you see one?
                Al: one thing that you would do another way next time?
                Bo: one thing that you would do another way next time?""");
        assertThat(turns.open().words())
                .isEqualTo("Al: what may be kept of this? You need not say why. (all; next: only what you would each do"
                        + " next time; Enter: nothing)");
    }

    @Test
    void whatBothWantIsOneRepair() {
        Entry kept = after("all", "a").kept(NEW);
        assertThat(kept.get(Repair.WITH)).containsExactly("Al", "Bo");
        assertThat(kept.get(Repair.HAPPENED)).isEqualTo("Al: the door shut\nBo: no call all day");
        assertThat(kept.get(Repair.IMPACT)).isEqualTo("Al: afraid\nBo: alone\nBo, older: my father's doors");
        assertThat(kept.get(Repair.PART)).isEqualTo("Al: I shut it");
        assertThat(kept.get(Repair.CHANGE)).isEqualTo("Al: say that I go out\nBo: call at noon");
        assertThat(kept.get(Repair.STATE)).isEqualTo(RepairState.RECEIVED);
    }

    @Test
    void whatOneDoesNotWantIsNotKept() {
        Entry next = after("all", "next").kept(NEW);
        assertThat(next.get(Repair.CHANGE)).isEqualTo("Al: say that I go out\nBo: call at noon");
        assertThat(next.says(Repair.HAPPENED) || next.says(Repair.IMPACT) || next.says(Repair.PART))
                .isFalse();
        assertThat(after("all", "").kept(NEW)).isEqualTo(NEW);
        assertThat(after("nothing", "all").kept(NEW)).isEqualTo(NEW);
        assertThat(after("no", "all").kept(NEW)).isEqualTo(NEW);
    }

    @Test
    void anAnswerThatIsNoneOfTheThreeKeepsNothingAndIsAskedAgain() {
        Turns asked = after("maybe", "all");
        assertThat(asked.isAsking()).isTrue();
        assertThat(after(ANSWERS).update(new Answered("maybe")).complaint())
                .isEqualTo("The answer is all, next or nothing.");
    }

    @Test
    void eitherCanStopAndNothingIsLeft() {
        for (EntryEvent end : List.of(new Answered(" Stop"), new Closed("half a line"))) {
            Turns stopped = after(ANSWERS).update(end);
            assertThat(stopped.isAsking()).isFalse();
            assertThat(stopped.kept(NEW)).isEqualTo(NEW);
            assertThat(stopped.answers()).containsOnly("");
        }
    }

    @Test
    void oneCanGoBackToWhatWasSaid() {
        Turns back = after(List.of("Al", "Bo", "afraid")).update(new Back(""));
        assertThat(back.open().words()).startsWith("Al: what did you feel");
        assertThat(back.open().line()).isEqualTo("afraid");
    }
}
