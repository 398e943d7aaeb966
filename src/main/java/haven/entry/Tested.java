package haven.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time when a boundary was tested.
///
/// @param day the person's own day
/// @param how how it held
/// @param did what the person did; may be empty
public record Tested(LocalDate day, Keeping how, String did) {
    /// Such times as fields have them.
    static final Parts<Tested> TYPE = new Times();

    private static final class Times extends Parts<Tested> {
        private static final Pattern WRITTEN =
                Pattern.compile("(?s)(\\d{4}-\\d{2}-\\d{2})\\s+([a-z]+)\\s*(?::\\s*(.*))?");
        /// What a person did may have commas in it: the next time begins with its day.
        private static final Pattern NEXT = Pattern.compile("[,;\\n]\\s*(?=\\d{4}-\\d{2}-\\d{2}\\s)");

        private Times() {
            super(
                    required("day", Types.DAY, "2026-11-18"),
                    required("how", Types.word(Keeping.values()), "held"),
                    optional("did", Types.TEXT, ""));
        }

        @Override
        public Tested of(Object... values) {
            LocalDate day = ((Optional<?>) values[0])
                    .map(LocalDate.class::cast)
                    .orElseThrow(() -> new IllegalArgumentException("a time has a day"));
            return new Tested(day, (Keeping) values[1], (String) values[2]);
        }

        @Override
        Object[] values(Tested part) {
            return new Object[] {Optional.of(part.day), part.how, part.did};
        }

        @Override
        public List<Tested> read(String typed) {
            List<Tested> times = new ArrayList<>();
            Arrays.stream(NEXT.split(typed, -1))
                    .filter(part -> !part.isBlank())
                    .forEach(part -> times.add(readPart(part.strip())));
            return List.copyOf(times);
        }

        @Override
        public Tested readPart(String typed) {
            Matcher written = WRITTEN.matcher(typed);
            if (!written.matches()) {
                throw new IllegalArgumentException("each time is written as 2026-11-18 held: what you did");
            }
            String did = Optional.ofNullable(written.group(3)).orElse("").strip();
            Keeping how = Word.of(Keeping.values(), written.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("a boundary held, partly, or was crossed"));
            return new Tested(Types.DAY.read(written.group(1)).orElseThrow(), how, did);
        }

        @Override
        public String word(Tested part) {
            return part.day + " " + part.how.word() + (part.did.isEmpty() ? "" : ": " + part.did);
        }
    }
}
