package haven.report;

import java.util.Collections;
import java.util.List;

/// A page in Markdown as it is written: paragraphs, tables and lists, an empty line before each.
final class MarkdownPage {
    private final StringBuilder text = new StringBuilder();

    /// Begins with this as its title.
    MarkdownPage(String title) {
        text.append("# ").append(title).append('\n');
    }

    void heading(String words) {
        paragraph("## " + words);
    }

    void paragraph(String words) {
        text.append('\n').append(words).append('\n');
    }

    /// The head of a table; its rows follow.
    void table(List<String> head) {
        text.append('\n');
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    void row(List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(cell.isEmpty() ? " " : " " + cell + " ").append('|');
        }
        text.append('\n');
    }

    void list(List<String> items) {
        text.append('\n');
        items.forEach(item -> text.append("- ").append(item).append('\n'));
    }

    /// All that was written.
    String text() {
        return text.toString();
    }
}
