package haven.text;

import java.time.Duration;

/// Lengths of time as people read them.
public final class Times {
    private static final int MINUTE = 60;
    private static final long SECOND = 1000;
    private static final int TEN = 10;
    /// What is shorter is rather said in seconds.
    private static final int FEW_SECONDS = 100;
    /// A length that is short of a second by less than this is that second: clocks are noticed a little early or late.
    private static final long TOLERANCE = 50;

    private Times() {}

    /// Minutes and seconds: `4:12`.
    public static String clock(Duration duration) {
        long seconds = Math.max(0, duration.plusMillis(TOLERANCE).toSeconds());
        long rest = seconds % MINUTE;
        return seconds / MINUTE + (rest < TEN ? ":0" : ":") + rest;
    }

    /// As [#clock(Duration)], rounded up: what is left of something.
    public static String left(Duration duration) {
        return clock(duration.plusMillis(SECOND - 1 - TOLERANCE));
    }

    /// In words: `5 minutes`, `1 minute 30 seconds`, `40 seconds`.
    public static String words(Duration duration) {
        long seconds = Math.max(0, duration.plusMillis(TOLERANCE).toSeconds());
        long minutes = seconds / MINUTE;
        long rest = seconds % MINUTE;
        if (minutes == 0) {
            return count(rest, "second");
        }
        return rest == 0 ? count(minutes, "minute") : count(minutes, "minute") + " " + count(rest, "second");
    }

    /// As a table has it: `40 s`, `5 min`, `1 h 20 min`.
    public static String length(Duration duration) {
        long seconds = Math.round(duration.toMillis() / (double) SECOND);
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        long minutes = Math.round(duration.toMillis() / (double) SECOND / MINUTE);
        long rest = minutes % MINUTE;
        return minutes < MINUTE ? minutes + " min" : minutes / MINUTE + " h" + (rest == 0 ? "" : " " + rest + " min");
    }

    /// As people say it when a few seconds more or less do not matter: `5 minutes`, `90 seconds`.
    public static String roughly(Duration duration) {
        long seconds = Math.round(duration.toMillis() / (double) SECOND);
        return seconds < FEW_SECONDS && seconds != MINUTE
                ? count(seconds, "second")
                : count(Math.round(seconds / (double) MINUTE), "minute");
    }

    /// A number and its noun: `1 breath`, `2 breaths`.
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /// A number and its noun, whose plural is its own: `2 entries`.
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
