package haven.report;

import haven.report.Document.Column;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.Finding.State;
import java.util.List;
import java.util.Locale;

/// What was found of all that haven needs: a row for each, then how many are to be mended.
public record Findings(List<Finding> findings) implements Report {
    private static final List<Column> COLUMNS =
            List.of(new Column("state"), new Column("thing"), new Column("what was found"));

    /// Keeps its own copy.
    public Findings {
        findings = List.copyOf(findings);
    }

    /// Whether there is anything to mend.
    public boolean needMending() {
        return wrong() > 0;
    }

    private long wrong() {
        return findings.stream()
                .filter(finding -> finding.state() == State.MEND)
                .count();
    }

    @Override
    public Document document() {
        List<List<String>> rows = findings.stream()
                .map(finding -> List.of(
                        finding.state().name().toLowerCase(Locale.ROOT),
                        finding.thing(),
                        finding.words() + (finding.mend().isEmpty() ? "" : ". " + finding.mend())))
                .toList();
        String end = switch ((int) wrong()) {
            case 0 -> "Nothing needs mending.";
            case 1 -> "One thing needs mending.";
            default -> wrong() + " things need mending.";
        };
        return new Document("What haven needs", List.of(new Table(COLUMNS, rows), new Sentence(end)));
    }

    @Override
    public List<JsonObject> data() {
        return findings.stream()
                .map(finding -> new JsonObject()
                        .put("state", finding.state())
                        .put("thing", finding.thing())
                        .put("found", finding.words())
                        .putText("mend", finding.mend()))
                .toList();
    }
}
