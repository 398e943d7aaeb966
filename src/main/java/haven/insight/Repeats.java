package haven.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands together in several rows, in the same order, also with others between.
///
/// Pairs are counted first; longer ones only of pairs that came up often enough (Agrawal and Srikant 1994, "Fast
/// algorithms for mining association rules"), so that years of rows take no more than a moment.
///
/// @param rows each of up to five numbers from 1 to [#MOST], none twice
record Repeats(List<int[]> rows) {
    /// The largest number: five of them fit a `long`.
    static final int MOST = 6_000;

    private static final long BASE = MOST + 1L;
    private static final int LONGEST = 5;

    /// How often each came up that did so three times or more, but for those that only did as part of a longer one.
    ///
    /// @return by a code that [#numbers] reads
    Map<Long, Integer> closed() {
        Map<Long, Integer> closed = new HashMap<>();
        Map<Long, Integer> shorter = frequent(2, Map.of());
        Map<Long, Integer> pairs = shorter;
        for (int length = 3; length <= LONGEST && !shorter.isEmpty(); length++) {
            Map<Long, Integer> longer = frequent(length, pairs);
            Map<Long, Integer> open = new HashMap<>(shorter);
            longer.forEach((code, times) -> parts(code).forEach(part -> open.remove(part, times)));
            closed.putAll(open);
            shorter = longer;
        }
        closed.putAll(shorter);
        return closed;
    }

    private Map<Long, Integer> frequent(int length, Map<Long, Integer> pairs) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int[] row : rows) {
            count(row, 0, length, 0, pairs, counts);
        }
        counts.values().removeIf(times -> times < Chain.ENOUGH);
        return counts;
    }

    /// Goes on from a beginning of a row with each number after it that stands in a frequent pair with its last.
    private static void count(
            int[] row, int from, int more, long code, Map<Long, Integer> pairs, Map<Long, Integer> counts) {
        if (more == 0) {
            counts.merge(code, 1, Integer::sum);
            return;
        }
        for (int i = from; i <= row.length - more; i++) {
            if (code == 0 || pairs.isEmpty() || pairs.containsKey(code % BASE * BASE + row[i])) {
                count(row, i + 1, more - 1, code * BASE + row[i], pairs, counts);
            }
        }
    }

    /// The codes of what is left when one number is taken out.
    private static List<Long> parts(long code) {
        List<Integer> numbers = numbers(code);
        List<Long> parts = new ArrayList<>();
        for (int left = 0; left < numbers.size(); left++) {
            long part = 0;
            for (int i = 0; i < numbers.size(); i++) {
                part = i == left ? part : part * BASE + numbers.get(i);
            }
            parts.add(part);
        }
        return parts;
    }

    /// The numbers of a code, in their order.
    static List<Integer> numbers(long code) {
        List<Integer> numbers = new ArrayList<>();
        for (long rest = code; rest > 0; rest /= BASE) {
            numbers.addFirst((int) (rest % BASE));
        }
        return numbers;
    }
}
