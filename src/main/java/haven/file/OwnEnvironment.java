package haven.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The environment as the person has it, for them and for every program that is started for them: what the launcher
/// changes in it is for the runtime alone.
public final class OwnEnvironment {
    /// What the launcher changes. It keeps what was there in variables of its own, whose names begin with [#KEPT].
    private static final List<String> CHANGED =
            List.of("LC_ALL", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private static final String KEPT = "HAVEN_OWN_";
    /// Set by the launcher, so that an environment that did not come through it stays as it is.
    private static final String LAUNCHED = "haven.launched";

    private OwnEnvironment() {}

    /// As the person has it.
    ///
    /// @param given what this process has been given
    public static Map<String, String> of(Map<String, String> given) {
        Map<String, String> environment = new HashMap<>(given);
        giveBack(environment);
        return Map.copyOf(environment);
    }

    /// What starts a program, in this environment.
    public static ProcessBuilder starting(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Changed where it lies: any other variable keeps its bytes, whatever characters these are.
        giveBack(builder.environment());
        return builder;
    }

    private static void giveBack(Map<String, String> environment) {
        if (!Boolean.getBoolean(LAUNCHED)) {
            return;
        }
        for (String name : CHANGED) {
            String own = environment.remove(KEPT + name);
            if (own == null) {
                environment.remove(name);
            } else {
                environment.put(name, own);
            }
        }
    }
}
