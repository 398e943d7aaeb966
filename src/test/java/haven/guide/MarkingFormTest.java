package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.guide.Key.Name;
import haven.guide.MarkingForm.Item;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingFormTest {
    private static final MarkingForm THREE = MarkingForm.of(List.of(
            new Item("walk", "", false, false),
            new Item("box", "practised", true, true),
            new Item("sleep", "", true, false)));

    private static MarkingForm press(MarkingForm form, String keys) {
        MarkingForm pressed = form;
        for (String key : keys.split("")) {
            Key typed = key.equals(">") ? Key.of(Name.DOWN) : key.equals("<") ? Key.of(Name.UP) : Key.of(key);
            pressed = pressed.pressed(typed, Duration.ZERO);
        }
        return pressed;
    }

    private static String marked(MarkingForm form) {
        return form.items().stream().filter(Item::isMarked).map(Item::words).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"1, walk box sleep", "11, box sleep", "13, walk box", "2, box sleep", "0489x, box sleep"})
    void aKeyMarksAndTakesBackButNotWhatIsMarkedByItself(String keys, String marked) {
        assertThat(marked(press(THREE, keys))).isEqualTo(marked);
    }

    @Test
    void enterEscapeAndTheEndOfKeysLeaveIt() {
        assertThat(THREE.pressed(Key.of(Name.ENTER), Duration.ZERO).exit()).hasValue(Exit.OK);
        assertThat(THREE.pressed(Key.of(Name.ESCAPE), Duration.ZERO).exit()).hasValue(Exit.OK);
        assertThat(THREE.pressed(Key.of(Name.INTERRUPT), Duration.ZERO).exit()).hasValue(Exit.INTERRUPT);
        assertThat(THREE.update(new Event.NoMoreKeys(Duration.ZERO)).exit()).hasValue(Exit.OK);
        assertThat(THREE.update(new Event.Stop(143, Duration.ZERO)).exit()).hasValue(143);
        assertThat(press(press(THREE, "q"), "1")).isEqualTo(press(THREE, "q"));
    }

    @Test
    void thereAreMoreThanKeysOnPagesOfNine() {
        MarkingForm many = MarkingForm.of(IntStream.rangeClosed(1, 11)
                .mapToObj(number -> new Item("thing " + number, "", false, false))
                .toList());
        assertThat(marked(press(many, "9>1>1"))).isEqualTo("thing 1 thing 9 thing 10");
        assertThat(press(many, ">").shown()).hasSize(2);
        assertThat(press(many, "<").page()).isEqualTo(1);
        assertThat(marked(press(many, ">9"))).isEmpty();
    }
}
