package haven.calendar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A time of day as a diary or a table has it: a [ClockTime], its half of the day said in any language, before it or
/// behind.
public final class DiaryTime {
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u202F]?");
    private static final Pattern CLOCK = Pattern.compile("(?<hour>[0-9]{1,2})(?<rest>[:.][0-9]{2}(?:[:.][0-9]{2})?)");
    private static final Pattern WITH_H =
            Pattern.compile("(?<hour>[01]?[0-9]|2[0-3])\\s?h\\s?(?<minute>[0-5][0-9])?(?![\\p{L}0-9])");
    private static final int HALF_A_DAY = 12;
    /// The scripts of Europe end here; what is written in them could as well be a word.
    private static final int EUROPE = 0x530;

    private DiaryTime() {}

    /// Reads one, if the text goes on with one.
    ///
    /// @param joined whether it follows the T of a timestamp
    /// @param alone whether nothing else can follow, so that any name of a half is one
    /// @throws Unclear if it could be in either half of the day
    public static Optional<ClockTime> take(Reading text, boolean joined, boolean alone) {
        String start = text.rest();
        Optional<DateNames.Found> half = half(text, alone);
        if (half.isPresent()) {
            text.skips(GAP);
        }
        Optional<MatchResult> clock = text.take(CLOCK);
        if (clock.isPresent() && half.isEmpty()) {
            text.skips(GAP);
            half = half(text, alone);
        }
        if (clock.isEmpty() || half.isEmpty()) {
            text.back(start);
            return ClockTime.take(text, joined);
        }
        int hour = Integer.parseInt(clock.get().group("hour"));
        boolean isOfHalf = hour >= 1 && hour <= HALF_A_DAY;
        String name = half.get().languages().containsKey(1) ? " am" : " pm";
        text.back(hour + clock.get().group("rest") + (isOfHalf ? name : "") + text.rest());
        return ClockTime.take(text, joined);
    }

    /// Reads the whole of a text as one; with hours alone and the letter h too.
    public static Optional<ClockTime> of(String text) {
        Reading reading = new Reading(text.strip());
        Optional<ClockTime> time = take(reading, false, true).or(() -> withH(reading));
        return time.filter(read -> reading.rest().isBlank());
    }

    /// Reads a time such as 21h30 or 21 h, if the text goes on with one.
    public static Optional<ClockTime> withH(Reading text) {
        return text.take(WITH_H)
                .map(piece -> ClockTime.of(
                        piece.group("hour") + ":" + (piece.group("minute") == null ? "00" : piece.group("minute"))));
    }

    private static Optional<DateNames.Found> half(Reading text, boolean alone) {
        Optional<DateNames.Found> found = DateNames.halves()
                .first(text.rest())
                .filter(name -> name.languages().size() == 1)
                .filter(name -> alone || name.written().codePointAt(0) >= EUROPE);
        found.ifPresent(name -> text.back(text.rest().substring(name.written().length())));
        return found;
    }
}
