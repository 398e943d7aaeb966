package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsCommandTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    private void log(String words) {
        assertThat(haven.run(words.split(" ")).code()).isZero();
    }

    private void someWeeks() {
        for (String day : List.of("2026-10-04", "2026-10-11", "2026-11-01")) {
            log("log silence --feeling anxious:8 --body chest:tight --urge call --acted no --response walk --distress 7"
                    + " --distress-now 4 --with Sam --at " + day + "T21:00");
        }
        log("log criticism --feeling sad --distress 5 --at 2026-10-20T10:00");
    }

    @Test
    void nothingIsNotEnoughYet() {
        assertThat(haven.run("patterns")).isEqualTo(Result.said("""
                From 0 entries, 0 practices and 0 check-ins on 0 of 84 days; of the others
                nothing is known.

                There is not enough yet for a pattern: nothing came up three times.
                """));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void whatCameUpThreeTimesIsToldWithWhatItRestsOn() {
        someWeeks();
        assertThat(haven.run("patterns")).isEqualTo(Result.said("""
                From 4 entries, 0 practices and 0 check-ins on 4 of 84 days; of the others
                nothing is known.

                what set you off
                  silence   3 times   distress always 7   anxious 3; chest 3; call 3

                with whom
                  Sam   3 times   distress always 7   anxious 3; chest 3; call 3

                when
                  Tuesday      morning 1
                  Sunday                      evening 3

                what repeats
                  3 times   silence → anxious → call → walk

                after what you did
                  walk   begun at 7 and up   3 rated   3 lower   never higher

                month by month
                  Oct 2026
                    3 days, 3 entries, distress 5 to 7, 6.3 on average, acted on 0 of 2 urges
                    0 practices
                  Nov 2026
                    1 day, 1 entry, distress 7, acted on 0 of 1 urge, 0 practices
                """));
    }

    @Test
    void beforeAndAfterADayAreCompared() {
        someWeeks();
        assertThat(haven.run("patterns", "--around", "2026-10-15", "--since", "2026-10-01")
                        .out())
                .endsWith("""

                        before and after 15 October 2026
                          the 14 days before
                            2 days, 2 entries, distress 7, 7, acted on 0 of 2 urges, 0 practices
                          the 14 days from then on
                            1 day, 1 entry, distress 5, 0 practices
                        """);
    }

    @Test
    void asJsonItHasTheNumbers() {
        someWeeks();
        assertThat(haven.run("patterns", "--json").out())
                .contains("\"median\": -3", "\"changes\": [ -3, -3, -3 ]", "\"times\": 3");
    }

    @Test
    void whatCannotBeIsOneLine() {
        assertThat(haven.run("patterns", "--around", "2020-01-01").err())
                .isEqualTo("--around 2020-01-01 is not within 2026-08-27 to 2026-11-18. --since and --until say which"
                        + " days.\n");
    }
}
