package haven.command;

import haven.guide.PracticeQuestion;
import haven.guide.Question;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Journal;
import haven.journal.Note;
import haven.journal.Practice;
import haven.report.EntryLine;
import haven.report.Field;
import haven.report.Signs;
import haven.text.Times;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What an entry says, under the words that it was asked with.
///
/// @param journal where the entries are that it belongs to
/// @param signs what can be shown
record EntryFields(Journal journal, Signs signs) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// All that is not empty, in the order it is asked; when it was comes first.
    List<Field> of(Entry entry) {
        List<Field> fields = new ArrayList<>(List.of(new Field("When", EntryLine.when(entry.stamp()))));
        switch (entry) {
            case Episode episode -> add(fields, episode);
            case Practice practice -> add(fields, practice);
            case CheckIn checkIn -> {
                checkIn.levels()
                        .forEach(level -> add(fields, capital(level.indicator()), String.valueOf(level.value())));
                add(fields, Question.NOTE.words(), checkIn.note());
            }
            case Note note -> {
                add(fields, capital(note.about().word()), note.text());
                add(fields, label(Question.TAGS), String.join(", ", note.tags()));
            }
        }
        return fields;
    }

    private void add(List<Field> fields, Episode episode) {
        Duration later = Duration.between(episode.stamp().at(), episode.recorded());
        if (later.compareTo(MINUTE) >= 0) {
            ZonedDateTime recorded = episode.recorded().atZone(episode.stamp().zone());
            add(fields, "Written down", EntryLine.when(recorded, recorded.toLocalDate()));
        }
        for (Question question : Question.values()) {
            add(fields, label(question), question.answer(episode));
        }
        add(fields, "What you practised then", linked(episode.practices()));
    }

    private void add(List<Field> fields, Practice practice) {
        add(fields, "Practice", practice.drill());
        add(fields, "Seconds in, held, out, rest", practice.pattern().replace("-", " - "));
        String planned = practice.planned()
                .filter(length -> !Times.words(length).equals(Times.words(practice.practised())))
                .map(length -> ", of " + Times.words(length))
                .orElse("");
        add(fields, "How long", Times.words(practice.practised()) + planned);
        add(fields, "Breaths", practice.breaths() == 0 ? "" : String.valueOf(practice.breaths()));
        add(fields, "How it ended", ending(practice));
        for (PracticeQuestion question : PracticeQuestion.values()) {
            add(fields, question.words(), question.answer(practice));
        }
        add(
                fields,
                "Pace",
                practice.paces().stream()
                        .map(pace -> pace.pace() + " from " + Times.clock(pace.after()) + " on")
                        .collect(Collectors.joining("\n")));
        add(fields, "What you found", found(practice));
        add(fields, "What it belongs to", linked(journal.episodesOf(practice.id())));
    }

    private static String ending(Practice practice) {
        return switch (practice.ending()) {
            case RUNNING -> "Its end was not seen.";
            case COMPLETED -> "To its end.";
            case STOPPED -> "You ended it.";
            case INTERRUPTED -> "It was interrupted.";
        };
    }

    private static String found(Practice practice) {
        Map<String, List<String>> senses = new LinkedHashMap<>();
        for (Practice.Found found : practice.found()) {
            senses.computeIfAbsent(found.sense(), sense -> new ArrayList<>())
                    .add(found.word().isBlank() ? "(not typed)" : found.word());
        }
        return senses.entrySet().stream()
                .map(sense -> sense.getKey() + ": " + String.join(", ", sense.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /// Each with its name; what is gone is left out.
    private String linked(List<String> ids) {
        return ids.stream()
                .flatMap(id -> journal.entry(id).stream())
                .map(entry -> journal.name(entry.id()) + ": " + EntryLine.what(entry) + strength(entry))
                .collect(Collectors.joining("\n"));
    }

    private String strength(Entry entry) {
        String strength = EntryLine.strength(entry, signs);
        return strength.isEmpty() ? "" : ", " + strength;
    }

    private static void add(List<Field> fields, String label, String text) {
        if (!text.isBlank()) {
            fields.add(new Field(label, text));
        }
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /// The question without its example.
    private static String label(Question question) {
        return question.words().replaceFirst(" \\(.*", "");
    }
}
