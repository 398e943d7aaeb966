package haven.entry;

/// A part of a page that shows an entry.
///
/// @param label what it is about
/// @param text what was said, over as many lines as it has; empty where nothing was
public record Detail(String label, String text) {}
