package haven.terminal;

import haven.drill.BreathPattern;
import haven.drill.Moment;
import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import haven.guide.Answering;
import haven.guide.AskingStrength;
import haven.guide.Breathing;
import haven.guide.Cue;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import haven.text.Times;
import java.time.Duration;
import java.util.List;

/// A session in lines.
public final class SessionLines implements Lines<Session> {
    private boolean saidHow;

    @Override
    public boolean isResting(Session session) {
        return session.stage() instanceof Closing;
    }

    @Override
    public Line line(Session session, Duration now, String shown) {
        Line line = cued(session, now, shown);
        String caution = session.caution(now);
        boolean isFirst = !caution.isEmpty() && !session.stage().isPaused() && session.isAtFirstCue(now);
        String ease = session.drill().hasHolds() ? " n leaves the holds out." : "";
        return isFirst ? new Line(line.key(), line.text() + "\n" + caution + ease) : line;
    }

    private Line cued(Session session, Duration now, String shown) {
        Cue cue = session.cue(now);
        String time = Times.clock(session.practised(now)) + "  ";
        String paused = time + "paused (p goes on, q ends)";
        return switch (session.stage()) {
            case AskingStrength asking -> new Line(cue.key(), cue.words() + " 0-10, Enter to skip:");
            case Breathing breathing ->
                new Line(cue.key(), breathing.isPaused() ? paused : breathing(session, breathing, cue, now, shown));
            case Prompting prompting ->
                new Line(cue.key(), prompting.isPaused() ? paused : time + prompt(prompting, cue));
            case Searching searching -> searching(searching, cue, time, shown);
            case Counting counting -> counting.isPaused() ? new Line(cue.key(), paused) : counting(counting, cue, time);
            case Answering answering -> new Line(cue.key() + answering.typed(), answering(answering, cue, time));
            case Closing closing -> new Line(cue.key(), time + "done: " + practised(session, now) + ".");
            case Over over -> new Line(cue.key(), "");
        };
    }

    /// What was practised, in words: `5 minutes, 30 breaths`, or `9 things found`.
    public static String practised(Session session, Duration now) {
        String time = Times.words(session.practised(now));
        int breaths = session.breaths(now);
        int found = session.things().size();
        if (session.drill().pattern().isPresent()) {
            return breaths == 0 ? time : time + ", " + Times.count(breaths, "breath");
        }
        return found == 0 ? time : time + ", " + Times.count(found, "thing") + " found";
    }

    private static String breathing(Session session, Breathing breathing, Cue cue, Duration now, String shown) {
        Moment moment = breathing.moment(now);
        // When it was due, however late it was noticed; after a pause, when it went on.
        long late = shown.equals(Cue.PAUSED.key()) ? 0 : (long) (moment.into().toNanos() / breathing.pace());
        String time = Times.clock(session.practised(now).minusNanos(late)) + "  ";
        String hint = cue.hint().isEmpty() ? "" : " (" + cue.hint() + ")";
        return time + cue.words() + ", " + BreathPattern.seconds(rounded(moment.length())) + hint;
    }

    /// To a tenth of a second: a breath that settles is of no round length.
    private static Duration rounded(Duration length) {
        long tenth = 100;
        return length.toMillis() % tenth == 0
                ? length
                : Duration.ofMillis((length.toMillis() + tenth / 2) / tenth * tenth);
    }

    private static String prompt(Prompting prompting, Cue cue) {
        return prompting.from().stretches()
                ? cue.words()
                : cue.words() + " (" + BreathPattern.seconds(prompting.from().time()) + " seconds)";
    }

    private Line searching(Searching searching, Cue cue, String time, String shown) {
        String which = cue.words() + ", " + (searching.index() + 1) + " of "
                + searching.from().count();
        String how = saidHow || searching.clock().isPresent() ? "" : " (Enter when found; s skips, q ends)";
        saidHow |= !cue.key().equals(shown);
        return new Line(cue.key(), time + which + how);
    }

    private static Line counting(Counting counting, Cue cue, String time) {
        String text = counting.number() == 1
                ? time + cue.words() + " (if you like, Enter at each; q ends)"
                : time + counting.number();
        return new Line(cue.key() + " " + counting.number(), text);
    }

    private static String answering(Answering answering, Cue cue, String time) {
        Ask ask = answering.from();
        if (answering.clock().isPresent()) {
            return time + cue.words() + numbered(ask);
        }
        String beside = ask.beside().map(Ask.Beside::cue).orElse("");
        return switch (ask.kind()) {
            case RATING -> cue.words() + " 0-10, Enter to skip:";
            case FEELING -> cue.words() + " (a word or more, with commas between, or Enter)";
            case WORDS -> cue.words() + " (type it, or answer in your head, then Enter; q ends)";
            case CHOICE -> {
                if (beside.isEmpty()) {
                    yield cue.words() + numbered(ask) + "\nA number, words of your own, or Enter to go on:";
                }
                String asked = beside + " (type it, or Enter)\n" + cue.words() + numbered(ask) + "\n";
                yield (answering.typed().isEmpty() ? asked : "") + "A number, or Enter to go on:";
            }
        };
    }

    private static String numbered(Ask ask) {
        return ask.kind() == Kind.CHOICE ? numbered(ask.choices()) : "";
    }

    /// What there is to choose, each on a line behind its number.
    static String numbered(List<String> choices) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            text.append("\n  ").append(i + 1).append("  ").append(choices.get(i));
        }
        return text.toString();
    }

    @Override
    public String refusal(Session session, String line) {
        return TypedAnswer.refusal(session, line);
    }

    @Override
    public Session typed(Session session, String line, Duration now) {
        return TypedAnswer.typed(session, line, now);
    }
}
