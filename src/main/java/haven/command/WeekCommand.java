package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.Week;
import haven.insight.WeekSummary;
import haven.journal.Journal;
import haven.report.Format;
import haven.report.ReportFile;
import haven.report.Signs;
import haven.report.WeekJson;
import haven.report.WeekMarkdown;
import haven.report.WeekText;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven week`.
final class WeekCommand implements Command {
    private static final DayOfWeek FIRST_DAY = DayOfWeek.MONDAY;
    private static final String STANDARD_OUTPUT = "-";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "week",
                        "[WEEK] [OPTIONS]",
                        List.of(
                                "Shows what you kept in a week: practices, episodes, feelings, urges.",
                                "",
                                "  haven week                  this week so far",
                                "  haven week last             the week before",
                                "  haven week 2026-W47 -o week47.md",
                                "                              a page to bring to a therapist"))
                .addPositional(Specs.words("WEEK", Week.ACCEPTED).toBuilder()
                        .hideParamSyntax(true)
                        .build())
                .addOption(Specs.value("--format", "FORMAT", "text (the default), markdown or json"))
                .addOption(Specs.flag("--json", "the same as --format json"))
                .addOption(Specs.value("-o", "--output", "FILE", "write to a new file; .md and .json set the format"))
                .addOption(Specs.flag("--force", "replace the file if there is one"));
    }

    @Override
    public int run(Arguments arguments, App app) {
        LocalDate today = Settings.orDefault(app).day(app.now());
        Week week = week(arguments.words(), today);
        Optional<Path> file = arguments
                .value("--output")
                .filter(name -> !name.equals(STANDARD_OUTPUT))
                .map(WeekCommand::file);
        Format format = format(arguments).orElseGet(() -> file.map(Format::of).orElse(Format.TEXT));
        WeekSummary summary = summary(app, week, today);
        if (file.isEmpty()) {
            boolean unicode = app.out().charset().equals(StandardCharsets.UTF_8);
            app.out().print(report(summary, format, Columns.of(app), unicode));
            return Exit.OK;
        }
        ReportFile.write(file.get(), report(summary, format, Columns.DEFAULT, true), arguments.has("--force"));
        app.err().println(week.title() + " is in " + file.get() + "; only you can read it.");
        return Exit.OK;
    }

    private static Week week(List<String> words, LocalDate today) {
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven week shows one week, not \"" + String.join(" ", words) + "\".",
                    "A week is " + Week.ACCEPTED + ".");
        }
        return Week.parse(words.isEmpty() ? "this" : words.getFirst(), today, FIRST_DAY);
    }

    private static Path file(String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            throw UserError.usage(
                    '"' + name + "\" cannot be a file's name.", "--output takes a file, or - for the screen.");
        }
        throw UserError.usage("--output needs a file's name.", "It takes a file, or - for the screen.");
    }

    private static Optional<Format> format(Arguments arguments) {
        Optional<Format> format = arguments.value("--format").map(WeekCommand::format);
        if (!arguments.has("--json")) {
            return format;
        }
        if (format.isPresent() && format.get() != Format.JSON) {
            throw UserError.usage(
                    "--json and --format " + format.get().word() + " ask for two things.", "Give one of them.");
        }
        return Optional.of(Format.JSON);
    }

    private static Format format(String word) {
        return Format.of(word)
                .orElseThrow(() -> UserError.usage(
                        "There is no format \"" + word + "\".",
                        Nearest.question(word, Format.words()) + "The formats are text, markdown and json."));
    }

    private static WeekSummary summary(App app, Week week, LocalDate today) {
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return WeekSummary.of(week, today, List.of(), List.of(), List.of());
        }
        try (Journal journal = open.get()) {
            Week before = week.before();
            return WeekSummary.of(
                    week,
                    today,
                    journal.practices(week.first(), week.last()),
                    journal.episodes(week.first(), week.last()),
                    journal.episodes(before.first(), before.last()));
        }
    }

    private static String report(WeekSummary summary, Format format, int columns, boolean unicode) {
        Signs signs = unicode ? Signs.UNICODE : Signs.ASCII;
        return switch (format) {
            case TEXT -> WeekText.of(summary, columns, signs);
            case MARKDOWN -> WeekMarkdown.of(summary, signs);
            case JSON -> WeekJson.of(summary, !unicode);
        };
    }
}
