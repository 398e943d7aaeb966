import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What a measuring program is started with.
///
/// @param image the folder of the image that is measured
/// @param build where a folder for the meantime can be made
/// @param words the rest
record Options(Path image, Path build, List<String> words) {
    /// From the command line: two folders, and the rest, which may be several words in one.
    static Options of(String... args) {
        List<String> words = Arrays.stream(args)
                .skip(2)
                .flatMap(rest -> Arrays.stream(rest.split(" ")))
                .filter(word -> !word.isBlank())
                .toList();
        return new Options(Path.of(args[0]), Path.of(args[1]), words);
    }

    /// Whether an option was given.
    boolean has(String option) {
        return words.contains(option);
    }

    /// The number after an option.
    int number(String option, int otherwise) {
        return has(option) ? Integer.parseInt(words.get(words.indexOf(option) + 1)) : otherwise;
    }
}
