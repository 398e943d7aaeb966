package haven.guide;

import haven.drill.Step;
import haven.drill.Step.Ask.Kind;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Waits for a question to be answered. Nothing has to be answered: what is not typed is answered in the head.
///
/// @param step which step of the drill
/// @param from the step
/// @param typed the words so far
/// @param selected which of the matches is pointed at, from 0; -1 for none
/// @param picked what was taken already, where more than one may be
/// @param clock how long it has been open, where nobody can answer
public record Answering(
        int step, Step.Ask from, String typed, int selected, List<String> picked, Optional<Stopwatch> clock)
        implements Stage {
    private static final int NOTHING = -1;
    private static final Pattern PERCENT = Pattern.compile("|0|[1-9][0-9]?|100");

    Answering(int step, Step.Ask from, boolean unattended, Duration now) {
        this(step, from, "", NOTHING, List.of(), unattended ? Optional.of(Stopwatch.started(now)) : Optional.empty());
    }

    @Override
    public Answering typing(String words) {
        if (from.kind() == Kind.PERCENT && !PERCENT.matcher(words).matches()) {
            return this;
        }
        boolean filters = from.kind() == Kind.FEELING;
        int pointed = filters ? (words.isBlank() ? NOTHING : 0) : selected;
        return new Answering(step, from, words, pointed, picked, clock);
    }

    private Answering with(Optional<Stopwatch> other) {
        return new Answering(step, from, typed, selected, picked, other);
    }

    @Override
    public Answering paused(boolean pause, Duration now) {
        return with(clock.map(running -> running.withRate(pause ? 0 : 1, now)));
    }

    private Answering choosing(int which) {
        return new Answering(step, from, typed, which, picked, clock);
    }

    private Answering moved(int by) {
        int last = matches().size() - 1;
        return last < 0 ? this : choosing(Math.clamp(selected + (long) by, NOTHING, last));
    }

    /// Takes what is pointed at, and waits for another.
    private Answering picking() {
        List<String> more = new ArrayList<>(picked);
        chosen().filter(word -> !picked.contains(word)).ifPresent(more::add);
        return new Answering(step, from, "", NOTHING, List.copyOf(more), clock);
    }

    /// What can be chosen: for a feeling, what fits the letters typed; else every choice.
    public List<String> matches() {
        return from.kind() == Kind.FEELING ? WordFamilies.matching(from.choices(), typed) : from.choices();
    }

    /// What Enter takes as the answer: own words before what is pointed at.
    private Optional<String> chosen() {
        List<String> matches = matches();
        if (!typed.isBlank() && (from.kind() != Kind.FEELING || matches.isEmpty())) {
            return Optional.of(typed.strip());
        }
        boolean isPointedAt = selected >= 0 && selected < matches.size();
        return isPointedAt ? Optional.of(matches.get(selected)) : Optional.empty();
    }

    /// What was answered to the question whose answer stays in sight; nothing where that was in the head.
    public Optional<String> inSight(Session session) {
        return session.progress().found().stream()
                .filter(found ->
                        found.sense().equals(from.shows()) && !found.word().isBlank())
                .map(Found::word)
                .reduce((first, last) -> last);
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue("ask " + step, from.cue());
    }

    @Override
    public boolean isTyped() {
        return from.kind() != Kind.RATING;
    }

    @Override
    public List<Way> ways(Duration now) {
        List<Way> ways = new ArrayList<>();
        boolean isFirst = typed.isEmpty();
        switch (from.kind()) {
            case RATING -> {
                ways.add(new Way(Act.NUMBER, isFirst ? "one key" : ""));
                ways.add(new Way(Act.GO_ON, isFirst ? "skip" : "keeps 1"));
            }
            case PERCENT -> {
                ways.add(new Way(Act.GO_ON, isFirst ? "skip" : "go on"));
                ways.add(new Way(Act.AFTER, "", "skip this"));
            }
            case WORDS -> {
                ways.add(new Way(Act.GO_ON, "go on"));
                ways.add(new Way(Act.AFTER, "", "skip this"));
            }
            case FEELING, CHOICE -> {
                ways.add(new Way(Act.GO_ON, "go on"));
                ways.add(new Way(Act.AFTER, "next", "point at the next"));
                ways.add(new Way(Act.BEFORE, "", "point at the one before, or at none"));
                ways.add(
                        from.kind() == Kind.FEELING
                                ? new Way(Act.AND, "another", "take it, and add another")
                                : new Way(Act.NUMBER, "", "choose that one"));
            }
        }
        ways.add(new Way(Act.SKIP, ""));
        if (isFirst) {
            ways.add(new Way(Act.KEYS, "keys"));
        }
        ways.add(new Way(Act.END, "end", Way.EARLY));
        return ways;
    }

    @Override
    public Optional<Duration> due() {
        return clock.filter(Stopwatch::isRunning).map(running -> running.whenIt(from.time()));
    }

    @Override
    public Session elapsed(Session session, Duration due) {
        return next(kept(session), due);
    }

    @Override
    public Session act(Session session, Act act, Key key, Duration now) {
        boolean isChosen = from.kind() == Kind.FEELING || from.kind() == Kind.CHOICE;
        return switch (act) {
            case END -> kept(session).ended(Ending.STOPPED, now);
            case SKIP -> next(kept(session), now);
            case GO_ON -> next(taken(session), now);
            case AFTER -> isChosen ? session.with(moved(1)) : next(kept(session), now);
            case BEFORE -> session.with(moved(-1));
            case AND -> session.with(picking());
            case NUMBER -> numbered(session, key, now);
            default -> session;
        };
    }

    @Override
    public Session type(Session session, Key key, Duration now) {
        return switch (key.name()) {
            case CHARACTER, BACKSPACE -> isTyped() ? session.with(typing(key.edited(typed))) : session;
            default -> session;
        };
    }

    @Override
    public Session unattended(Session session, Duration now) {
        return session.with(with(Optional.of(Stopwatch.started(now))));
    }

    /// A rating, or the choice of that number where no word was begun.
    private Session numbered(Session session, Key key, Duration now) {
        if (from.kind() == Kind.RATING) {
            return rated(session, key, now);
        }
        int number = key.digit() - 1;
        boolean isOne =
                typed.isEmpty() && number >= 0 && number < from.choices().size();
        Answering chosen = choosing(number);
        return isOne ? chosen.next(chosen.taken(session), now) : type(session, key, now);
    }

    /// One key rates; a 1 waits for the 0 of a 10, or for Enter.
    private Session rated(Session session, Key key, Duration now) {
        int digit = key.digit();
        boolean ten = typed.equals("1");
        if (digit < 0 || (ten && digit != 0)) {
            return session;
        }
        Answering rated = typing(typed + digit);
        return digit == 1 ? session.with(rated) : rated.next(rated.taken(session), now);
    }

    /// The answer: what was picked, and what was typed or is pointed at.
    private Session taken(Session session) {
        Session said = picked(session);
        return chosen().map(word -> said(said, from.about(), word)).orElse(said);
    }

    /// What was typed is kept, also when the question was left; what was only pointed at is not.
    @Override
    public Session kept(Session session) {
        return typed.isBlank() ? picked(session) : said(picked(session), from.about(), typed.strip());
    }

    private Session picked(Session session) {
        Session said = session;
        for (String word : picked) {
            said = said(said, from.about(), word);
        }
        return said;
    }

    private static Session said(Session session, String about, String words) {
        return session.with(session.progress().found(new Found(about, words)));
    }

    private Session next(Session session, Duration now) {
        return session.enter(step + 1, now, Ending.COMPLETED);
    }
}
