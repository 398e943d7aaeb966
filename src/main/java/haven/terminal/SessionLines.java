package haven.terminal;

import haven.drill.BreathPattern;
import haven.drill.Moment;
import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import haven.guide.Act;
import haven.guide.Answering;
import haven.guide.AskingStrength;
import haven.guide.Breathing;
import haven.guide.Cue;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import haven.guide.Way;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A session in lines: what is said, and what a whole typed line means, be it keys or an answer.
public final class SessionLines implements Lines<Session> {
    static final String RATING = "[0-9]|10";
    private static final String PERCENT = "(100|[1-9]?[0-9]) ?%?";
    static final String NO_RATING = "A whole number from 0 to 10, or Enter to skip:";
    private static final String RATING_ASKED = " 0-10, Enter to skip:";
    private static final String NO_KEY = "That is no key here. ? lists them.";
    private static final String NUMBER = "[0-9]{1,2}";
    private static final Key ENTER = Key.of(Name.ENTER);

    private final boolean isHeard;
    private boolean saidHow;

    /// Says nothing of keys where nobody can press one.
    ///
    /// @param isHeard whether somebody types at a terminal
    public SessionLines(boolean isHeard) {
        this.isHeard = isHeard;
    }

    @Override
    public boolean isResting(Session session) {
        return session.stage() instanceof Closing;
    }

    @Override
    public Line line(Session session, Duration now, String shown) {
        Line line = cued(session, now, shown);
        String caution = session.caution(now);
        boolean isFirst = !caution.isEmpty() && !session.stage().isPaused() && session.isAtFirstCue(now);
        String ease = isHeard && session.drill().hasHolds() ? " n leaves the holds out." : "";
        return isFirst ? new Line(line.key(), line.text() + "\n" + caution + ease) : line;
    }

