package haven.command;

/// This haven's version: a constant, because reading it from a file would open the jar; a test holds it to the build's.
final class Version {
    /// The version, as in `pom.xml`.
    static final String NUMBER = "0.1.0";

    private Version() {}
}
