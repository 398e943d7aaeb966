package haven.guide;

/// What a person does with a question of the form.
public sealed interface EntryEvent {
    /// What stood in the line.
    String line();

    /// Enter: this is the answer; an empty one skips.
    record Answered(String line) implements EntryEvent {}

    /// Up: to the question before.
    record Back(String line) implements EntryEvent {}

    /// Down: to the question after.
    record Forward(String line) implements EntryEvent {}

    /// Ctrl-D, or the input is at its end.
    record Closed(String line) implements EntryEvent {}

    /// Ctrl-C.
    record Interrupted(String line) implements EntryEvent {}

    /// The same with another line.
    default EntryEvent with(String text) {
        return switch (this) {
            case Answered answered -> new Answered(text);
            case Back back -> new Back(text);
            case Forward forward -> new Forward(text);
            case Closed closed -> new Closed(text);
            case Interrupted interrupted -> new Interrupted(text);
        };
    }
}
