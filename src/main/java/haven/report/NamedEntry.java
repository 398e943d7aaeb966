package haven.report;

import haven.journal.Entry;

/// An entry and what to call it.
///
/// @param name the few characters that name it
/// @param entry the entry
public record NamedEntry(String name, Entry entry) {}
