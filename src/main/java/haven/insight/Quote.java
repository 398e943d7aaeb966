package haven.insight;

import java.time.LocalDate;

/// A person's own words.
///
/// @param day of which day
/// @param words as they were written, over as many lines as they take
public record Quote(LocalDate day, String words) {}
