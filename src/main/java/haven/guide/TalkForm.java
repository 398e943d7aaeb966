package haven.guide;

import haven.entry.Entry;
import haven.entry.Question;
import haven.entry.Topic;
import haven.entry.TopicState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form after a session: of each topic whether it was talked about, and of those that were, what was agreed.
///
/// @param topics as answered so far; at least one
/// @param place which of them is asked about, from 0
/// @param asked what is asked about it
/// @param before which of them the last answer was about
/// @param line what stands in the line
/// @param complaint what was wrong with the last answer; may be empty
/// @param state how it stands
public record TalkForm(
        List<Entry> topics, int place, Question asked, int before, String line, String complaint, State state)
        implements Form {
    /// Keeps its own copy.
    public TalkForm {
        topics = List.copyOf(topics);
    }

    /// The form at the first of these topics.
    public static TalkForm of(List<Entry> topics) {
        return new TalkForm(topics, 0, Topic.TALKED, 0, "", "", State.ASKING);
    }

    @Override
    public Entry entry() {
        return topics.get(place);
    }

    @Override
    public Entry answered() {
        return topics.get(before);
    }

    @Override
    public String question() {
        return asked.name();
    }

    @Override
    public OpenQuestion open() {
        String words = asked.equals(Topic.TALKED) ? entry().get(Topic.TEXT) + "\n" + asked.words() : asked.words();
        return new OpenQuestion(words, asked.answer(entry()), line, complaint, Optional.empty());
    }

    @Override
    public boolean isLast() {
        return place == topics.size() - 1 && !isTalkedAbout();
    }

    private boolean isTalkedAbout() {
        return asked.equals(Topic.TALKED) && entry().get(Topic.STATE) == TopicState.TALKED_ABOUT;
    }

    @Override
    public TalkForm update(EntryEvent event) {
        if (!isAsking()) {
            return this;
        }
        String text = event.line().strip();
        TalkForm said = this;
        String wrong = "";
        try {
            said = said(asked.answered(entry(), text));
        } catch (IllegalArgumentException unreadable) {
            wrong = EntryForm.sentence(unreadable);
        }
        if (event instanceof EntryEvent.Closed) {
            return said.ended(wrong, State.DONE);
        }
        if (event instanceof EntryEvent.Interrupted) {
            return said.ended(wrong, State.INTERRUPTED);
        }
        if (!wrong.isEmpty()) {
            return refused(text, wrong);
        }
        return event instanceof EntryEvent.Back ? said.back() : said.forward();
    }

    private TalkForm said(Entry topic) {
        List<Entry> all = new ArrayList<>(topics);
        all.set(place, topic);
        return new TalkForm(all, place, asked, place, line, "", state);
    }

    private TalkForm forward() {
        if (isTalkedAbout()) {
            return at(place, Topic.AGREED);
        }
        return place + 1 < topics.size() ? at(place + 1, Topic.TALKED) : ended("", State.DONE);
    }

    private TalkForm back() {
        return asked.equals(Topic.AGREED) ? at(place, Topic.TALKED) : at(Math.max(0, place - 1), Topic.TALKED);
    }

    private TalkForm at(int newPlace, Question question) {
        return new TalkForm(
                topics, newPlace, question, before, question.answer(topics.get(newPlace)), "", State.ASKING);
    }

    private TalkForm ended(String wrong, State how) {
        return new TalkForm(topics, place, asked, before, asked.answer(entry()), wrong, how);
    }

    @Override
    public TalkForm refused(String typed, String why) {
        return new TalkForm(topics, place, asked, before, typed.strip(), why, state);
    }
}
