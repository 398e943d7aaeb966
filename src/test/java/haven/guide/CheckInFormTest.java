package haven.guide;

import static haven.guide.Played.press;
import static haven.guide.Played.tick;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CheckIn.Level;
import haven.entry.Scale;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInFormTest {
    private static final CheckInForm FORM = CheckInForm.begin(Scale.BUILT_IN, "");

    private static String said(CheckInForm form) {
        return form.levels().stream()
                        .map(level -> level.indicator() + " " + level.value())
                        .collect(Collectors.joining(", "))
                + (form.note().isEmpty() ? "" : ", " + form.note());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6       | sleep 6
            6403    | sleep 6, mood 4, self-talk 0, connection 3
            10      | sleep 10
            1064    | sleep 10, mood 6, self-talk 4
            64s3    | sleep 6, mood 4, connection 3
            6 4     | sleep 6, self-talk 4
            14      | sleep 1, mood 4
            114     | sleep 1, mood 1, self-talk 4
            6x?4    | sleep 6, mood 4
            64q     | sleep 6, mood 4
            641q    | sleep 6, mood 4, self-talk 1
            """)
    void oneKeyRatesAndGoesOn(String keys, String said) {
        assertThat(said(press(FORM, 0, keys))).isEqualTo(said);
    }

    @Test
    void aOneWaitsTwoSecondsForTheNoughtOfATen() {
        CheckInForm one = press(FORM, 5, "1");

        assertThat(one.nextChange(Duration.ofSeconds(5))).contains(Duration.ofSeconds(7));
        assertThat(tick(one, 6.9)).isEqualTo(one);
        assertThat(said(tick(one, 7))).isEqualTo("sleep 1");
        assertThat(tick(one, 7).at()).isEqualTo(1);
        assertThat(said(press(one, 6, Name.ENTER))).isEqualTo("sleep 1");
        assertThat(said(press(press(one, 6, Name.BACKSPACE), 6, "7"))).isEqualTo("sleep 7");
        assertThat(said(press(one, 6, "s"))).isEmpty();
    }

    @Test
    void aDigitAfterTheLastOneIsNoNote() {
        CheckInForm form = press(FORM, 0, "64815");

        assertThat(said(form)).isEqualTo("sleep 6, mood 4, self-talk 8, connection 1");
        assertThat(form.asksNote()).isTrue();
    }

    @Test
    void goingBackKeepsWhatIsThereUntilItIsRatedAgainOrTakenOut() {
        CheckInForm back = press(press(FORM, 0, "64"), 0, Name.UP, Name.LEFT);

        assertThat(back.at()).isZero();
        assertThat(said(back)).isEqualTo("sleep 6, mood 4");
        assertThat(said(press(back, 0, "8"))).isEqualTo("sleep 8, mood 4");
        assertThat(said(press(back, 0, "s"))).isEqualTo("mood 4");
        assertThat(press(back, 0, Name.BACKSPACE)).isEqualTo(back);
        assertThat(press(back, 0, Name.DOWN, Name.RIGHT).at()).isEqualTo(2);
    }

    @Test
    void atTheEndALineMayBeTyped() {
        CheckInForm note = press(FORM, 0, "6403");

        assertThat(note.asksNote()).isTrue();
        CheckInForm typed = press(note, 0, "long q 10");
        assertThat(said(typed)).isEqualTo("sleep 6, mood 4, self-talk 0, connection 3, long q 10");
        assertThat(press(typed, 0, Name.BACKSPACE, Name.BACKSPACE).note()).isEqualTo("long q ");
        assertThat(press(typed, 0, Name.LEFT)).isEqualTo(typed);
        assertThat(press(typed, 0, Name.UP).at()).isEqualTo(3);
        assertThat(press(note, 0, Name.BACKSPACE).at()).isEqualTo(3);
        assertThat(press(typed, 0, Name.ENTER).exit()).hasValue(0);
        assertThat(press(typed, 0, Name.ESCAPE).note()).isEqualTo("long q 10");
    }

    @Test
    void leavingKeepsWhatThereIs() {
        CheckInForm form = press(FORM, 0, "61");

        assertThat(press(form, 0, Name.INTERRUPT).exit()).hasValue(130);
        assertThat(press(form, 0, Name.INTERRUPT).levels())
                .containsExactly(new Level("sleep", 6), new Level("mood", 1));
        assertThat(form.update(new Event.Stop(143, Duration.ZERO)).exit()).hasValue(143);
        assertThat(form.update(new Event.NoMoreKeys(Duration.ZERO)).exit()).hasValue(0);
        assertThat(press(press(FORM, 0, "6403x"), 0, Name.INTERRUPT).note()).isEqualTo("x");
        CheckInForm over = press(form, 0, "q");
        assertThat(press(over, 0, "4")).isEqualTo(over);
        assertThat(over.nextChange(Duration.ZERO)).isEmpty();
    }

    @Test
    void everythingMayBeSkipped() {
        CheckInForm skipped = press(FORM, 0, Name.ENTER, Name.TAB, Name.DOWN, Name.RIGHT, Name.ENTER);

        assertThat(skipped.exit()).isEqualTo(OptionalInt.of(0));
        assertThat(skipped.levels()).isEqualTo(List.of());
    }
}
