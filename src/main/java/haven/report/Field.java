package haven.report;

/// One thing that an entry says.
///
/// @param label what it answers
/// @param text the answer, over as many lines as it takes; not empty
public record Field(String label, String text) {}
