package haven.guide;

import haven.drill.Step;
import haven.drill.Step.Ask.Kind;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private static final String OWN_CUE = "One step of your own?";

    Answering(int step, Step.Ask from, boolean unattended, Duration now) {
        this(step, from, "", NOTHING, List.of(), unattended ? Optional.of(Stopwatch.started(now)) : Optional.empty());
    }

    @Override
    public Answering typing(String words) {
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
        return last < 0 ? this : choosing(Math.clamp(selected + (long) by, 0, last));
    }

    /// Takes what is pointed at, and waits for another.
    private Answering picking() {
        List<String> more = new ArrayList<>(picked);
        chosen().filter(word -> !picked.contains(word)).ifPresent(more::add);
        return new Answering(step, from, "", NOTHING, List.copyOf(more), clock);
    }

    /// What can be chosen: for a feeling, what fits the letters typed; else every choice.
    public List<String> matches() {
        return from.kind() == Kind.FEELING ? Feelings.matching(from.choices(), typed) : from.choices();
    }

    /// What Enter takes as the answer: own words before what is pointed at.
    private Optional<String> chosen() {
        boolean ownWords = !typed.isBlank() && from.beside().isEmpty();
        List<String> matches = matches();
        if (ownWords && (from.kind() != Kind.FEELING || matches.isEmpty())) {
            return Optional.of(typed.strip());
        }
        boolean isPointedAt = selected >= 0 && selected < matches.size();
        return isPointedAt ? Optional.of(matches.get(selected)) : Optional.empty();
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue("ask " + step, from.cue());
    }

    @Override
    public List<String> keys() {
        return List.of(
                "letters  your own words",
                "arrows   choose one",
                ",        and another feeling",
                "enter    keep it, or go on",
                "tab      skip",
                "esc      end; early counts");
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
    public Session press(Session session, Key key, Duration now) {
        if (key.isEscape()) {
            return kept(session).ended(Ending.STOPPED, now);
        }
        return switch (key.name()) {
            case TAB -> next(kept(session), now);
            case ENTER -> entered(session, now);
            case UP -> session.with(moved(-1));
            case DOWN -> session.with(moved(1));
            case BACKSPACE -> session.with(typing(key.edited(typed)));
            case CHARACTER -> typed(session, key, now);
            default -> session;
        };
    }

    @Override
    public Session unattended(Session session, Duration now) {
        return session.with(with(Optional.of(Stopwatch.started(now))));
    }

    /// What was typed beside a choice goes on to the choice; own words for it are asked for.
    private Session entered(Session session, Duration now) {
        boolean hasBeside = from.beside().isPresent();
        Optional<String> chosen = chosen();
        if (hasBeside && !typed.isBlank() && chosen.isEmpty()) {
            return session.with(choosing(0));
        }
        if (!hasBeside || !chosen.equals(Optional.of(Step.Ask.OWN))) {
            return next(taken(session), now);
        }
        Step.Ask own = new Step.Ask(from.about(), OWN_CUE, Kind.WORDS, List.of(), from.time());
        return kept(session).with(new Answering(step, own, session.unattended(), now));
    }

    private Session typed(Session session, Key key, Duration now) {
        boolean isFirst = typed.isEmpty();
        Kind kind = from.kind();
        if (isFirst && key.is("?")) {
            return session.withKeys(true);
        }
        if (kind == Kind.RATING) {
            return rated(session, key, now);
        }
        // What takes one feeling and goes on to another.
        if (kind == Kind.FEELING && (key.is(",") || (isFirst && key.is(" ")))) {
            return session.with(picking());
        }
        int number = kind == Kind.CHOICE && isFirst ? key.digit() - 1 : -1;
        return number >= 0 && number < from.choices().size()
                ? choosing(number).entered(session, now)
                : session.with(typing(key.edited(typed)));
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

    /// The answer: what was picked, what is pointed at, and what was typed.
    private Session taken(Session session) {
        Session said =
                chosen().map(word -> said(picked(session), from.about(), word)).orElseGet(() -> picked(session));
        boolean hasBeside = from.beside().isPresent() && !typed.isBlank();
        return hasBeside ? said(said, from.beside().get().about(), typed.strip()) : said;
    }

    /// What was typed is kept, also when the question was left; what was only pointed at is not.
    @Override
    public Session kept(Session session) {
        String about = from.beside().map(Step.Ask.Beside::about).orElse(from.about());
        return typed.isBlank() ? picked(session) : said(picked(session), about, typed.strip());
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
