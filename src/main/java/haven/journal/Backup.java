package haven.journal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A backup of the journal, as the name of its file tells: what it is, and when it was made.
///
/// @param file where it is
/// @param kind what it was made for
/// @param at when it was made, to the second
/// @param version the version of its tables, where the name tells
/// @param number 1, or more where others of its kind were made in the same second
public record Backup(Path file, Kind kind, Instant at, OptionalInt version, int number) {
    private static final Pattern NAME = Pattern.compile(
            "journal-(?:(v([0-9]{1,9})|before-restore|damaged)-)?([0-9]{8}T[0-9]{6}Z)(?:-([0-9]{1,9}))?[.]db");

    /// Puts the newest first. Every entry that is kept looks at the backups, and a comparator that is put together of
    /// others is made anew by each start.
    static int newestFirst(Backup one, Backup other) {
        int order = other.at.compareTo(one.at);
        if (order == 0) {
            order = Integer.compare(other.number, one.number);
        }
        return order == 0 ? other.name().compareTo(one.name()) : order;
    }

    /// What a file is, if its name is one that haven gives to backups.
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        OptionalInt version =
                name.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(name.group(2)));
        int number = name.group(4) == null ? 1 : Integer.parseInt(name.group(4));
        try {
            return Optional.of(new Backup(file, Kind.of(name.group(1)), at(name.group(3)), version, number));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// The time as it stands in a name: `20261118T203000Z`.
    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
    }

    private static Instant at(String time) {
        return Instant.parse(time.replaceFirst("(....)(..)(..T..)(..)", "$1-$2-$3:$4:"));
    }

    /// The name of its file.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// What a backup was made for.
    public enum Kind {
        /// By hand, or by itself after a week.
        MADE("backup", ""),
        /// Before a newer haven changed the tables.
        UPDATE("update", "v"),
        /// Before another backup took the journal's place.
        RESTORE("restore", "before-restore-"),
        /// A journal that could not be read, set aside.
        DAMAGED("damaged", "damaged-");

        private final String word;
        private final String prefix;

        Kind(String word, String prefix) {
            this.word = word;
            this.prefix = prefix;
        }

        private static Kind of(@Nullable String prefix) {
            if (prefix == null) {
                return MADE;
            }
            return switch (prefix.charAt(0)) {
                case 'v' -> UPDATE;
                case 'b' -> RESTORE;
                default -> DAMAGED;
            };
        }

        /// In one word, for other programs.
        public String word() {
            return word;
        }

        /// What stands before the time in a name.
        String prefix() {
            return prefix;
        }
    }
}
