package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Question;
import haven.entry.Stamp;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Interrupted;
import haven.guide.Form.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesFormTest {
    private static final SeriesForm.Asking TALK = new SeriesForm.Asking() {
        @Override
        public List<Question> questions(List<Entry> entries, int place) {
            return entries.get(place).get(Topic.STATE) == TopicState.TALKED_ABOUT
                    ? List.of(Topic.TALKED, Topic.AGREED)
                    : List.of(Topic.TALKED);
        }

        @Override
        public String heading(Entry entry) {
            return entry.get(Topic.TEXT);
        }
    };

    private static final List<Entry> TWO = List.of(topic("1", "the silence"), topic("2", "the holidays"));

    private static Entry topic(String id, String text) {
        return Entry.of(Topic.KIND, id, new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH))
                .with(Topic.TEXT, text);
    }

    private static SeriesForm form(EntryEvent... events) {
        SeriesForm form = SeriesForm.of(TALK, TWO);
        for (EntryEvent event : events) {
            form = form.update(event);
        }
        return form;
    }

    private static List<String> said(SeriesForm form) {
        return form.entries().stream()
                .map(topic -> topic.get(Topic.STATE).word() + ": " + topic.get(Topic.AGREED))
                .toList();
    }

    @Test
    void ofEachItAsksWhetherAndOfThoseThatWereWhatWasAgreed() {
        assertThat(form().open().words()).isEqualTo("the silence\nDid you talk about it? (yes, no, let go)");
        SeriesForm agreed = form(new Answered("y"));
        assertThat(agreed.open().words()).isEqualTo("What was agreed, if anything?");
        assertThat(agreed.entry()).isEqualTo(agreed.answered());
        SeriesForm second = agreed.update(new Answered("ask once, then wait"));
        assertThat(second.open().words()).startsWith("the holidays\n");
        assertThat(second.answered().id()).isEqualTo("1");
        SeriesForm done = second.update(new Answered("let go"));
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(said(done)).containsExactly("talked about: ask once, then wait", "let go: ");
    }

    @Test
    void whatIsSkippedOrWasNotTalkedAboutStaysOpen() {
        SeriesForm done = form(new Answered(""), new Answered("no"));
        assertThat(said(done)).containsExactly("open: ", "open: ");
        assertThat(done.state()).isEqualTo(State.DONE);
    }

    @Test
    void anotherWordIsAskedAgain() {
        SeriesForm again = form(new Answered("maybe"));
        assertThat(again.open().complaint()).isEqualTo("It is yes, no or let go.");
        assertThat(again.open().line()).isEqualTo("maybe");
        assertThat(said(again)).containsExactly("open: ", "open: ");
        assertThat(again.place()).isZero();
    }

    @Test
    void oneGoesBackToWhatWasAnswered() {
        SeriesForm back = form(new Answered("yes"), new Answered("wait"), new Back(""));
        assertThat(back.place()).isZero();
        assertThat(back.line()).isEqualTo("yes");
        assertThat(form(new Answered("yes"), new Back("wait")).line()).isEqualTo("yes");
        assertThat(said(form(new Answered("yes"), new Back("wait")))).startsWith("talked about: wait");
    }

    @Test
    void whateverEndsItWhatStandsInTheLineIsKept() {
        assertThat(said(form(new Closed("yes")))).startsWith("talked about: ");
        assertThat(form(new Closed("yes")).state()).isEqualTo(State.DONE);
        SeriesForm interrupted = form(new Answered("yes"), new Interrupted("half"));
        assertThat(interrupted.state()).isEqualTo(State.INTERRUPTED);
        assertThat(said(interrupted)).startsWith("talked about: half");
        assertThat(interrupted.question()).isEqualTo("agreed");
    }
}
