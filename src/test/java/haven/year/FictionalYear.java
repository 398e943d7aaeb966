package haven.year;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Acted;
import haven.entry.CameOut;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Contact;
import haven.entry.Dialogue;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Episode;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import haven.entry.Feeling;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Mission;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.PatternWord;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Practice;
import haven.entry.Repair;
import haven.entry.RepairState;
import haven.entry.Routine;
import haven.entry.RoutineType;
import haven.entry.Saying;
import haven.entry.SayingState;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.entry.StepType;
import haven.entry.TimeOut;
import haven.entry.TimeOutState;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.exchange.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// A year in the journal of somebody who does not exist: 2026 by its 53 weeks, the same each time.
///
/// They live in Berlin with Sam, see a therapist on most Thursdays, and travel: to New York in March, over its change
/// of the clock; to Kathmandu in July; to Auckland in October, over that of Berlin. In some weeks they write much, in
/// bad ones more, in three of May nothing; some entries come days late. Names and words are made up.
public final class FictionalYear {
    /// The first day, a Monday.
    public static final LocalDate FIRST = LocalDate.of(2025, 12, 29);

    /// The last day, a Sunday.
    public static final LocalDate LAST = LocalDate.of(2027, 1, 3);

    private static final long SEED = 20260101;
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(
                    "silence after a message",
                    "Sam",
                    "They are leaving",
                    "write again until an answer comes",
                    "anxious",
                    "lonely",
                    "chest",
                    "tight",
                    PatternWord.REACHING),
            new Trouble(
                    "Sam came home late",
                    "Sam",
                    "I do not matter",
                    "ask where they were, again and again",
                    "anxious",
                    "angry",
                    "stomach",
                    "hot",
                    PatternWord.WATCHING),
            new Trouble(
                    "a tone I did not know",
                    "Sam",
                    "I did something wrong",
                    "leave the room",
                    "ashamed",
                    "sad",
                    "throat",
                    "closed",
                    PatternWord.PULLING_AWAY),
            new Trouble(
                    "criticism in the meeting",
                    "Mr Lind",
                    "I will lose this",
                    "resign on the spot",
                    "ashamed",
                    "angry",
                    "shoulders",
                    "hard",
                    PatternWord.PULLING_AWAY),
            new Trouble(
                    "Mother's call",
                    "Mother",
                    "It is always me",
                    "say nothing for days",
                    "sad",
                    "tense",
                    "jaw",
                    "clenched",
                    PatternWord.PULLING_AWAY),
            new Trouble(
                    "Jo cancelled",
                    "Jo",
                    "Nobody wants to see me",
                    "never ask again",
                    "lonely",
                    "hurt",
                    "chest",
                    "heavy",
                    PatternWord.PULLING_AWAY),
            new Trouble(
                    "a door slammed",
                    "",
                    "It begins again",
                    "hide",
                    "afraid",
                    "tense",
                    "hands",
                    "cold",
                    PatternWord.WATCHING));
    private static final List<String> RESPONSES = List.of(
            "breathed, then wrote once", "went for a walk", "told Sam what I felt", "wrote again", "waited an hour");
    private static final List<String> DRILLS =
            List.of("long-exhale", "long-exhale", "long-exhale", "3-3-3", "3-3-3", "box", "body-scan", "count-down");
    private static final List<String> WINS = List.of(
            "I asked, and waited for the answer",
            "We laughed about it the same evening",
            "I said that I would be late before I was",
            "Sam said thanks for telling them <3",
            "slept through, for the first time in weeks");
    private static final List<String> THANKS = List.of(
            "Ines called", "the light on the canal", "tea, and nobody in a hurry", "ein Brief von Großmutter ☕");
    private static final List<String> TOPICS = List.of(
            "the silence on Sunday", "how to ask without a test in it", "Mother's call", "what I do before I shout");

    private final Random random = new Random(SEED);
    private final List<Entry> entries = new ArrayList<>();

    private FictionalYear() {}

    /// haven in this home folder, some days after the year.
    static TestApp after(Path home) {
        return TestApp.in(home).at("2027-01-10T20:00+01:00[Europe/Berlin]");
    }

    /// Imports all of it into this home folder.
    static void importInto(Path home) throws IOException {
        ByteArrayOutputStream year = new ByteArrayOutputStream();
        write(year);
        Result imported =
                after(home).input(year.toString(StandardCharsets.UTF_8)).run("import", "-");
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    /// Something that sets them off, and what comes with it.
    private record Trouble(
            String trigger,
            String with,
            String thought,
            String urge,
            String feeling,
            String other,
            String place,
            String quality,
            PatternWord pattern) {}

    /// All of it, in the order it happened.
    public static List<Entry> entries() {
        FictionalYear year = new FictionalYear();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            year.live(day);
        }
        year.plan();
        year.withOthers();
        year.entries.sort(
                Comparator.comparing((Entry entry) -> entry.stamp().at()).thenComparing(Entry::id));
        return year.entries;
    }

    /// Writes it as an export, to be read by `haven import -`.
    public static void main(String... none) throws IOException {
        write(System.out);
    }

    private static void write(OutputStream to) throws IOException {
        try (Export export = Export.lines(to, 1)) {
            entries().forEach(export::add);
        }
    }

    private static ZoneId zone(LocalDate day) {
        if (isWithin(day, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15))) {
            return ZoneId.of("America/New_York");
        }
        if (isWithin(day, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 19))) {
            return ZoneId.of("Asia/Kathmandu");
        }
        if (isWithin(day, LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 27))) {
            return ZoneId.of("Pacific/Auckland");
        }
        return HOME;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Three weeks of which nothing is known.
    private static boolean isSilent(LocalDate day) {
        return isWithin(day, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 24));
    }

    /// Weeks in which much went wrong.
    private static boolean isBad(LocalDate day) {
        return isWithin(day, LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 22))
                || isWithin(day, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 20))
                || isWithin(day, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 31));
    }

    private void live(LocalDate day) {
        if (isSilent(day) || chance(0.25)) {
            return;
        }
        if (chance(0.7)) {
            checkIn(day);
        }
        int episodes = isBad(day) ? 1 + random.nextInt(3) : chance(0.4) ? 1 : 0;
        for (int i = 0; i < episodes; i++) {
            episode(day);
        }
        if (chance(0.6)) {
            practice(at(day, 6, 23), rated(isBad(day) ? 6 : 4));
        }
        if (chance(0.3)) {
            note(day);
        }
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY && chance(0.4)) {
            topic(day);
        }
    }

    /// What they set out to do: a routine with marks, a drill whose practices count, homework from the sessions, a
    /// goal, and in autumn a plan of small steps, with a week in which nothing of it was done.
    private void plan() {
        LocalDate start = LocalDate.of(2026, 1, 5);
        entries.add(
                begin(Mission.KIND, at(start, 19, 20), start).with(Mission.TEXT, "be someone who answers, and asks"));
        Entry walk = begin(Routine.KIND, at(start, 19, 20), start)
                .with(Routine.TEXT, "a walk before work")
                .with(Routine.TYPE, RoutineType.MOVEMENT)
                .with(Routine.WEEKLY, OptionalInt.of(3));
        entries.add(walk);
        entries.add(begin(Routine.KIND, at(start, 19, 20), start)
                .with(Routine.TEXT, "long-exhale")
                .with(Routine.TYPE, RoutineType.DRILL)
                .with(Routine.WEEKLY, OptionalInt.of(4)));
        for (LocalDate day = start; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (!isSilent(day) && chance(isBad(day) ? 0.15 : 0.4)) {
                entries.add(begin(Mark.KIND, at(day, 7, 9), day)
                        .with(Mark.TEXT, walk.get(Routine.TEXT))
                        .with(Mark.ROUTINE, List.of(walk.id())));
            }
        }
        entries.add(begin(Goal.KIND, at(start, 19, 20), start)
                .with(Goal.TEXT, "visit Ines in spring")
                .with(Goal.FIRST_STEP, "ask her when")
                .with(PlanItem.BY, Optional.of(LocalDate.of(2026, 4, 30)))
                .with(PlanItem.STATE, PlanState.DONE)
                .with(PlanItem.SETTLED, Optional.of(LocalDate.of(2026, 3, 8))));
        for (int month = 2; month <= 12; month += 2) {
            LocalDate session = LocalDate.of(2026, month, 12);
            Entry homework = begin(Homework.KIND, at(session, 18, 19), session)
                    .with(Homework.TEXT, "write down one moment of month " + month + " that went well")
                    .with(PlanItem.BY, Optional.of(session.plusWeeks(2)));
            entries.add(chance(0.7) ? PlanItem.settled(homework, PlanState.DONE, session.plusDays(9)) : homework);
        }
        LocalDate taken = LocalDate.of(2026, 10, 5);
        for (int step = 0; step < 8; step++) {
            Entry one = begin(Homework.KIND, at(taken, 20, 21), taken)
                    .with(Homework.TEXT, step % 2 == 0 ? "long exhale before I answer" : "ask once, and wait")
                    .with(Homework.PLAN, "Slowly")
                    .with(Homework.WEEK, 1 + step / 2)
                    .with(Homework.POSITION, step)
                    .with(Homework.TYPE, Optional.of(step % 2 == 0 ? StepType.SOOTHE : StepType.REACH_OUT));
            entries.add(step < 5 ? PlanItem.settled(one, PlanState.DONE, taken.plusDays(4L * step + 2)) : one);
        }
    }

    /// From autumn on they try what helps between two: words for what is hard, pauses, a repair, small tests. What
    /// waits at the end of the year has its day in it.
    private void withOthers() {
        for (LocalDate day = LocalDate.of(2026, 9, 5); !day.isAfter(LAST); day = day.plusWeeks(1)) {
            entries.add(begin(Contact.KIND, at(day, 10, 18), day)
                    .with(Contact.WITH, List.of("Ines"))
                    .with(Contact.NOTE, chance(0.5) ? "a call, for nothing in particular" : ""));
            if (chance(0.5)) {
                entries.add(begin(Saying.KIND, at(day, 19, 21), day)
                        .with(Saying.WITH, List.of("Sam"))
                        .with(Saying.WORDS, "When it is quiet for a day I get afraid. Would you write one word?")
                        .with(Saying.STATE, chance(0.7) ? SayingState.SAID : SayingState.OPEN));
            }
            if (chance(0.4)) {
                ZonedDateTime at = at(day.plusDays(1), 20, 21);
                entries.add(begin(TimeOut.KIND, at, day.plusDays(1))
                        .with(TimeOut.WITH, List.of("Sam"))
                        .with(TimeOut.BACK_BY, Optional.of(at.plusMinutes(30).toInstant()))
                        .with(TimeOut.CAME_BACK, Optional.of(at.plusMinutes(25).toInstant()))
                        .with(TimeOut.STATE, TimeOutState.BACK));
                entries.add(begin(Dialogue.KIND, at.plusHours(1), day.plusDays(1))
                        .with(Dialogue.WITH, List.of("Sam"))
                        .with(Dialogue.MINE, "that I get loud when I am afraid")
                        .with(Dialogue.THEIRS, "that silence is not leaving"));
            }
        }
        LocalDate shouted = LocalDate.of(2026, 10, 21);
        Entry repair = begin(Repair.KIND, at(shouted, 21, 22), shouted)
                .with(Repair.WITH, List.of("Sam"))
                .with(Repair.HAPPENED, "I shouted in the car")
                .with(Repair.APOLOGY, "I am sorry that I shouted")
                .with(Repair.STATE, RepairState.RECEIVED);
        entries.add(repair);
        LocalDate late = LocalDate.of(2026, 12, 30);
        entries.add(begin(Repair.KIND, at(late, 21, 22), late)
                .with(Repair.WITH, List.of("Jo"))
                .with(Repair.HAPPENED, "I did not answer Jo for two weeks")
                .with(Repair.STATE, RepairState.OFFERED)
                .with(Repair.FOLLOW_UP, Optional.of(late.plusWeeks(2))));
        entries.add(begin(Experiment.KIND, at(shouted, 20, 21), shouted)
                .with(Experiment.BELIEF, "who asks is a burden")
                .with(Experiment.TEST, "ask Jo for help with the shelf")
                .with(Experiment.PREDICTION, "they find an excuse")
                .with(Experiment.CONFIDENCE, OptionalInt.of(80))
                .with(Experiment.STATE, ExperimentState.DONE)
                .with(Experiment.TOLD, Optional.of(shouted.plusDays(3)))
                .with(Experiment.HAPPENED, "they came the same evening")
                .with(Experiment.CAME_OUT, Optional.of(CameOut.OTHERWISE))
                .with(Experiment.CONFIDENCE_NOW, OptionalInt.of(40)));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private ZonedDateTime at(LocalDate day, int from, int before) {
        return ZonedDateTime.of(day, LocalTime.of(from + random.nextInt(before - from), random.nextInt(60)), zone(day));
    }

    private Entry begin(Kind kind, ZonedDateTime at, LocalDate day) {
        return Entry.of(kind, EntryId.next(at.toInstant(), random), new Stamp(at.toInstant(), at.getZone(), day));
    }

    private OptionalInt rated(int around) {
        return chance(0.15) ? OptionalInt.empty() : OptionalInt.of(bounded(around + random.nextInt(4) - 1));
    }

    private static int bounded(int rating) {
        return Math.max(0, Math.min(10, rating));
    }

    private void checkIn(LocalDate day) {
        List<Level> levels = new ArrayList<>();
        int mood = isBad(day) ? 3 : 6;
        levels.add(new Level("sleep", bounded(mood + random.nextInt(5) - 2)));
        levels.add(new Level("mood", bounded(mood + random.nextInt(4) - 1)));
        if (chance(0.7)) {
            levels.add(new Level("connection", bounded(mood + random.nextInt(5) - 2)));
        }
        if (chance(0.3)) {
            levels.add(new Level("headache", random.nextInt(6)));
        }
        Entry checkIn = begin(CheckIn.KIND, at(day, 7, 10), day).with(CheckIn.RATINGS, levels);
        entries.add(chance(0.1) ? checkIn.with(CheckIn.NOTE, "woke at four") : checkIn);
    }

    /// Some are kept days later, some only begun, and some happen after midnight, on a day that is not over yet.
    private void episode(LocalDate day) {
        Trouble trouble = one(TROUBLES);
        ZonedDateTime at = chance(0.08) ? at(day.plusDays(1), 0, 2).withZoneSameLocal(zone(day)) : at(day, 8, 24);
        Entry episode = begin(Episode.KIND, at, day);
        if (chance(0.04)) {
            entries.add(episode.with(Episode.DISTRESS, rated(6)));
            return;
        }
        int strength = bounded((isBad(day) ? 7 : 5) + random.nextInt(4) - 1);
        episode = episode.with(Episode.TRIGGER, trouble.trigger)
                .with(Episode.DISTRESS, chance(0.1) ? OptionalInt.empty() : OptionalInt.of(strength))
                .with(Episode.FEELINGS, feelings(trouble, strength))
                .with(Episode.WITH, trouble.with.isEmpty() ? List.of() : List.of(trouble.with));
        if (chance(0.7)) {
            episode = episode.with(
                    Episode.BODY, List.of(new Sensation(trouble.place, trouble.quality, "", rated(strength))));
        }
        if (chance(0.8)) {
            Acted acted = chance(0.5) ? Acted.NO : chance(0.5) ? Acted.PARTLY : Acted.YES;
            episode = episode.with(Episode.URGE, trouble.urge)
                    .with(Episode.ACTED, chance(0.1) ? Optional.empty() : Optional.of(acted));
        }
        if (chance(0.6)) {
            episode =
                    episode.with(Episode.THOUGHT, trouble.thought).with(Episode.PATTERN, Optional.of(trouble.pattern));
        }
        if (chance(0.75)) {
            int fall = random.nextInt(5) - 1;
            episode = episode.with(Episode.RESPONSE, one(RESPONSES))
                    .with(
                            Episode.DISTRESS_NOW,
                            chance(0.2) ? OptionalInt.empty() : OptionalInt.of(bounded(strength - fall)));
        }
        if (chance(0.25)) {
            Entry practice = practice(at.plusMinutes(5), OptionalInt.of(strength));
            episode = episode.with(Episode.PRACTICES, List.of(practice.id()));
        }
        if (chance(0.1)) {
            episode = episode.with(Episode.TAGS, List.of("night"));
        }
        if (chance(0.12)) {
            long late = Duration.ofDays(1 + random.nextInt(9)).toSeconds();
            episode = episode.with(Episode.RECORDED, Optional.of(at.toInstant().plusSeconds(late)));
        }
        entries.add(episode);
    }

    private List<Feeling> feelings(Trouble trouble, int strength) {
        List<Feeling> feelings = new ArrayList<>(List.of(new Feeling(trouble.feeling, OptionalInt.of(strength))));
        if (chance(0.4)) {
            feelings.add(new Feeling(trouble.other, OptionalInt.empty()));
        }
        return feelings;
    }

    private Entry practice(ZonedDateTime at, OptionalInt before) {
        String drill = one(DRILLS);
        boolean isAtOnce = chance(0.06);
        Duration planned = Duration.ofMinutes(drill.equals("body-scan") ? 10 : 5);
        Duration practised = isAtOnce
                ? Duration.ofMillis(4200)
                : chance(0.7) ? planned : Duration.ofSeconds(60 + random.nextInt(200));
        int fall = random.nextInt(5) - 1;
        LocalDate day = at.getHour() < 3 ? at.toLocalDate().minusDays(1) : at.toLocalDate();
        Entry practice = begin(Practice.KIND, at, day)
                .with(Practice.DRILL, drill)
                .with(Practice.PLANNED, Optional.of(planned))
                .with(Practice.PRACTISED, practised)
                .with(Practice.ENDING, practised.equals(planned) ? Ending.COMPLETED : Ending.STOPPED);
        if (!isAtOnce && before.isPresent() && chance(0.6)) {
            practice = practice.with(Practice.BEFORE, before)
                    .with(Practice.AFTER, OptionalInt.of(bounded(before.getAsInt() - fall)));
        }
        entries.add(practice);
        return practice;
    }

    private void note(LocalDate day) {
        NoteKind about = one(List.of(NoteKind.values()));
        String text = switch (about) {
            case WIN -> one(WINS);
            case GRATITUDE -> one(THANKS);
            case NOTE -> "A long day. Nothing to add, but that I wrote it down\nand will read it again.";
        };
        entries.add(
                begin(Note.KIND, at(day, 18, 24), day).with(Note.ABOUT, about).with(Note.TEXT, text));
    }

    private void topic(LocalDate day) {
        boolean isLate = day.isAfter(LAST.minusDays(20));
        Entry topic = begin(Topic.KIND, at(day, 19, 23), day).with(Topic.TEXT, one(TOPICS));
        entries.add(
                isLate
                        ? topic
                        : topic.with(Topic.STATE, chance(0.8) ? TopicState.TALKED_ABOUT : TopicState.LET_GO)
                                .with(Topic.AGREED, chance(0.5) ? "ask once, then wait" : ""));
    }
}
