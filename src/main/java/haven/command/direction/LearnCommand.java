package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Nearest;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.learn.LearnCard;
import haven.report.LearnPage;
import haven.report.Report;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// `haven learn`: short cards on what alarm and trust are made of. None is ever shown unasked.
public final class LearnCommand implements Command {
    @Override
    public CommandSpec spec() {
        return ReportOptions.addTo(Specs.command(
                                "learn",
                                "[TOPIC] [OPTIONS]",
                                List.of(
                                        "Shows a card: one thing worth knowing, on one screen, with its source.",
                                        "",
                                        "  haven learn           what there are cards for",
                                        "  haven learn exhale    why a longer breath out"))
                        .addPositional(Specs.words("TOPIC", "what to read about")))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        ReportOptions options = ReportOptions.read(arguments);
        String topic = String.join("-", arguments.words()).toLowerCase(Locale.ROOT);
        Report report = topic.isEmpty() ? LearnPage.list(LearnCard.all()) : new LearnPage(card(topic));
        options.page(
                app,
                arguments.wantsPlain(app),
                "What is worth knowing",
                (columns, signs) -> report.as(options.format(), columns, signs));
        return Exit.OK;
    }

    private static LearnCard card(String topic) {
        List<String> begun =
                LearnCard.TOPICS.stream().filter(each -> each.startsWith(topic)).toList();
        return LearnCard.of(begun.size() == 1 ? begun.getFirst() : topic)
                .orElseThrow(() -> UserError.usage(
                        "There is no card \"" + topic + "\".",
                        Nearest.question(topic, LearnCard.TOPICS) + "haven learn lists them."));
    }
}
