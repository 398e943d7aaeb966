package haven.insight;

/// A drill that is offered.
///
/// @param candidate the drill
/// @param reason why, in at most 60 columns: what the person's ratings were, never what caused them
public record Offer(Candidate candidate, String reason) {}
