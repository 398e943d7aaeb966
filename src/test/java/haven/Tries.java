package haven;

import java.io.IOException;
import java.util.function.Predicate;

/// What goes by the clock is done again where it may be the machine that stood still for a moment.
final class Tries {
    private static final int MOST = 5;

    private Tries() {}

    /// What came of the first that went right, or else of the last.
    static <T> T of(Predicate<T> wentRight, Deed<T> deed) throws IOException {
        T done = deed.run(1);
        for (int number = 2; number <= MOST && !wentRight.test(done); number++) {
            done = deed.run(number);
        }
        return done;
    }

    /// What is done.
    interface Deed<T> {
        /// Does it.
        ///
        /// @param number of the try, from 1
        T run(int number) throws IOException;
    }
}
