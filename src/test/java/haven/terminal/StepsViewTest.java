package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.guide.Drills;
import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How words to follow, counts and questions look.
class StepsViewTest {
    private static final Drill BOX = new DrillLibrary().find("box").orElseThrow();
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Session begin(Drill drill) {
        return Session.begin(drill, false, true, Duration.ZERO);
    }

    private static Session type(Session session, String keys) {
        Session typed = session;
        for (String key : keys.split("")) {
            typed = typed.update(new Event.Pressed(Key.of(key), SECOND));
        }
        return typed;
    }

    private static Session press(Session session, Name... names) {
        Session pressed = session;
        for (Name name : names) {
            pressed = pressed.update(new Event.Pressed(Key.of(name), SECOND));
        }
        return pressed;
    }

    private static String draw(Session session, int seconds, int columns, int rows) {
        return new SessionView(new Theme(Colours.SIXTEEN, true))
                .draw(session, Duration.ofSeconds(seconds), new Size(columns, rows))
                .toString();
    }

    @Test
    void aThoughtStaysInSightBesideWhatIsAskedOfIt() {
        Session belief = press(type(begin(Drills.BELIEF), "nobody likes me"), Name.ENTER);

        assertThat(draw(type(belief, "70"), 4, 40, 12)).isEqualTo("""
                   belief


                            nobody likes me

                      How much do you believe it?
                                  70▏




                   enter go on   esc end
                """);
        assertThat(draw(press(belief, Name.ENTER), 4, 40, 12)).contains("nobody likes me");
        assertThat(draw(belief, 4, 40, 8)).doesNotContain("nobody likes me").contains("How much");
        assertThat(draw(press(begin(Drills.BELIEF), Name.ENTER), 4, 40, 12)).contains("How much");
    }

    @Test
    void wordsToFollowShowHowFarTheyAre() {
        Session session = begin(Drills.PROMPTS);

        assertThat(draw(session, 4, 40, 12)).isEqualTo("""
                   let go                   0:29 left



                           Notice your hands.

                          ━━━━━━━━────────────



                   ━━━━──────────────────────────────
                   space pause   enter next   q end
                """);
    }

    @Test
    void whatKeepsItsSecondsCountsThem() {
        Session session = begin(Drills.PROMPTS).update(new Event.Tick(Duration.ofSeconds(12)));

        assertThat(draw(session, 12, 40, 12)).isEqualTo("""
                   let go                   0:21 left



                       Press your teeth together.

                                   4



                   ━━━━━━━━━━━━──────────────────────
                   space pause   enter next   q end
                """);
    }

    @Test
    void aFeelingIsFoundByItsFirstLetters() {
        Session session = type(begin(Drills.QUESTIONS), "a");

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   name it

                           What do you feel?
                                   a▏

                                › afraid
                                  angry




                   enter go on   , another   esc end
                """);
    }

    @Test
    void feelingsTakenStayInSight() {
        Session session = press(type(begin(Drills.QUESTIONS), "a,s"), Name.DOWN);

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   name it

                           What do you feel?
                                 afraid
                                   s▏

                                 › sad




                   enter go on   , another   esc end
                """);
    }

    @Test
    void aRatingSaysWhatItsEndsMean() {
        Session session = press(begin(Drills.QUESTIONS), Name.ENTER);

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   name it



                           How strong is it?
                0 calm to 10 the most, 1 then 0 for ten





                   enter skip   ? keys   q end
                """);
    }

    @Test
    void ofALongAnswerTheEndIsSeen() {
        Session session =
                type(press(begin(Drills.QUESTIONS), Name.ENTER, Name.ENTER), "they left and never came back to me");

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   name it



                      What goes through your mind?
                   ey left and never came back to me▏





                   enter go on   esc end
                """);
    }

    @Test
    void aStepIsChosenOrTyped() {
        Session session = press(type(begin(Drills.CHOICE), "text again"), Name.DOWN);

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   one step

                           One step instead:
                              text again▏

                   › wait 20 minutes before answering
                     ask instead of assume
                     take a walk



                   enter go on   tab next   esc end
                """);
    }

    @Test
    void onTwentyBySixTheStepPointedAtComesFirst() {
        Session session = press(type(begin(Drills.CHOICE), "text again"), Name.DOWN);

        assertThat(draw(session, 1, 20, 6)).isEqualTo("""
                 one step
                 One step instead:
                    text again▏
                 › wait 20 minutes…
                   ask instead of…
                 enter go on
                """);
    }

    @Test
    void aCountShowsItsNumberAndNoClock() {
        Session session = press(begin(Drills.COUNT), Name.ENTER);

        assertThat(draw(session, 1, 40, 12)).isEqualTo("""
                   count down


                         Count each breath out.

                                   2
                                 ● ● ○




                   enter next number   q end
                """);
    }

    @Test
    void whatToKnowIsBesideTheFirstBreath() {
        assertThat(draw(begin(BOX), 1, 80, 24))
                .contains("breathe in", "pregnant, asthma, epilepsy, heart, lungs, blood pressure: n, no holds");
        assertThat(draw(begin(BOX), 1, 40, 12)).contains("? says when to leave it");
        assertThat(draw(begin(BOX), 17, 80, 24)).contains("breathe in").doesNotContain("pregnant");
    }
}
