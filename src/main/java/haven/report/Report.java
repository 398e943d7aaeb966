package haven.report;

import java.util.List;

/// What can be read in every form: a form is a case here, and a renderer of its own.
public interface Report {
    /// What it says.
    Document document();

    /// The same for other programs: a [JsonObject], or a list of them.
    Object data();

    /// One that is ready.
    ///
    /// @param data as [#data()]
    static Report of(Document document, Object data) {
        record Ready(Document document, Object data) implements Report {}
        return new Ready(document, data);
    }

    /// The lines for a screen, with labels above what they name.
    default List<String> lines(int columns, Signs signs) {
        return TextRenderer.below(document(), columns, signs);
    }

    /// The report in one form; of a PDF, the page that a browser prints.
    ///
    /// @param columns the most that a line of text takes
    default String as(Format format, int columns, Signs signs) {
        return switch (format) {
            case TEXT -> String.join("\n", lines(columns, signs)) + "\n";
            case MARKDOWN -> MarkdownRenderer.of(document(), signs);
            case HTML, PDF -> HtmlRenderer.of(document(), signs);
            case JSON -> JsonText.of(data(), signs.equals(Signs.ASCII));
            case CSV -> FindingsTable.of(data());
        };
    }
}
