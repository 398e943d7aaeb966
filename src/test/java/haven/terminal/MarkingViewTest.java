package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.guide.MarkingForm;
import haven.guide.MarkingForm.Item;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkingViewTest {
    private static final MarkingForm FORM = MarkingForm.of(List.of(
            new Item("walk", "", true, false),
            new Item("long-exhale", "practised", true, true),
            new Item("write to Ana about the holidays, and about the house", "by 2026-12-04", false, false)));

    private static String draw(int columns, int rows, boolean unicode) {
        return new MarkingView(new Theme(Colours.SIXTEEN, unicode))
                .draw(FORM, Duration.ZERO, new Size(columns, rows))
                .toString();
    }

    @Test
    void eachIsALineWithItsKey() {
        assertThat(draw(80, 24, true)).isEqualTo("""
                   your plan, today

                   What did you keep? Nothing has to be marked.

                   1 \u25cf walk
                     \u25cf long-exhale  practised
                   3 \u25cb write to Ana about the holidays, and about the house  by 2026-12-04
                %s   0-9 mark   enter done
                """.formatted("\n".repeat(16)));
    }

    @Test
    void whereThereIsLittleWidthItGoesOnBelowAndInAscii() {
        assertThat(draw(40, 12, false)).isEqualTo("""
                   your plan, today
                   1 x walk
                     x long-exhale  practised
                   3 - write to Ana about the
                       holidays, and about the house
                       by 2026-12-04
                %s   0-9 mark   enter done
                """.formatted("\n".repeat(5)));
    }

    @Test
    void whereThereIsNoRoomForMoreItIsCut() {
        assertThat(draw(40, 5, false)).isEqualTo("""
                   1 x walk
                     x long-exhale  practised
                   3 - write to Ana about the
                       holidays, and about the house
                   0-9 mark   enter done
                """);
        assertThat(draw(40, 4, false)).contains("3 - write to Ana about the holi...\n");
    }
}
