package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.English;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Practice;
import haven.entry.SharedPage;
import haven.insight.DrillSummary;
import haven.insight.Strength;
import haven.text.Table;
import haven.text.Times;
import haven.text.Wrap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `haven` alone: today at a glance, one open loop if there is one, one suggestion, and the commands used most. It asks
/// nothing and writes nothing.
record HomeScreen(App app) {
    /// The commands that are used most.
    private static final List<String> OFTEN = List.of("now", "breathe", "log", "week");

    private static final String REST = "haven --help shows the rest.";
    private static final String INDENT = "  ";

    /// Where a command and what it does have no room on one line.
    private static final int NARROW = 66;

    int show() {
        ZonedDateTime now = app.now();
        LocalDate today = app.configOrDefault().day(now);
        List<List<String>> parts = new ArrayList<>();
        parts.add(List.of(English.day(today.getDayOfWeek()) + ", " + today.getDayOfMonth() + " "
                + English.month(today.getMonth())));
        Optional<String> resume =
                OpenLoops.resuming(app.drafts(), now.toInstant()).map(command -> "haven " + command + " --resume");
        try {
            Today entries = Today.read(app, now.toInstant(), today);
            parts.add(entries.glance());
            Optional<String> draft = resume.map(command -> "Something waits where you left it: " + command);
            entries.offers(draft, now.toInstant()).forEach(offer -> parts.add(List.of(offer)));
        } catch (UserError unreadable) {
            parts.add(List.of(unreadable.line(), "A breath needs no journal: haven breathe"));
            resume.ifPresent(command ->
                    parts.add(List.of("Something waits in a draft until your journal can be read: " + command)));
        }
        print(parts);
        return Exit.OK;
    }

    private void print(List<List<String>> parts) {
        List<String> lines = new ArrayList<>();
        int columns = app.columns();
        if (app.isPlain()) {
            // An empty line is spoken too.
            parts.forEach(lines::addAll);
            lines.addAll(often(columns));
            lines.add(REST);
        } else if (columns < NARROW) {
            // A screen as narrow is as low: what belongs together stands together.
            parts.forEach(lines::addAll);
            lines.addAll(List.of("", "haven " + String.join(", ", OFTEN) + "; " + REST));
        } else {
            for (List<String> part : parts) {
                lines.addAll(part);
                lines.add("");
            }
            often(columns - INDENT.length()).forEach(line -> lines.add(INDENT + line));
            lines.addAll(List.of("", REST));
        }
        lines.stream().flatMap(line -> wrapped(line, columns).stream()).forEach(app.out()::println);
    }

    private static List<String> often(int columns) {
        return new Table(OFTEN.stream()
                        .flatMap(name -> Commands.named(name).stream())
                        .map(entry -> List.of("haven " + entry.name(), entry.summary()))
                        .toList())
                .lines(columns, "");
    }

    /// A command at its end is to be typed, and is not broken where it fits on a line.
    private static List<String> wrapped(String line, int columns) {
        if (line.length() <= columns) {
            return List.of(line);
        }
        int end = line.lastIndexOf(" haven ");
        if (end < 1 || ":;".indexOf(line.charAt(end - 1)) < 0 || line.length() - end > columns) {
            return Wrap.lines(line, columns);
        }
        List<String> lines = new ArrayList<>(Wrap.lines(line.substring(0, end), columns));
        boolean fits = lines.getLast().length() + line.length() - end <= columns;
        lines.add(fits ? lines.removeLast() + line.substring(end) : line.substring(end + 1));
        return lines;
    }

    /// What the journal holds of today.
    ///
    /// @param loop the open loop that is brought up, if there is one
    private record Today(
            boolean hasJournal,
            List<Entry> practices,
            List<Entry> episodes,
            int checkIns,
            int notes,
            int others,
            Optional<String> loop) {
        static Today read(App app, Instant now, LocalDate day) {
            return app.look(
                    new Today(false, List.of(), List.of(), 0, 0, 0, Optional.empty()),
                    journal -> of(journal.entries(day, day), new OpenLoops(journal, now, day).first()));
        }

        private static Today of(List<Entry> all, Optional<String> loop) {
            // That a page was shared, or a step proposed, is nothing the person kept.
            List<Entry> kept = all.stream()
                    .filter(entry -> !entry.is(SharedPage.KIND) && !isProposed(entry))
                    .toList();
            List<Entry> practices = of(Practice.KIND, kept);
            List<Entry> episodes = of(Episode.KIND, kept);
            int checkIns = of(CheckIn.KIND, kept).size();
            int notes = of(Note.KIND, kept).size();
            int others = kept.size() - practices.size() - episodes.size() - checkIns - notes;
            return new Today(true, practices, episodes, checkIns, notes, others, loop);
        }

        private static boolean isProposed(Entry entry) {
            return entry.kind() instanceof PlanItem && PlanItem.is(entry, PlanState.PROPOSED);
        }

        private static List<Entry> of(Kind kind, List<Entry> kept) {
            return kept.stream().filter(entry -> entry.is(kind)).toList();
        }

        List<String> glance() {
            if (!hasJournal) {
                return List.of("Nothing kept yet. What you keep stays in one file on this computer.");
            }
            List<String> lines = new ArrayList<>();
            if (!practices.isEmpty()) {
                Duration total = DrillSummary.practised(practices);
                lines.add("Today: " + Times.count(practices.size(), "practice") + ", " + Times.words(total) + ".");
            }
            List<String> kept = new ArrayList<>();
            count(kept, episodes.size(), "entry", "entries");
            count(kept, checkIns, "check-in", "check-ins");
            count(kept, notes, "note", "notes");
            count(kept, others, kept.isEmpty() ? "thing" : "thing more", kept.isEmpty() ? "things" : "things more");
            if (!kept.isEmpty()) {
                lines.add("Kept today: " + English.list(kept) + ".");
            }
            return lines.isEmpty() ? List.of("Nothing kept today so far, and that is fine.") : lines;
        }

        private static void count(List<String> kept, int number, String one, String many) {
            if (number > 0) {
                kept.add(Times.count(number, one, many));
            }
        }

        /// What can be done now: a breath before a question, where something strong came last; a suggestion where not
        /// two things wait already.
        List<String> offers(Optional<String> draft, Instant now) {
            boolean isStrong = episodes.reversed().stream()
                    .filter(episode -> !episode.stamp().at().isAfter(now))
                    .findFirst()
                    .filter(this::isStillStrong)
                    .isPresent();
            List<String> offers =
                    new ArrayList<>(Stream.concat(draft.stream(), loop.stream()).toList());
            if (isStrong) {
                offers.addFirst("What you kept last was strong. If it still is: haven now");
            } else if (offers.size() < 2) {
                offers.add(suggestion());
            }
            return offers;
        }

        private String suggestion() {
            if (practices.isEmpty()) {
                return "If you like, one minute of breath: haven breathe --minutes 1";
            }
            if (episodes.isEmpty()) {
                return "If something happened today, a line is enough: haven log";
            }
            return checkIns == 0
                    ? "If you like, how it is, in four keys: haven checkin"
                    : "To look back at your week: haven week";
        }

        private boolean isStillStrong(Entry episode) {
            int now = episode.get(Episode.DISTRESS_NOW)
                    .orElse(episode.get(Episode.DISTRESS).orElse(0));
            boolean practisedSince = practices.stream()
                    .filter(practice -> !episode.get(Episode.PRACTICES).contains(practice.id()))
                    .anyMatch(practice ->
                            practice.stamp().at().isAfter(episode.stamp().at()));
            return Strength.of(now) == Strength.STRONG && !practisedSince;
        }
    }
}
