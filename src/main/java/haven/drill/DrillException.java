package haven.drill;

import haven.text.Mistake;
import java.util.List;
import java.util.stream.Collectors;

/// A drill's file that cannot be read as a drill: says where and why.
public final class DrillException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    DrillException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /// All that is wrong, in the order of the file; at least one.
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
