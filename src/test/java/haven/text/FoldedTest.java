package haven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Angst, angst",
        "ÄNGSTLICH, angstlich",
        "a\u0308ngstlich, angstlich",
        "Straße, strasse",
        "STRASSE, strasse",
        "GROẞ, gross",
        "Øre, ore",
        "ŁÓDŹ, lodz",
        "łódź, lodz",
        "Æsop œuvre, aesop oeuvre",
        "Þór, thor",
        "İSTANBUL, istanbul",
        "ılık, ilik",
        "ILIK, ilik",
        "Ёлка, елка",
        "ёлка, елка",
        "йод, иод",
        "Їжак, іжак",
        "ΟΔΟΣ, οδοσ",
        "οδός, οδοσ",
        "Άγχος, αγχοσ",
        "ϊ, ι",
        "מִלָּה, מלה",
        "حُبّ, حب",
        "حـــب, حب",
        "أحب, احب",
        "ＡＢＣ１２３, abc123",
        "ｶﾞｰﾃﾞﾝ, ガーデン",
        "が, が",
        "か, か",
        "한국, 한국",
        "ﬁn, fin",
        "हिन्दी, हिन्दी",
        "कुल, कुल",
        "tiếng Việt, tieng viet",
        "❤️, ❤",
        "🙂, 🙂"
    })
    void whatIsOneWordIsTheSame(String written, String folded) {
        assertThat(Folded.of(written)).isEqualTo(folded);
        assertThat(Folded.of(folded)).isEqualTo(folded);
    }
}
