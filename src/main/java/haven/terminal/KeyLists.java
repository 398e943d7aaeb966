package haven.terminal;

import java.util.List;

/// What the keys do, for the screen that `?` shows.
final class KeyLists {
    static final List<String> BREATHING = List.of(
            "space    pause, and go on",
            "+        faster",
            "-        slower",
            "s        skip this step",
            "q, esc   end; stopping early counts",
            "ctrl-c   end at once");

    static final List<String> FINDING = List.of(
            "space, enter   found one",
            "letters        type what it is",
            "tab            skip this sense",
            "esc            end; early counts",
            "ctrl-c         end at once");

    private KeyLists() {}
}
