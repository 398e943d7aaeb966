package haven.drill;

/// A drill's file that cannot be read as a drill: says where and why.
public final class DrillException extends Exception {
    private static final long serialVersionUID = 1L;

    DrillException(String message) {
        super(message);
    }
}
