package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.DrillLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {
    @Test
    void everyStrengthHasThreeFirstChoicesThatComeWithHavenAndNoneTwice() {
        DrillLibrary library = new DrillLibrary();
        for (Strength strength : Strength.values()) {
            List<String> names = strength.firstChoices();
            assertThat(names).doesNotHaveDuplicates();
            assertThat(names.stream().flatMap(name -> library.find(name).stream()))
                    .as("%s", strength)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
