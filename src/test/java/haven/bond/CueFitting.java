package haven.bond;

import haven.bond.Blame.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Fits the weights in `blame-cues.txt` to sentences of which somebody has said whether they are heard as blame, by a
/// logistic regression that drops what it does not need (FTRL-Proximal: McMahan and others, "Ad Click Prediction", KDD
/// 2013). What stands in the file before the weights stays. The same sentences give the same file.
///
/// The arguments are the folder of the file and of the rules, that of the sentences, and perhaps `--check`. Then
/// nothing
/// is written, and each author's sentences are told by weights that were fitted to all the others'.
public final class CueFitting {
    /// Where the sentences are, and how much each of them counts: most where both sides are by one author, so that
    /// nothing but what is said tells them apart.
    private static final Map<String, Double> SOURCES = new TreeMap<>(Map.of(
            "said.txt",
            1.0,
            "sideways.txt",
            0.75,
            "later.txt",
            2.0,
            "author-a.txt",
            3.0,
            "author-b.txt",
            3.0,
            "author-c.txt",
            3.0));

    private static final String WEIGHTS = "# Cues by their weight.\n";
    private static final int LINE = 120;

    /// A cue that is rarer says nothing.
    private static final int LEAST = 2;

    /// What no weight is needed for, in steps of the slope, and what makes each smaller.
    private static final double SPARSE = 12;
    private static final double SMALL = 8;
    private static final double RATE = 0.15;
    private static final int ROUNDS = 25;
    private static final int SHUFFLES = 4;
    private static final double BIAS_RATE = 0.01;

    /// A weight in the file for an odds ratio of e.
    private static final double SCALE = 10;

    /// What is put to the weight of every sentence, so that both sides are told right as often.
    private static final int SHIFT = 2;

    /// A sentence, and its cues.
    private record Sample(String source, String text, boolean isBlame, double counts, List<String> cues) {}

    private final String rules;
    private final String words;
    private final String kinds;
    private final List<Sample> samples = new ArrayList<>();

    private CueFitting(Path resources, Path sentences) throws IOException {
        rules = Files.readString(resources.resolve("blame.toml"));
        words = Files.readString(resources.resolve("blame-words.txt"));
        String cues = Files.readString(resources.resolve("blame-cues.txt"));
        kinds = cues.substring(0, cues.indexOf(WEIGHTS) + WEIGHTS.length());
        Blame unweighed = blame("");
        for (Map.Entry<String, Double> source : SOURCES.entrySet()) {
            for (String line : Files.readAllLines(sentences.resolve(source.getKey()))) {
                if (line.startsWith("! ") || line.startsWith(". ")) {
                    addSample(unweighed, source.getKey(), source.getValue(), line);
                }
            }
        }
    }

    /// Writes the file, or prints how well it can be trusted.
    public static void main(String[] args) throws IOException {
        CueFitting fitting = new CueFitting(Path.of(args[0]), Path.of(args[1]));
        if (Arrays.asList(args).contains("--check")) {
            fitting.check();
        } else {
            Files.writeString(Path.of(args[0], "blame-cues.txt"), fitting.kinds + written(fitting.fit("")));
        }
    }

    private Blame blame(String weights) {
        return new BlameReader(WordLists.of(words + kinds + weights))
                .read(rules)
                .blame();
    }

    private void addSample(Blame unweighed, String source, double counts, String line) {
        String text = line.substring(2);
        List<Heard> heard = unweighed.heard(text);
        Set<String> cues = new TreeSet<>();
        heard.forEach(sentence -> cues.addAll(unweighed.tone().cues(text, sentence)));
        boolean isAlone = heard.stream()
                .anyMatch(sentence ->
                        sentence.marks().stream().anyMatch(mark -> mark.rule().alone()));
        samples.add(new Sample(source, text, line.startsWith("!"), isAlone ? 0 : counts, List.copyOf(cues)));
    }

