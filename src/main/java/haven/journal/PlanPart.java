package haven.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A part of the safety plan, in the order they are used: first what one can do alone, then others, then services.
/// The six parts are those of Stanley and Brown's safety planning intervention (2012, doi 10.1016/j.cbpra.2011.01.001).
public enum PlanPart {
    /// How one knows that it is starting.
    SIGNS("My warning signs"),
    /// What helps without anybody.
    ALONE("What I can do alone"),
    /// People and places that turn one's mind to something else.
    DISTRACTION("People and places that take my mind off it"),
    /// Whom to ask for help: "name, number".
    HELP("People I can ask for help"),
    /// Therapists, doctors, clinics, services.
    PROFESSIONALS("Professionals and services"),
    /// What to put out of reach.
    SURROUNDINGS("Making my surroundings safer");

    private final String title;

    PlanPart(String title) {
        this.title = title;
    }

    /// As the plan shows it.
    public String title() {
        return title;
    }

    /// As it is written on the command line, in JSON and in the journal.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The part of this word, whatever its case.
    public static Optional<PlanPart> of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /// Every part's word, in their order.
    public static List<String> words() {
        return Arrays.stream(values()).map(PlanPart::word).toList();
    }
}
