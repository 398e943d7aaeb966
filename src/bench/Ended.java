import haven.terminal.PtySession;

/// How a measured program ended, where it should not have: which one, with what code, and all that it said.
final class Ended {
    private Ended() {}

    /// Fails unless it ended well.
    ///
    /// @param said all that it said
    static void require(int code, String said, String... command) {
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + code + ", and said:\n" + said.stripTrailing());
        }
    }

    /// As [#require(int, String, String...)], of a program in a terminal, once it has ended.
    static void require(PtySession session, String... command) {
        require(session.exitCode(), session.output().text(), command);
    }

    /// Waits for what the program is to show; where that does not come, says what it did in its place.
    static void await(PtySession session, Runnable waiting, String... command) {
        try {
            waiting.run();
        } catch (AssertionError never) {
            int code = session.endNanos() == 0 ? -1 : session.exitCode();
            String how = code == -1 ? " goes on" : " ended with " + code;
            throw new IllegalStateException(
                    String.join(" ", command) + how + ", and said:\n"
                            + session.output().text(),
                    never);
        }
    }
}
