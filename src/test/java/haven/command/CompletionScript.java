package haven.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A completion script as text: what it offers, without its shell.
///
/// @param text all of it
record CompletionScript(String text) {
    static final Path FOLDER = Path.of("completions").toAbsolutePath();

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][\\w-]*");
    private static final Pattern BASH = Pattern.compile("(?ms)^ {12}(\\w+)\\)\\n(.*?);;");
    private static final Pattern BASH_WORDS = Pattern.compile("words='([^']*)'");
    private static final Pattern ZSH = Pattern.compile("(?ms)^_haven-(?!commands)(\\w+)\\(\\) \\{\\n(.*?)^\\}");
    /// A word with what it stands for, in an array of them.
    private static final Pattern ZSH_WORD = Pattern.compile("(?m)^ {8}'([\\w.-]+):([^'{]*)'$");
    private static final Pattern FISH =
            Pattern.compile("(?m)^complete -c haven -n '__haven_command (?!help)(\\w+)'( .*)$");
    private static final Pattern FISH_WORD =
            Pattern.compile("complete -c haven -n (?:__haven_no_command|'[^']*') -a ([\\w.-]+) -d '([^']*)'");

    /// The script of that file.
    static CompletionScript of(String file) throws IOException {
        return new CompletionScript(Files.readString(FOLDER.resolve(file)));
    }

    /// What a bash script offers for each command.
    Map<String, Accepted> bash() {
        Map<String, Accepted> offered = new TreeMap<>();
        for (MatchResult section : all(BASH, text)) {
            List<String> words = all(BASH_WORDS, section.group(2)).stream()
                    .flatMap(list -> Arrays.stream(list.group(1).split(" ")))
                    .toList();
            offered.put(section.group(1), new Accepted(options(section.group(2)), words));
        }
        return offered;
    }

    /// What a zsh script offers for each command.
    Map<String, Accepted> zsh() {
        Map<String, Accepted> offered = new TreeMap<>();
        for (MatchResult section : all(ZSH, text)) {
            // Options of zsh's own.
            String body = section.group(2).replaceAll("(local|_describe) -\\w", "");
            List<String> words =
                    all(ZSH_WORD, body).stream().map(word -> word.group(1)).toList();
            offered.put(section.group(1), new Accepted(options(body), words));
        }
        return offered;
    }

    /// What a fish script offers for each command.
    Map<String, Accepted> fish() {
        Map<String, Accepted> offered = new TreeMap<>();
        for (MatchResult line : all(FISH, text)) {
            Accepted of = offered.computeIfAbsent(line.group(1), name -> new Accepted(List.of(), List.of()));
            all(Pattern.compile(" -l (\\S+)"), line.group(2))
                    .forEach(option -> of.options().add("--" + option.group(1)));
            all(Pattern.compile(" -s (\\S+)"), line.group(2))
                    .forEach(option -> of.options().add("-" + option.group(1)));
            all(FISH_WORD, line.group()).forEach(word -> of.words().add(word.group(1)));
        }
        return offered;
    }

    /// The commands of a zsh script, each with its summary, `log: keep a trigger`.
    List<String> zshCommands() {
        String section = text.substring(text.indexOf("_haven-commands() {"), text.indexOf("_describe"));
        return all(ZSH_WORD, section).stream()
                .map(command -> command.group(1) + ": " + command.group(2))
                .toList();
    }

    /// As [#zshCommands()], of a fish script.
    List<String> fishCommands() {
        return all(FISH_WORD, text).stream()
                .filter(command -> command.group().contains("__haven_no_command"))
                .map(command -> command.group(1) + ": " + command.group(2))
                .toList();
    }

    /// Every option named anywhere in a text.
    static List<String> options(String text) {
        return all(OPTION, text).stream().map(MatchResult::group).toList();
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return new ArrayList<>(pattern.matcher(text).results().toList());
    }
}
