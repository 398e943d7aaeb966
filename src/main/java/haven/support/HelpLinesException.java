package haven.support;

/// Help lines that cannot be read; the message names line and column.
final class HelpLinesException extends Exception {
    private static final long serialVersionUID = 1L;

    HelpLinesException(String message) {
        super(message);
    }
}
