package haven.terminal;

import haven.drill.Step.Ask;
import haven.drill.Step.Ask.Kind;
import haven.guide.Answering;
import haven.guide.AskingStrength;
import haven.guide.Breathing;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Searching;
import haven.guide.Session;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import haven.text.OneLine;
import haven.text.Width;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What a whole typed line means to a session: the keys that it stands for, or an answer.
final class TypedAnswer {
    private static final String RATING = "[0-9]|10";
    private static final String NUMBER = "[0-9]{1,2}";

    private TypedAnswer() {}

    /// What to say of a line that is no answer here; empty where it is one, or where nothing is asked.
    static String refusal(Session session, String line) {
        if (line.isEmpty() || line.equals("q")) {
            return "";
        }
        if (session.stage() instanceof AskingStrength) {
            return line.matches(RATING) ? "" : "A whole number from 0 to 10, or Enter to skip:";
        }
        return session.stage() instanceof Answering answering ? refusal(answering.from(), line) : "";
    }

    private static String refusal(Ask ask, String line) {
        int most = ask.choices().size();
        boolean noChoice = line.matches(NUMBER) && (Integer.parseInt(line) < 1 || Integer.parseInt(line) > most);
        return switch (ask.kind()) {
            case RATING -> line.matches(RATING + "|s") ? "" : "A whole number from 0 to 10, or Enter to skip:";
            case CHOICE -> noChoice ? "A number from 1 to " + most + ", or Enter to go on:" : "";
            default -> "";
        };
    }

    /// What a line makes of it.
    static Session typed(Session session, String line, Duration now) {
        return switch (session.stage()) {
            case AskingStrength asking -> rate(session, line, now);
            case Searching searching -> find(session, line, now);
            case Answering answering -> answer(session, answering, line, now);
            case Counting counting ->
                line.isEmpty() ? session.pressed(Key.of(Name.ENTER), now) : act(session, line, now);
            case Breathing breathing -> act(session, line, now);
            case Prompting prompting -> act(session, line, now);
            case Closing closing -> session;
            case Over over -> session;
        };
    }

    /// The letters that act on what goes by the clock.
    private static Session act(Session session, String line, Duration now) {
        return switch (line) {
            case "q", "s", "n", "N", "+", "-", "1" -> session.pressed(Key.of(line), now);
            case "p" -> session.pressed(Key.of(session.stage() instanceof Counting ? "p" : " "), now);
            default -> session;
        };
    }

    private static Session rate(Session session, String line, Duration now) {
        boolean complete = line.matches(RATING) && !line.equals("1");
        Session answered = type(session, line, now);
        return complete || line.equals("q") ? answered : answered.pressed(Key.of(Name.ENTER), now);
    }

    private static Session find(Session session, String line, Duration now) {
        return skipOrEnd(line)
                ? leave(session, line, now)
                : session.typing(words(line)).pressed(Key.of(Name.ENTER), now);
    }

    private static Session answer(Session session, Answering answering, String line, Duration now) {
        if (skipOrEnd(line)) {
            return leave(session, line, now);
        }
        Ask ask = answering.from();
        if (ask.kind() == Kind.RATING) {
            return rate(session, line, now);
        }
        boolean number = line.matches(NUMBER) && ask.kind() == Kind.CHOICE;
        if (number || line.isEmpty()) {
            return choose(session, line, now);
        }
        if (ask.beside().isPresent()) {
            String before = answering.typed().isEmpty() ? "" : answering.typed() + "; ";
            return session.typing(before + words(line));
        }
        return ask.kind() == Kind.FEELING
                ? feel(session, line, now)
                : session.typing(words(line)).pressed(Key.of(Name.ENTER), now);
    }

    /// Each word that a comma ends is taken, and the last with Enter.
    private static Session feel(Session session, String line, Duration now) {
        Session felt = session;
        List<String> feelings = Stream.of(line.split(","))
                .map(TypedAnswer::words)
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i < feelings.size(); i++) {
            boolean isLast = i == feelings.size() - 1;
            felt = felt.typing(feelings.get(i)).pressed(isLast ? Key.of(Name.ENTER) : Key.of(","), now);
        }
        return feelings.isEmpty() ? felt.pressed(Key.of(Name.ENTER), now) : felt;
    }

    /// Points at the choice of that number as the arrows would, and takes it.
    private static Session choose(Session session, String number, Duration now) {
        Session pointed = session;
        for (int i = 0; i < (number.isEmpty() ? 0 : Integer.parseInt(number)); i++) {
            pointed = pointed.pressed(Key.of(Name.DOWN), now);
        }
        return pointed.pressed(Key.of(Name.ENTER), now);
    }

    private static boolean skipOrEnd(String line) {
        return line.equals("s") || line.equals("q");
    }

    private static Session leave(Session session, String line, Duration now) {
        return session.pressed(Key.of(line.equals("s") ? Name.TAB : Name.ESCAPE), now);
    }

    private static Session type(Session session, String line, Duration now) {
        Session typed = session;
        for (String character : Width.characters(line)) {
            typed = typed.pressed(Key.of(character), now);
        }
        return typed;
    }

    private static String words(String line) {
        return OneLine.of(line).strip();
    }
}
