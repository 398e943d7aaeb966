package haven.journal;

import java.util.Collection;
import java.util.function.BiFunction;

/// How the fields of a JSON object are read.
///
/// @param introduction what every refusal begins with
/// @param exact whether texts and times are taken as they stand: what was written is to come back the same. Otherwise
///     texts lose the space around them, and times may be written as people write them.
/// @param spelling a question with the nearest right spelling of a word, a space behind it, or nothing
record JsonManner(String introduction, boolean exact, BiFunction<String, Collection<String>, String> spelling) {}
