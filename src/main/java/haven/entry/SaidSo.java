package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How something is said in the end: asked with what was told put together, to be changed until it sounds like the
/// person. Only their own words are in it, and a few that join them.
final class SaidSo implements Question {
    private static final Pattern CONJUNCTION = Pattern.compile("(?i)^(when|as|that|because)\\s+");
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^(please|(would|could|can|will) you( please| be willing to)?|I (want|need|would like) you to|you|to)\\s+");
    private static final Pattern STOPPING = Pattern.compile(
            "(?i)^(stop|quit|not|do not|don't|never|leave( me| alone|$)|let (me|go of me)( go| leave|$)|let go of|stay away|keep (your hands|away)|get out)\\b");
    private static final Pattern NOT = Pattern.compile("(?i)^not ");
    private static final Set<String> SAFE = Set.of("safety", "protection");
    private static final Pattern END = Pattern.compile("[\\s.!?;,]+$");
    private static final Pattern OWN_CAPITAL = Pattern.compile("^(I\\b|I'|\\p{Lu}{2}).*", Pattern.DOTALL);

    @Override
    public String name() {
        return Saying.WORDS.name();
    }

    @Override
    public String words() {
        return Saying.WORDS.words();
    }

    @Override
    public String label() {
        return Saying.WORDS.label();
    }

    @Override
    public String answer(Entry entry) {
        return entry.says(Saying.WORDS) ? entry.get(Saying.WORDS) : together(entry);
    }

    @Override
    public Entry answered(Entry entry, String text) {
        return Saying.WORDS.answered(entry, text);
    }

    @Override
    public Optional<Vocabulary> completes() {
        return Optional.empty();
    }

    @Override
    public Type<?> type() {
        return Saying.WORDS.type();
    }

    /// What was told, in sentences; nothing where nothing was.
    static String together(Entry entry) {
        List<String> sentences = new ArrayList<>();
        boolean isThanks = entry.get(Saying.FORM) == SayingForm.THANKS;
        String happened =
                clause(CONJUNCTION.matcher(bare(entry.get(Saying.HAPPENED))).replaceFirst(""));
        String felt =
                list(entry.get(Saying.FEELINGS).stream().map(Feeling::name).toList());
        String needed = list(entry.get(Saying.NEEDS));
        if (!happened.isEmpty() && !felt.isEmpty()) {
            sentences.add("When " + happened + ", I felt " + felt + ".");
        } else if (!happened.isEmpty()) {
            sentences.add(isThanks ? "Thank you: " + happened + "." : Entry.capital(happened) + ".");
        } else if (!felt.isEmpty()) {
            sentences.add("I feel " + felt + ".");
        }
        if (!needed.isEmpty()) {
            sentences.add(isThanks ? "It gave me " + needed + "." : "I need " + needed + ".");
        }
        sentences.addAll(end(entry, sentences.isEmpty()));
        return String.join(" ", sentences);
    }

    private static List<String> end(Entry entry, boolean isAlone) {
        return switch (entry.get(Saying.FORM)) {
            case REQUEST -> {
                String request = ASKING.matcher(bare(entry.get(Saying.REQUEST).replace('\u2019', '\'')))
                        .replaceFirst("");
                yield request.isEmpty() ? List.of() : asked(clause(request), entry.get(Saying.NEEDS));
            }
            case DISCLOSURE -> isAlone ? List.of() : List.of("I wanted you to know. You need not do anything.");
            case THANKS -> isAlone ? List.of() : List.of("Thank you.");
        };
    }

    /// Whoever wants something to stop, or to be safe, offers no no to it.
    private static List<String> asked(String request, List<String> needs) {
        if (STOPPING.matcher(request).find()) {
            return List.of("Please " + NOT.matcher(request).replaceFirst("do not ") + ".");
        }
        String wish = "Would you " + request + "?";
        return needs.stream().anyMatch(SAFE::contains) ? List.of(wish) : List.of(wish, "No is all right.");
    }

    private static String bare(String text) {
        return END.matcher(text.strip()).replaceFirst("");
    }

    private static String clause(String text) {
        return text.isEmpty() || OWN_CAPITAL.matcher(text).matches()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    private static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
