package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionViewTest {
    private static final Drill LONG_EXHALE =
            new DrillLibrary().find("long-exhale").orElseThrow();
    private static final Drill GROUND = new DrillLibrary().find("3-3-3").orElseThrow();
    private static final Theme UNICODE = new Theme(Colours.SIXTEEN, true);
    private static final Theme ASCII = new Theme(Colours.NONE, false);

    private static Session begin(Drill drill) {
        return Session.begin(drill, false, true, Duration.ZERO);
    }

    private static String draw(Session session, double seconds, int columns, int rows, Theme theme) {
        Duration now = Duration.ofMillis(Math.round(seconds * 1000));
        return new SessionView(theme)
                .draw(session, now, new Size(columns, rows))
                .toString();
    }

    private static Session press(Session session, double seconds, Key key) {
        return session.update(new Event.Pressed(key, Duration.ofMillis(Math.round(seconds * 1000))));
    }

    @Test
    void aFullBreathOnFortyByTwelve() {
        assertThat(draw(begin(LONG_EXHALE), 3.99, 40, 12, UNICODE)).isEqualTo("""
                   long exhale              4:57 left

                                 ▄████▄
                                ▟██████▙
                                ▜██████▛
                                 ▀████▀

                               breathe in
                                   1

                   ──────────────────────────────────
                   space pause  s skip  ? keys  q end
                """);
    }

    @Test
    void anEmptyBreathOnTwentyBySix() {
        assertThat(draw(begin(LONG_EXHALE), 0, 20, 6, UNICODE)).isEqualTo("""
                 long exhale

                         ▐▌

                   breathe in  4
                 space pause  q end
                """);
    }

    @Test
    void asciiDrawsTheSameInLettersAndSigns() {
        assertThat(draw(begin(LONG_EXHALE), 3.99, 40, 12, ASCII)).isEqualTo("""
                   long exhale              4:57 left

                                 .oooo.
                                oooooooo
                                oooooooo
                                 .oooo.

                               breathe in
                                   1

                   ----------------------------------
                   space pause  s skip  ? keys  q end
                """);
    }

    @Test
    void aPauseSaysHowToGoOn() {
        assertThat(draw(press(begin(LONG_EXHALE), 2, Key.of(" ")), 9, 40, 12, UNICODE))
                .isEqualTo("""
                   long exhale              4:58 left


                                 ▗████▖
                                 ▝████▘


                                 paused


                   ──────────────────────────────────
                   space go on   ? keys   q end
                """);
    }

    @Test
    void groundingShowsWhatIsLookedForAndWhatWasFound() {
        Session session = press(begin(GROUND), 1, Key.of("c"));
        session = press(press(press(session, 1, Key.of("u")), 1, Key.of("p")), 1, Key.of(Name.ENTER));
        session = press(session, 2, Key.of("猫"));

        assertThat(draw(session, 2, 60, 14, UNICODE)).isEqualTo("""
                   3-3-3



                                     something you see
                                           ● ○ ○

                                            猫▏

                                            cup



                   enter found   tab skip   esc end
                """);
    }

    @Test
    void theRatingAsksForOneKey() {
        Session asking = Session.begin(LONG_EXHALE, true, true, Duration.ZERO);

        assertThat(draw(asking, 0, 60, 10, UNICODE)).isEqualTo("""
                   long exhale



                                How strong is it right now?
                          0 calm to 10 the most, 1 then 0 for ten



                   0-9 one key   enter skip   ? keys   q end
                """);
    }

    @Test
    void noSizeIsTooSmallOrTooLarge() {
        Session keys = press(begin(LONG_EXHALE), 1, Key.of("?"));
        for (int columns = 1; columns < 210; columns += 7) {
            for (int rows = 1; rows < 70; rows += 3) {
                for (Session session : new Session[] {begin(LONG_EXHALE), begin(GROUND), keys}) {
                    assertThat(draw(session, 2, columns, rows, UNICODE).lines()).hasSize(rows);
                }
            }
        }
    }
}
