package haven.journal;

import java.util.Optional;

/// An urge in an episode.
///
/// @param words what it was to do; may be empty
/// @param acted whether it was acted on; empty where that was not said
public record Urge(String words, Optional<Acted> acted) {}
