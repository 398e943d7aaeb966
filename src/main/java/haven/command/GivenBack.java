package haven.command;

import haven.App;
import haven.guide.Question;
import haven.journal.Episode;
import haven.text.OneLine;

/// A person's words, given back where they could not be kept, before they go with the process.
final class GivenBack {
    private GivenBack() {}

    static void say(App app, Episode episode) {
        if (episode.isEmpty()) {
            return;
        }
        app.err().println("Not all of this is in your journal. Here it is, to copy:");
        for (Question question : Question.values()) {
            String answer = OneLine.of(question.answer(episode));
            if (!answer.isEmpty()) {
                app.err().println("  " + question.words());
                app.err().println("    " + answer);
            }
        }
    }
}
