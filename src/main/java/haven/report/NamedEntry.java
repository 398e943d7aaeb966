package haven.report;

import haven.entry.Entry;

/// An entry and what to call it.
///
/// @param name the few characters that name it
/// @param entry the entry
public record NamedEntry(String name, Entry entry) {}
