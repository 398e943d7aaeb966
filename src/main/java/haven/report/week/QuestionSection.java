package haven.report.week;

import haven.insight.NextQuestion;
import haven.insight.WeekEntries;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.List;
import java.util.Optional;

/// A question to carry on with.
record QuestionSection(Optional<NextQuestion> question) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new QuestionSection(NextQuestion.of(entries.kept()));
    }

    @Override
    public List<Section> said() {
        String words = question.map(NextQuestion::words).orElse("");
        return List.of(new Section("question", List.of(new Sentence(words))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "question",
                        question.map(asked ->
                                new JsonObject().put("about", asked.about()).put("text", asked.words())));
    }
}
