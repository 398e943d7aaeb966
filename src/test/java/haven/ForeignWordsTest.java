package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForeignWordsTest {
    private static final String LOST = "caf\uFFFD";

    /// A command line as Linux gives it, in ISO 8859-1.
    private static byte[] latin(String words) {
        return words.replace(' ', '\0').getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> ForeignWords.refuse(latin("java -jar x.jar note a caf\u00E9 "), "note", "a", LOST))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refused -> assertThat(refused.exitCode() + " " + refused.line())
                                .isEqualTo("2 \"" + LOST
                                        + "\" is not text in UTF-8. Nothing was done. Type it in UTF-8."));
    }

    @Test
    void whatWasTypedInUtf8IsTaken() {
        byte[] line = ("java\0x.jar\0note\0\0" + LOST + "\0").getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> ForeignWords.refuse(line, "note", "", LOST)).doesNotThrowAnyException();
    }

    /// As where the installation's own path is in another encoding.
    @Test
    void onlyTheWordsThemselvesCount() {
        assertThatCode(() -> ForeignWords.refuse(latin("/caf\u00E9/java note x "), "note", "x"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ForeignWords.refuse(new byte[0], "note", LOST)).doesNotThrowAnyException();
    }

    @Test
    void onlyWhereSomethingMayBeLostItIsLookedAt() {
        assertThat(ForeignWords.maybeIn("note", LOST)).isTrue();
        assertThat(ForeignWords.maybeIn("note", "caf\u00E9")).isFalse();
    }
}
