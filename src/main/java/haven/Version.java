package haven;

/// This haven's version: a constant, because reading it from a file would open the jar; a test holds it to the build's.
public final class Version {
    /// What `haven --version` answers.
    public static final String LINE = "haven 0.1.0";

    private Version() {}

    /// Whether this argument asks for it.
    public static boolean isAskedFor(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }
}
