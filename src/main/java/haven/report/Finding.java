package haven.report;

import haven.report.Document.Column;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.util.List;
import java.util.Locale;

/// What was found of one thing that haven needs.
///
/// @param state how it is
/// @param thing what was looked at, in a word or two
/// @param words what was found, in lower case and without a stop
/// @param mend how to mend it, as a sentence; empty where there is nothing to do
public record Finding(State state, String thing, String words, String mend) {
    /// How something is.
    public enum State {
        /// As it should be.
        OK,
        /// Good to know.
        NOTE,
        /// Something does not work, or is not safe, until it is mended.
        MEND
    }

    /// As it should be.
    public static Finding ok(String thing, String words) {
        return new Finding(State.OK, thing, words, "");
    }

    /// Good to know.
    public static Finding note(String thing, String words) {
        return new Finding(State.NOTE, thing, words, "");
    }

    /// To be mended.
    public static Finding mend(String thing, String words, String how) {
        return new Finding(State.MEND, thing, words, how);
    }

    /// What was found of all that haven needs: a row for each, then how many are to be mended.
    public record All(List<Finding> findings) implements Report {
        private static final List<Column> COLUMNS =
                List.of(new Column("state"), new Column("thing"), new Column("what was found"));

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
}
