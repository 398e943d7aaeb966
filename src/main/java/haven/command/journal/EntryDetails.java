package haven.command.journal;

import haven.entry.Detail;
import haven.entry.Entry;
import haven.entry.Field;
import haven.journal.Journal;
import haven.report.EntryLine;
import haven.report.Signs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page that shows an entry says: what the entry does, and what it is linked to.
///
/// @param journal where what it is linked to is found
record EntryDetails(Journal journal, Signs signs) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// All that says something, in the order it is shown.
    List<Detail> of(Entry entry) {
        List<Detail> details = new ArrayList<>(List.of(new Detail("When", EntryLine.when(entry.stamp()))));
        entry.kind().recorded().flatMap(entry::get).ifPresent(at -> details.add(recorded(entry, at)));
        details.addAll(entry.kind().details(entry));
        for (Field<?> link : entry.kind().links()) {
            details.add(new Detail(
                    link.label(),
                    lines(((List<?>) entry.get(link))
                            .stream()
                                    .flatMap(id -> journal.entry((String) id).stream())
                                    .toList())));
        }
        details.add(new Detail("What it belongs to", lines(journal.linkedTo(entry.id()))));
        details.removeIf(detail -> detail.text().isBlank());
        return List.copyOf(details);
    }

    private static Detail recorded(Entry entry, Instant at) {
        ZonedDateTime recorded = at.atZone(entry.stamp().zone());
        boolean isLater = Duration.between(entry.stamp().at(), at).compareTo(MINUTE) >= 0;
        return new Detail("Written down", isLater ? EntryLine.when(recorded, recorded.toLocalDate()) : "");
    }

    private String lines(List<Entry> entries) {
        return entries.stream()
                .map(entry -> journal.name(entry.id()) + ": " + EntryLine.what(entry)
                        + Optional.of(EntryLine.strength(entry, signs))
                                .filter(strength -> !strength.isEmpty())
                                .map(strength -> ", " + strength)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
