package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.EveningWalk;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven practice show`.
class PracticePageTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void walk() {
        haven = EveningWalk.in(home, EveningWalk.SLOWING);
    }

    @Test
    void aPageShowsWhatHappens() {
        assertThat(haven.run("practice", "show", "evening-walk")).isEqualTo(Result.said("""
                evening walk
                A walk around the block.

                for        together; calm the body
                takes      about 4 minutes; with --short about 2 minutes
                parts      door, pace
                careful    Wear a coat.
                careful    Breathe small and gently. Leave holds out when pregnant or with
                           asthma, epilepsy, heart or lung trouble or high blood pressure, and
                           stop if you feel dizzy or tingling.

                  10 seconds   Step out of the door.
                  4 minutes    breathe in 4, hold 2, breathe out 6; from 12 breaths a minute,
                               within 2 minutes; slowly
                  your pace    How was it? (slow, fast, or your own words)
                """));
        assertThat(haven.run("practice", "show", "3-3-3")).isEqualTo(Result.said("""
                3-3-3
                Brings you back to the room: three things you see, hear and feel.

                for        come back to the present; calm the body
                takes      about 90 seconds
                parts      see, hear, feel
                source     Common practice, second-hand; some teach moving in place of feeling.
                why        haven learn alarm

                  your pace   something you see, 3 times
                  your pace   something you hear, 3 times
                  your pace   something you feel on your skin or under your feet, 3 times
                """));
    }

    @Test
    void aPageAsJsonHasTheSteps() {
        assertThat(haven.run("practice", "show", "evening-walk", "--json"))
                .isEqualTo(Result.said("""
                {
                %s,
                  "steps": [ {
                %s
                  } ],
                  "shortSteps": [ {
                %s
                  } ]
                }
                """.formatted(EveningWalk.CARD, steps(234.716, 27), steps(115.335, 17))));
    }

    private static String steps(double seconds, int breaths) {
        return """
                "kind": "prompt",
                "cue": "Step out of the door.",
                "seconds": 10.0,
                "part": "door"
              }, {
                "kind": "breathe",
                "in": 4.0,
                "sip": 0.0,
                "hold": 2.0,
                "out": 6.0,
                "rest": 0.0,
                "pattern": "4-2-6-0",
                "seconds": %s,
                "breaths": %d,
                "beginRate": 12.0,
                "settleSeconds": 120.0,
                "cue": "slowly"
              }, {
                "kind": "ask",
                "about": "pace",
                "cue": "How was it?",
                "answer": "choice",
                "choices": [ "slow", "fast" ],
                "shows": null,
                "part": "pace"\
            """.formatted(seconds, breaths);
    }
}