    private void check() {
        for (String source : SOURCES.keySet()) {
            if (source.startsWith("author")) {
                Map<String, Integer> weights = fit(source);
                Blame blame = blame(written(weights));
                StringBuilder line = new StringBuilder(source);
                for (boolean isBlame : new boolean[] {true, false}) {
                    List<Sample> side = samples.stream()
                            .filter(one -> one.source().equals(source) && one.isBlame() == isBlame)
                            .toList();
                    long right = side.stream()
                            .filter(one -> blame.in(one.text()).isEmpty() != isBlame)
                            .count();
                    line.append(isBlame ? "  blame " : "  plain ").append(right + "/" + side.size());
                }
                System.out.println(line + "  with " + weights.size() + " cues");
            }
        }
    }

    /// The weights by their cues.
    ///
    /// @param without the source that is left out
    private Map<String, Integer> fit(String without) {
        List<Sample> taken = samples.stream()
                .filter(one -> one.counts() > 0 && !one.source().equals(without))
                .toList();
        Map<String, Long> counts = taken.stream()
                .flatMap(one -> one.cues().stream())
                .collect(Collectors.groupingBy(cue -> cue, TreeMap::new, Collectors.counting()));
        counts.values().removeIf(count -> count < LEAST);
        counts.remove("^");
        List<String> cues = List.copyOf(counts.keySet());
        Map<String, Integer> places = new HashMap<>();
        cues.forEach(cue -> places.put(cue, places.size()));
        List<int[]> rows = taken.stream()
                .map(one -> one.cues().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toList();
        double[] sums = new double[cues.size() + 1];
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            Regression regression = new Regression(cues.size());
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                order.add(i);
            }
            Random random = new Random(seed);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, random);
                order.forEach(i -> regression.learn(
                        rows.get(i), taken.get(i).isBlame(), taken.get(i).counts()));
            }
            for (int i = 0; i < cues.size(); i++) {
                sums[i] += regression.weight(i);
            }
            sums[cues.size()] += regression.bias;
        }
        Map<String, Integer> weights = new TreeMap<>();
        for (int i = 0; i < cues.size(); i++) {
            weights.put(cues.get(i), weight(sums[i]));
        }
        weights.values().removeIf(weight -> weight == 0);
        weights.put("^", weight(sums[cues.size()]) + SHIFT);
        return weights;
    }

    private static int weight(double sum) {
        return Math.toIntExact(Math.round(sum / SHUFFLES * SCALE));
    }

    /// Lists named by their weight, the greatest first.
    private static String written(Map<String, Integer> weights) {
        Map<Integer, List<String>> lists = new TreeMap<>(Comparator.reverseOrder());
        weights.forEach((cue, weight) ->
                lists.computeIfAbsent(weight, any -> new ArrayList<>()).add(cue));
        StringBuilder text = new StringBuilder();
        lists.forEach((weight, cues) -> {
            StringBuilder line = new StringBuilder(String.format("%+d:", weight));
            for (String cue : cues) {
                String comma = cue.equals(cues.getLast()) ? "" : ",";
                if (line.length() + 1 + cue.length() + comma.length() > LINE) {
                    text.append(line).append('\n');
                    line = new StringBuilder("   ");
                }
                line.append(' ').append(cue).append(comma);
            }
            text.append(line).append('\n');
        });
        return text.toString();
    }

    /// One pass after another over the sentences.
    private static final class Regression {
        private final double[] slopes;
        private final double[] squares;
        private double bias;

        Regression(int cues) {
            slopes = new double[cues];
            squares = new double[cues];
        }

        double weight(int cue) {
            double rest = Math.abs(slopes[cue]) - SPARSE;
            return rest <= 0 ? 0 : -Math.signum(slopes[cue]) * rest / ((1 + Math.sqrt(squares[cue])) / RATE + SMALL);
        }

        void learn(int[] cues, boolean isBlame, double counts) {
            double sum = bias + Arrays.stream(cues).mapToDouble(this::weight).sum();
            double slope = counts * (1 / (1 + Math.exp(-sum)) - (isBlame ? 1 : 0));
            bias -= BIAS_RATE * slope;
            for (int cue : cues) {
                double square = squares[cue] + slope * slope;
                double step = (Math.sqrt(square) - Math.sqrt(squares[cue])) / RATE;
                slopes[cue] += slope - step * weight(cue);
                squares[cue] = square;
            }
        }
    }
}
