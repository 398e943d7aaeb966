package haven.report;

import haven.journal.SafetyPlan;
import haven.setting.Country;
import haven.support.HelpLines;
import java.util.Optional;

/// What there is to hold on to.
///
/// @param country whose help lines these are, where the person's country is known
/// @param guessed whether the country is only that of the person's locale
/// @param lines the help lines of that country; none where it is not known, or haven knows none there
/// @param plan the safety plan; none where the journal cannot be read
public record Support(Optional<Country> country, boolean guessed, HelpLines lines, Optional<SafetyPlan> plan) {}
