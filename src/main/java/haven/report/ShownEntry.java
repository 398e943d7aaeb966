package haven.report;

import haven.entry.Detail;
import haven.entry.Entry;
import haven.text.OneLine;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One entry with all that it says.
///
/// @param name what to call it
/// @param entry the entry
/// @param details what it says, in its order
public record ShownEntry(String name, Entry entry, List<Detail> details) {
    private static final String INDENT = "  ";

    /// Lines for a screen of any width.
    public String text(int columns) {
        List<String> lines = new ArrayList<>(Wrap.lines(title(), columns));
        lines.add("");
        for (Detail detail : details) {
            lines.addAll(Wrap.lines(OneLine.of(detail.label()), columns));
            detail.text()
                    .lines()
                    .flatMap(line -> Wrap.lines(OneLine.of(line), columns - INDENT.length()).stream())
                    .forEach(line -> lines.add((INDENT + line).stripTrailing()));
        }
        return String.join("\n", lines) + "\n";
    }

    /// A page to bring along.
    public String markdown() {
        StringBuilder text = new StringBuilder("## ")
                .append(MarkdownRenderer.verbatim(title()))
                .append('\n');
        for (Detail detail : details) {
            List<String> said =
                    detail.text().lines().map(MarkdownRenderer::verbatim).toList();
            text.append("\n**")
                    .append(MarkdownRenderer.verbatim(detail.label()))
                    .append("**\n\n")
                    .append(String.join("\\\n", said))
                    .append('\n');
        }
        return text.toString();
    }

    private String title() {
        String kind = entry.kind().title();
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + name;
    }
}
