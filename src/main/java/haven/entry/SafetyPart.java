package haven.entry;

/// A part of the safety plan, in the order they are used: first what one can do alone, then others, then services.
/// The six parts are those of Stanley and Brown's safety planning intervention (2012, doi 10.1016/j.cbpra.2011.01.001).
public enum SafetyPart implements Word {
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

    SafetyPart(String title) {
        this.title = title;
    }

    /// As the plan shows it.
    public String title() {
        return title;
    }
}
