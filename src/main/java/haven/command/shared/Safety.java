package haven.command.shared;

/// What everything that two people may do together says before it begins.
public final class Safety {
    /// Whom it is not for, and where they find help.
    public static final String FIRST = "With someone who frightens you, safety comes first: haven support.";

    private Safety() {}
}
