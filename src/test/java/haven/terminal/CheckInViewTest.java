package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Scale;
import haven.guide.CheckInForm;
import haven.guide.Event;
import haven.guide.Key;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckInViewTest {
    private static final CheckInForm FORM = CheckInForm.begin(Scale.BUILT_IN, "");
    private static final CheckInForm OWN = CheckInForm.begin(own(), "");

    private static List<Scale> own() {
        List<Scale> scales = new ArrayList<>(Scale.BUILT_IN);
        scales.add(new Scale("pain", "none", "a lot"));
        scales.add(new Scale("a very long own indicator", "never at all in my life", "always and everywhere so"));
        return scales;
    }

    private static CheckInForm type(CheckInForm form, String keys) {
        CheckInForm typed = form;
        for (String key : keys.split("")) {
            typed = typed.update(new Event.Pressed(Key.of(key), Duration.ZERO));
        }
        return typed;
    }

    private static String draw(CheckInForm form, int columns, int rows) {
        return draw(form, columns, rows, true);
    }

    private static String draw(CheckInForm form, int columns, int rows, boolean unicode) {
        return new CheckInView(new Theme(Colours.SIXTEEN, unicode))
                .draw(form, Duration.ZERO, new Size(columns, rows))
                .toString();
    }

    @Test
    void allIsAskedOnOneScreen() {
        assertThat(draw(type(FORM, "64"), 80, 24)).isEqualTo("""
                   check-in

                   How is it, from 0 to 10? One key each.

                     sleep         6   0 hardly slept, 10 slept well
                     mood          4   0 very low, 10 good
                   › self-talk     ▏   0 harsh, 10 kind
                     connection        0 alone, 10 close
                     note














                   0-9 one key   enter skip   up back   q end
                """);
    }

    @Test
    void whereThereIsLessRoomTheEndsOfWhatIsOpenAreAbove() {
        assertThat(draw(type(FORM, "6"), 40, 12)).isEqualTo("""
                   check-in
                   0 very low, 10 good

                     sleep         6
                   › mood          ▏
                     self-talk
                     connection
                     note



                   0-9 one key   enter skip   q end
                """);
    }

    @Test
    void onTwentyBySixWhatIsOpenIsThere() {
        assertThat(draw(type(FORM, "61"), 20, 6)).isEqualTo("""
                 0 makes it 10

                   sleep         6
                 › mood         1…
                   self-talk
                 enter keeps 1
                """);
    }

    @Test
    void theNoteIsTheLastLine() {
        CheckInForm form = type(FORM, "64s3");
        assertThat(draw(form, 80, 12, false)).isEqualTo("""
                   check-in

                   How is it, from 0 to 10? One key each.

                     sleep         6   0 hardly slept, 10 slept well
                     mood          4   0 very low, 10 good
                     self-talk         0 harsh, 10 kind
                     connection    3   0 alone, 10 close
                   > note          _   anything else, if you like


                   enter keep it   up back   esc end
                """);
        assertThat(draw(type(form, "a long day, and it is not over"), 20, 6)).isEqualTo("""
                 anything else?

                   self-talk
                   connection    3
                 › note s not over▏
                 enter keep it
                """);
        assertThat(draw(type(form, "a long day"), 30, 8)).isEqualTo("""
                 check-in
                 anything else, if you like

                   mood          4
                   self-talk
                   connection    3
                 › note a long day▏
                 enter keep it   esc end
                """);
        assertThat(draw(form, 20, 6)).startsWith(" anything else?\n");
        assertThat(draw(type(form, "a long day"), 80, 24)).contains("› note         a long day▏\n");
    }

    @Test
    void thePersonsOwnAreAskedAfterTheOthers() {
        assertThat(draw(type(OWN, "64851"), 40, 12)).isEqualTo("""
                   check-in
                   0 makes it 10


                     sleep                        6
                     mood                         4
                     self-talk                    8
                     connection                   5
                   › pain                        1…
                     a very long own indicator
                     note
                   enter keeps 1   q end
                """);
        assertThat(draw(type(OWN, "64852"), 20, 6)).isEqualTo("""
                 0 never at all in…
                 10 always and eve…
                   pain           2
                 › a very lon…    ▏
                   note
                 enter skip   q end
                """);
    }

    @Test
    void asciiMeansAscii() {
        assertThat(draw(type(OWN, "648521"), 40, 12, false)).matches("[\\x20-\\x7e\\n]*");
        assertThat(draw(type(OWN, "64851"), 20, 6, false)).matches("[\\x20-\\x7e\\n]*");
    }
}
