package haven.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {
    static final Blame BUILT_IN = builtIn();

    private static Blame builtIn() {
        return builtInRules().blame();
    }

    private static BlameReader builtInRules() {
        return new BlameReader(WordLists.of(resource("/haven/blame-words.txt") + resource("/haven/blame-cues.txt")))
                .read(resource("/haven/blame.toml"));
    }

    private static String resource(String name) {
        try (InputStream in = BlameTest.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    /// What people write: `!` before what is often heard as blame, `.` before what is not.
    private static List<String> sentences(String name) {
        return resource("/haven/bond/" + name)
                .lines()
                .filter(line -> line.startsWith("! ") || line.startsWith(". "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You hit me last night.",
                "you always hit me, you never listen",
                "He threw my phone.",
                "you threatened to kill me",
                "You forced me to have sex",
                "You read my messages",
                "You scare me",
                "I am scared of you and you never stop",
                "you choked me. you make me sick",
                "he would not let me leave",
                "you never let me leave",
                "I am scared of him",
                "She slapped my face when I said no",
                "you bit me"
            })
    void whatWasDoneToSomebodyIsNotCorrected(String text) {
        assertThat(BUILT_IN.in(text)).extracting(mark -> mark.rule().name()).containsExactly("harm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop hitting me",
                "Don't touch me",
                "Leave me alone",
                "I need you to leave me alone",
                "please don't come near me",
                "Never call me again"
            })
    void aLimitIsNoDemand(String text) {
        assertThat(BUILT_IN.in(text)).extracting(mark -> mark.rule().name()).containsExactly("limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You pushed me away on Sunday",
                "you beat me at chess",
                "You cut me some cake",
                "hit me up when you land",
                "You grabbed me a coffee, thank you",
                "leave the light on for me",
                "I am afraid of you leaving",
                "I am not afraid of you",
                "afraid of them not liking me",
                "terrified of her silence",
                "you took my keys by accident",
                "you always let me leave early",
                "please let me go first",
                "I will never hurt my kids again"
            })
    void ordinaryWordsAreNoHarm(String text) {
        assertThat(BUILT_IN.in(text)).extracting(mark -> mark.rule().name()).doesNotContain("harm", "limit");
    }

    /// Which of them are told wrong.
    private static List<String> wrong(List<String> sentences) {
        return sentences.stream()
                .filter(line ->
                        line.startsWith("!") == BUILT_IN.in(line.substring(2)).isEmpty())
                .toList();
    }

    private static long count(String side, List<String> sentences) {
        return sentences.stream().filter(line -> line.startsWith(side)).count();
    }

    @ParameterizedTest
    @CsvSource({"said.txt, 400", "unheard.txt, 60"})
    void ofWhatPeopleWriteNineOfTenAreToldRight(String name, int least) {
        List<String> sentences = sentences(name);
        List<String> wrong = wrong(sentences);
        for (String side : List.of("!", ".")) {
            assertThat(count(side, sentences)).isGreaterThanOrEqualTo(least);
            assertThat(count(side, wrong) * 10).as("%s", wrong).isLessThanOrEqualTo(count(side, sentences));
        }
    }

    /// Every tenth of what the cues were fitted to, which is made to be hard, and would take seconds in whole.
    @Test
    void whatIsSaidBetweenTheLinesIsMostlyHeard() {
        List<String> all = sentences("sideways.txt");
        List<String> tenth = IntStream.range(0, all.size() / 10)
                .mapToObj(i -> all.get(10 * i))
                .toList();
        List<String> wrong = wrong(tenth);
        assertThat(count("!", wrong) * 5).as("%s", wrong).isLessThanOrEqualTo(count("!", tenth));
        assertThat(count(".", wrong) * 10).as("%s", wrong).isLessThanOrEqualTo(count(".", tenth));
    }

    /// What is marked, between brackets.
    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        for (Blame.Mark mark : BUILT_IN.in(text).reversed()) {
            marked.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You never listen. I waited.|[You never] listen. I waited.",
                "When you're late I worry, and ya always are|When you're late I worry, and [ya always] are",
                "I felt abandoned on Sunday|I [felt abandoned] on Sunday",
                "She said \"you never listen\" and left|She said \"you never listen\" and left",
                "Thank you, you always make me laugh|Thank you, you always make me laugh",
                "😀 you make me angry|😀 [you make me] angry",
            })
    void thePlaceIsNamed(String text, String marked) {
        assertThat(marked(text)).isEqualTo(marked);
    }

    @Test
    void everyMarkIsAPlaceInItsText() {
        List<String> texts = new ArrayList<>(
                List.of("! you walked in, didn't say hello, and went straight to the fridge like I'm invisible"));
        texts.addAll(sentences("said.txt"));
        for (String line : texts) {
            String text = line.substring(2);
            for (Blame.Mark mark : BUILT_IN.in(text)) {
                assertThat(mark.start()).as(text).isBetween(0, mark.end() - 1);
                assertThat(mark.end()).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void noRulePutsGuiltInAnyonesMouth() {
        for (BlameRule rule : BUILT_IN.rules()) {
            assertThat(rule.plainer()).doesNotContainIgnoringCase("my fault", "sorry", "i should", "forgive");
            assertThat(BUILT_IN.in(rule.plainer().replaceAll("^[^\"]*\"|\".*$", "")))
                    .as(rule.name())
                    .isEmpty();
        }
    }

    @Test
    void aRuleOfOnesOwnIsReadBesideThem() {
        Blame own = builtInRules().read("""
                        [[rule]]
                        name = "mine"
                        says = "I know this one."
                        plainer = "Say it once."
                        match = ["(grand|noble) of you"]
                        """).blame();
        assertThat(own.in("Grand of you.").getFirst().rule().name()).isEqualTo("mine");
        assertThat(BUILT_IN.in("Grand of you.")).isEmpty();
    }

    @Test
    void wordsOfOnesOwnAreReadByHowTheSentenceIsBuilt() {
        Blame own = builtInRules().read("""
                        [more]
                        trait = ["gobdaw"]
                        harm = ["clype~ on <them>"]
                        """).blame();
        for (String said : List.of("Yer a gobdaw.", "you were being such a gobdaw", "u clyped on my sister")) {
            assertThat(own.in(said).getFirst().rule().reads()).as(said).containsAnyOf(Reading.TRAIT, Reading.HARM);
            assertThat(BUILT_IN.in(said))
                    .as(said)
                    .noneMatch(mark -> mark.rule().reads().contains(Reading.TRAIT)
                            || mark.rule().reads().contains(Reading.HARM));
        }
        assertThat(own.in("I don't think you're a gobdaw.")).isEmpty();
    }

    @Test
    void cuesOfOnesOwnCountBesides() {
        Blame own = builtInRules().read("""
                        [more]
                        "+60" = ["wee treat", "^ saints"]
                        """).blame();
        for (String said : List.of("A wee treat for us at nine", "Saints, the two of you at the table")) {
            assertThat(own.in(said)).as(said).hasSize(1);
            assertThat(BUILT_IN.in(said)).as(said).isEmpty();
        }
    }

    @Test
    void whatARuleFindsIsNotNamedWhereTheRestIsClearlyAgainstIt() {
        String cues = "[more]\n\"-90\" = [\"grand wee\"]";
        Blame own = builtInRules().read(cues).blame();
        String label = "You're so selfish, my grand wee man.";
        String always = "You never listen, my grand wee man.";
        assertThat(BUILT_IN.in(label)).extracting(mark -> mark.rule().name()).containsExactly("a label");
        assertThat(own.in(label)).isEmpty();
        assertThat(own.in(always)).extracting(mark -> mark.rule().name()).containsExactly("always and never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You left your badge on the counter, I can drop it off",
                "I forgot the milk again, sorry",
                "The dentist says you're due again in June",
                "I felt left out when I saw the photos, can we talk?",
                "You never know, we might get snow by Friday."
            })
    void whatOnlyLooksLikeBlameIsNone(String text) {
        assertThat(BUILT_IN.in(text)).isEmpty();
    }

    @Test
    void aLongTextIsHeardInParts() {
        String plain = "We had soup and then we went for a walk by the river with the kids. ".repeat(4);
        String sigh = "I suppose the dishwasher empties itself in this house.";
        assertThat(BUILT_IN.in(plain)).isEmpty();
        assertThat(marked(plain + sigh)).isEqualTo(plain + "[" + sigh.replace(".", "]."));
    }

    @Test
    void everyWordThatComesWithItIsAPhrase() {
        Map<String, List<String>> words = WordLists.of(resource("/haven/blame-words.txt"));
        assertThat(words).isNotEmpty();
        for (String list : words.keySet()) {
            assertThatCode(() -> Phrase.anyOf(list, words)).as(list).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[more];trait = ['x']|line 2, column 1: there is no list <trait> to add to",
                "[words];a = ['b <a>']|line 2, column 1: the list <a> names itself",
                "[words];a = ['b?']|line 2, column 1: one of a is of words that may all be missing",
                "[[rule]];name = 'x';says = 'y';plainer = 'z';reads = ['traits']|line 5, column 1: traits is not known here; known are trait, harm, neglect, mind, charge, order, comparison, tone",
                "[[rul]]|line 1, column 1: rul is not known here; there are [words], [more] and [[rule]]",
                "[[rule]];name = 'x'|line 1, column 1: says is missing",
                "[[rule]];name = 'x';says = 'y';plainer = 'z';match = ['You'];|line 5, column 10: \"You\" is not written in small words",
                "[[rule]];name = 'x';says = 'y';plainer = 'z';match = ['<them>'];|line 5, column 10: there is no list <them>",
                "[[rule]];name = 'x';says = 'y';plainer = 'z';match = ['a (b'];|line 5, column 10: \"a (b\" is no phrase",
            })
    void whatCannotBeReadIsNamedWithItsPlace(String toml, String message) {
        assertThatThrownBy(() -> new BlameReader(Map.of()).read(toml.replace(';', '\n')))
                .hasMessage(message);
    }
}
