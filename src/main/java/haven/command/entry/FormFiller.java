package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.entry.Vocabulary;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.Form;
import haven.terminal.EntryAsker;
import haven.terminal.LineAsker;
import haven.terminal.PlainAsker;
import haven.terminal.Tty;
import haven.terminal.TypedLines;
import haven.terminal.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Asks a form, and keeps each answer before the next question.
public final class FormFiller implements Writing {
    private final App app;
    private final Map<Vocabulary, List<String>> words = new HashMap<>();
    private final BiFunction<String, String, List<String>> remarks;
    private volatile String question = "";
    private volatile @Nullable FormProgress progress;

    public FormFiller(App app) {
        this(app, (question, line) -> List.of());
    }

    /// One that says something of what is typed.
    ///
    /// @param remarks what may be said of a line, by the question's name; it hinders nothing
    public FormFiller(App app, BiFunction<String, String, List<String>> remarks) {
        this.app = app;
        this.remarks = remarks;
    }

    /// Asks, in plain lines or on the terminal.
    ///
    /// @param where the form to begin with, once the person can be asked about that
    /// @return the exit code
    public int fill(boolean plain, Function<EntryAsker, Beginning> where) {
        try {
            Form form;
            int stopCode;
            FormProgress reached;
            try (EntryAsker asker = open(app, plain, this, Optional.empty())) {
                Beginning beginning = where.apply(asker);
                reached = new FormProgress(app, beginning);
                progress = reached;
                form = ask(beginning.form(), reached, asker);
                stopCode = asker.stopCode();
            }
            // All that was said is on the disk: whoever ends it now is not to wait for a journal.
            app.terminals().hearNoMore();
            reached.end();
            boolean interrupted = form.state() == Form.State.INTERRUPTED;
            return interrupted ? stopCode : form.open().complaint().isEmpty() ? Exit.OK : Exit.USAGE;
        } finally {
            FormProgress opened = progress;
            if (opened != null) {
                opened.close();
            }
        }
    }

    /// Asks in lines to edit; in plain ones where they are asked for, or where the terminal can no more.
    ///
    /// @param beginning what is said first, where that is not how a form that keeps all is filled in
    static EntryAsker open(App app, boolean plain, Writing writing, Optional<String> beginning) {
        Optional<Tty> tty = plain ? Optional.empty() : app.terminals().openLines();
        return tty.isPresent()
                ? new LineAsker(
                        tty.get(),
                        app.terminals().pacer(),
                        app.out().charset(),
                        writing,
                        beginning.orElse(LineAsker.BEGINNING))
                : new PlainAsker(
                        TypedLines.until(app.terminals(), app.in()), app.out(), beginning.orElse(PlainAsker.BEGINNING));
    }

    private Form ask(Form start, FormProgress progress, EntryAsker asker) {
        Form form = start;
        progress.begin(asker);
        while (form.isAsking()) {
            question = form.question();
            EntryEvent event = asker.ask(form.open());
            Form next;
            try {
                next = form.update(dated(event, form));
            } catch (IllegalArgumentException unclear) {
                // What was wrong says what was typed: as any short answer it is typed anew.
                form = form.refused(form.open().kept(), unclear.getMessage() + ".");
                progress.reached(form, form.line());
                continue;
            }
            String refused = progress.keep(next.answered(), asker);
            boolean isOver = event instanceof EntryEvent.Closed || event instanceof EntryEvent.Interrupted;
            if (asker instanceof PlainAsker && event instanceof EntryEvent.Answered) {
                remarks(event.line()).forEach(asker::say);
            }
            form = refused.isEmpty() ? next : (isOver ? next : form).refused(event.line(), refused);
            progress.reached(form, form.isAsking() ? form.line() : event.line());
        }
        return form;
    }

    /// The same with a day as a date, where the question asks for one.
    ///
    /// @throws IllegalArgumentException if it could be two, and can be asked for once more
    private EntryEvent dated(EntryEvent event, Form form) {
        String line = event.line().strip();
        if (!(form instanceof EntryForm asking) || line.equals(asking.kept())) {
            return event;
        }
        TypedDays days = new TypedDays(app);
        boolean isOver = event instanceof EntryEvent.Closed || event instanceof EntryEvent.Interrupted;
        return event.with(
                isOver
                        ? days.ifClear(asking.asked().type(), line)
                        : days.text(asking.asked().type(), line));
    }

    @Override
    public List<String> words(Vocabulary vocabulary) {
        return words.computeIfAbsent(vocabulary, asked -> OwnWords.of(app, asked));
    }

    @Override
    public List<String> remarks(String line) {
        return remarks.apply(question, line);
    }

    @Override
    public void stands(String line) {
        FormProgress reached = progress;
        if (reached != null) {
            reached.stands(line);
        }
    }
}
