package haven.journal;

import java.time.Instant;
import java.time.ZoneId;

/// Something that a person does to their journal, which can be taken back as a whole. What is saved with the same
/// change goes together, also in several steps.
///
/// @param id a UUID of version 7
/// @param at when
/// @param zone where the person's clock was
/// @param what the command: `log`, `edit`, `toolkit rm`
public record Change(String id, Instant at, ZoneId zone, String what) {}