    private Line cued(Session session, Duration now, String shown) {
        Cue cue = session.cue(now);
        String time = Times.clock(session.practised(now)) + "  ";
        String paused = time + "paused" + heard("p goes on, q ends");
        return switch (session.stage()) {
            case AskingStrength asking -> new Line(cue.key(), cue.words() + RATING_ASKED);
            case Breathing breathing ->
                new Line(cue.key(), breathing.isPaused() ? paused : breathing(session, breathing, cue, now, shown));
            case Prompting prompting ->
                new Line(cue.key(), prompting.isPaused() ? paused : time + prompt(prompting, cue));
            case Searching searching -> searching(searching, cue, time, shown);
            case Counting counting -> counting.isPaused() ? new Line(cue.key(), paused) : counting(counting, cue, time);
            case Answering answering ->
                new Line(cue.key() + answering.typed(), answering(session, answering, cue, time));
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
        boolean isRound = length.toMillis() % tenth == 0;
        return isRound ? length : Duration.ofMillis((length.toMillis() + tenth / 2) / tenth * tenth);
    }

    private static String prompt(Prompting prompting, Cue cue) {
        return prompting.from().stretches()
                ? cue.words()
                : cue.words() + " (" + BreathPattern.seconds(prompting.from().time()) + " seconds)";
    }

    private Line searching(Searching searching, Cue cue, String time, String shown) {
        String which = cue.words() + ", " + (searching.index() + 1) + " of "
                + searching.from().count();
        String how = saidHow || searching.clock().isPresent() ? "" : heard("Enter when found; s skips, q ends");
        saidHow |= !cue.key().equals(shown);
        return new Line(cue.key(), time + which + how);
    }

    /// What keys do, where somebody can press them.
    private String heard(String how) {
        return isHeard ? " (" + how + ")" : "";
    }

    private Line counting(Counting counting, Cue cue, String time) {
        String text = counting.number() == 1
                ? time + cue.words() + heard("if you like, Enter at each; q ends")
                : time + counting.number();
        return new Line(cue.key() + " " + counting.number(), text);
    }

    private String answering(Session session, Answering answering, Cue cue, String time) {
        Ask ask = answering.from();
        String before = answering
                .inSight(session)
                .map(words -> "\"" + OneLine.of(words) + "\"\n")
                .orElse("");
        return before + answering(ask, answering, cue, time);
    }

    private String answering(Ask ask, Answering answering, Cue cue, String time) {
        if (answering.clock().isPresent()) {
            return time + cue.words() + numbered(ask);
        }
        return switch (ask.kind()) {
            case RATING -> cue.words() + RATING_ASKED;
            case PERCENT -> cue.words() + " 0-100, Enter to skip:";
            case FEELING -> cue.words() + heard("a word or more, with commas between, or Enter");
            case WORDS -> cue.words() + heard("type it, or answer in your head, then Enter");
            case CHOICE -> cue.words() + numbered(ask) + "\nA number, words of your own, or Enter to go on:";
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
        if (act(session, line).isPresent()) {
            return "";
        }
        return switch (session.stage()) {
            case AskingStrength asking -> line.matches(RATING) ? "" : NO_RATING;
            case Answering answering -> refusal(answering.from(), line);
            case Breathing breathing -> NO_KEY;
            case Timed timed -> NO_KEY;
            default -> "";
        };
    }

    private static String refusal(Ask ask, String line) {
        int most = ask.choices().size();
        boolean noChoice = line.matches(NUMBER) && (Integer.parseInt(line) < 1 || Integer.parseInt(line) > most);
        return switch (ask.kind()) {
            case RATING -> line.matches(RATING) ? "" : NO_RATING;
            case PERCENT -> line.matches(PERCENT) ? "" : "A whole number from 0 to 100, or Enter to skip:";
            case CHOICE -> noChoice ? "A number from 1 to " + most + ", or Enter to go on:" : "";
            default -> "";
        };
    }

    /// What this line does where it is a key, and no answer.
    private static Optional<Act> act(Session session, String line) {
        return Act.ofLine(line)
                .filter(act -> act != Act.NUMBER
                        && act != Act.AND
                        && Way.isAmong(session.stage().ways(Duration.ZERO), act));
    }

    @Override
    public Session typed(Session session, String line, Duration now) {
        Optional<Act> act = act(session, line);
        if (act.isPresent()) {
            return session.act(act.get(), line.isEmpty() ? ENTER : Key.of(line), now);
        }
        return switch (session.stage()) {
            case AskingStrength asking -> rate(session, line, now);
            case Searching searching -> say(session, line, now);
            case Answering answering -> answer(session, answering, line, now);
            default -> session;
        };
    }

    private static Session rate(Session session, String line, Duration now) {
        Session rated = session;
        for (String character : Width.characters(line)) {
            rated = rated.pressed(Key.of(character), now);
        }
        return line.matches(RATING) && !line.equals("1") ? rated : rated.pressed(ENTER, now);
    }

    private static Session say(Session session, String line, Duration now) {
        return session.typing(words(line)).pressed(ENTER, now);
    }

    private static Session answer(Session session, Answering answering, String line, Duration now) {
        Ask ask = answering.from();
        if (ask.kind() == Kind.RATING) {
            return rate(session, line, now);
        }
        if (ask.kind() == Kind.PERCENT) {
            return say(session, line.replaceAll("[ %]", ""), now);
        }
        if (line.isEmpty() || (ask.kind() == Kind.CHOICE && line.matches(NUMBER))) {
            return choose(session, line, now);
        }
        return ask.kind() == Kind.FEELING ? feel(session, line, now) : say(session, line, now);
    }

    /// Each word that a comma ends is taken, and the last with Enter.
    private static Session feel(Session session, String line, Duration now) {
        Session felt = session;
        List<String> feelings = Stream.of(line.split(","))
                .map(SessionLines::words)
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i < feelings.size(); i++) {
            boolean isLast = i == feelings.size() - 1;
            felt = felt.typing(feelings.get(i)).pressed(isLast ? ENTER : Key.of(","), now);
        }
        return feelings.isEmpty() ? felt.pressed(ENTER, now) : felt;
    }

    /// Points at the choice of that number as the arrows would, and takes it.
    private static Session choose(Session session, String number, Duration now) {
        Session pointed = session;
        for (int i = 0; i < (number.isEmpty() ? 0 : Integer.parseInt(number)); i++) {
            pointed = pointed.pressed(Key.of(Name.DOWN), now);
        }
        return pointed.pressed(ENTER, now);
    }

    private static String words(String line) {
        return OneLine.of(line).strip();
    }
}
