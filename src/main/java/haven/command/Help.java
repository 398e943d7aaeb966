package haven.command;

import haven.command.Commands.Group;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Help: examples first, and no longer than a screen.
final class Help {
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST);
    /// What is looked for with time to read on.
    private static final Set<Group> AT_LEISURE = Set.of(Group.OTHERS, Group.DIRECTION, Group.HOUSEKEEPING);

    private static final int WIDTH = 80;
    private static final int LONG_OPTIONS = 30;
    /// Where names of commands stand.
    private static final int NAMES_AT = 14;
    /// Where what an option is stands.
    private static final int DESCRIPTION_AT = 30;
    private static final String INDENT = "      ";

    private Help() {}

    /// What haven can do.
    static String overview() {
        StringBuilder text = new StringBuilder("""
                haven: a practice coach for the terminal.

                  haven breathe  a long exhale for five minutes, now
                  haven log      keep what happened: it asks, and no shell history has it

                """);
        for (Group group : Group.values()) {
            List<Commands.Entry> entries = Commands.ALL.stream()
                    .filter(entry -> entry.group() == group)
                    .toList();
            if (AT_LEISURE.contains(group)) {
                // The screen has no room for a line each.
                String names = entries.stream().map(Commands.Entry::name).collect(Collectors.joining(", "));
                String title = group.title();
                for (String line : Wrap.lines(names, WIDTH - NAMES_AT)) {
                    text.append("%-12s  %s%n".formatted(title, line));
                    title = "";
                }
            } else {
                entries.forEach(entry -> text.append("%-12s  %-8s  %s%n"
                        .formatted(
                                entry.equals(entries.getFirst()) ? group.title() : "", entry.name(), entry.summary())));
            }
        }
        return text.append("\nhaven COMMAND --help shows its options, -V the version; man haven says more.")
                .toString();
    }

    /// What one command accepts.
    static String of(CommandSpec spec) {
        spec.usageMessage()
                .width(WIDTH)
                .longOptionsMaxWidth(LONG_OPTIONS)
                .synopsisHeading("%nUsage: ")
                .sectionKeys(SECTIONS);
        String usage = new CommandLine(spec).getUsageMessage(Ansi.OFF).stripTrailing();
        return usage + together(spec);
    }

    /// The options that share a line, by what they are.
    private static String together(CommandSpec spec) {
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        spec.options().stream()
                .filter(OptionSpec::hidden)
                .forEach(option -> groups.computeIfAbsent(option.description()[0], none -> new ArrayList<>())
                        .add(option));
        StringBuilder lines = new StringBuilder();
        groups.forEach((description, options) -> {
            String names = options.stream().map(OptionSpec::longestName).collect(Collectors.joining(", "));
            OptionSpec first = options.getFirst();
            String label = first.arity().max() == 0 ? "" : "=" + first.paramLabel();
            List<String> left = Wrap.lines(names + label, WIDTH - INDENT.length());
            List<String> right = Wrap.lines(description, WIDTH - DESCRIPTION_AT);
            boolean fits = INDENT.length() + left.getLast().length() + 1 < DESCRIPTION_AT;
            for (String line : fits ? left.subList(0, left.size() - 1) : left) {
                lines.append("%n%s%s".formatted(INDENT, line));
            }
            String before = fits ? INDENT + left.getLast() : "";
            for (String line : right) {
                lines.append("%n%s%s".formatted(Width.pad(before, DESCRIPTION_AT), line));
                before = "";
            }
        });
        return lines.toString();
    }
}
