package haven.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// What the programs that tests start make of a signal: whoever starts the tests may have signals ignored, as `nohup`
/// and a shell's background jobs do, and whatever is started then ignores them too.
final class ChildSignals {
    /// SIGHUP, SIGINT and SIGQUIT.
    private static final List<Integer> ENDING = List.of(1, 2, 3);

    private static final MemorySegment IGNORED = MemorySegment.ofAddress(1);
    /// More than any system's `struct sigaction`, which begins with the handler.
    private static final int ACTION_BYTES = 512;

    private static final Linker LINKER = Linker.nativeLinker();

    private ChildSignals() {}

    /// Has every program that is started from now on begin with the default for those that are ignored here.
    ///
    /// A signal with a handler here has its default in what is started, and a handler that does nothing leaves it
    /// ignored here: the C library's `labs` does nothing. Those that the JVM handles stay as they are.
    static void reset() {
        ENDING.stream().filter(ChildSignals::isIgnored).forEach(signal -> set(signal, symbol("labs")));
    }

    /// Has a signal ignored, here and in what is started from now on.
    static void ignore(int signal) {
        set(signal, IGNORED);
    }

    private static boolean isIgnored(int signal) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment action = arena.allocate(ACTION_BYTES, Long.BYTES);
            int failed = (int) function(
                            "sigaction",
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS))
                    .invokeExact(signal, MemorySegment.NULL, action);
            return failed == 0 && action.get(ValueLayout.ADDRESS, 0).equals(IGNORED);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void set(int signal, MemorySegment handler) {
        try {
            MemorySegment before = (MemorySegment) function(
                            "signal",
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(signal, handler);
            if (before.address() == -1) {
                throw new AssertionError("signal " + signal + " cannot be set");
            }
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor of) {
        return LINKER.downcallHandle(symbol(name), of);
    }

    private static MemorySegment symbol(String name) {
        return LINKER.defaultLookup().findOrThrow(name);
    }
}
