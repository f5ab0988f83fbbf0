package se.ledstjarnan.domain.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that have become common together, since they mostly stand in the same reports: told as one thing and not as ten.
 *
 * @param words the most surprising first
 */
public record Theme(List<WordCount> words) {

    /** In fewer reports than this a word tells nothing. */
    public static final int FEWEST = 4;

    /** Fewer reports before than this tell nothing of what is usual. */
    public static final int FEWEST_BEFORE = 20;

    private static final int TIMES_AS_MANY = 2;
    private static final int MOST_WORDS = 5;
    private static final double MOSTLY = 0.5;

    public Theme {
        words = List.copyOf(words);
    }

    /** Those of one place, the strongest first. */
    public static List<Theme> of(List<WordCount> counts) {
        List<WordCount> clear = counts.stream()
                .filter(Theme::isClear)
                .sorted(Comparator.comparingDouble(WordCount::surprise)
                        .reversed()
                        .thenComparing(count -> !count.isPair())
                        .thenComparing(WordCount::word))
                .toList();
        List<List<WordCount>> themes = new ArrayList<>();
        for (WordCount count : clear) {
            themes.stream()
                    .filter(theme -> isSame(theme.get(0), count))
                    .findFirst()
                    .ifPresentOrElse(theme -> theme.add(count), () -> themes.add(new ArrayList<>(List.of(count))));
        }
        return themes.stream().map(Theme::new).toList();
    }

    private static boolean isClear(WordCount count) {
        return count.now() >= FEWEST
                && count.reportsBefore() >= FEWEST_BEFORE
                && count.now() >= TIMES_AS_MANY * count.expected()
                && count.surprise() >= Surprise.CLEAR;
    }

    /** Whether more than half of the reports that hold either hold both. */
    private static boolean isSame(WordCount one, WordCount other) {
        Set<Long> both = new HashSet<>(one.cases());
        both.retainAll(other.cases());
        int either = one.now() + other.now() - both.size();
        return both.size() > MOSTLY * either;
    }

    /** What the figures are told of. */
    public WordCount first() {
        return words.get(0);
    }

    /** What it is called by: a pair instead of its two words, and no more than can be taken in. */
    public List<WordCount> named() {
        List<WordCount> names = new ArrayList<>();
        for (WordCount count : words) {
            if (names.stream().noneMatch(name -> holds(name, count))) {
                names.removeIf(name -> holds(count, name));
                names.add(count);
            }
        }
        return names.stream().limit(MOST_WORDS).toList();
    }

    private static boolean holds(WordCount whole, WordCount part) {
        return (" " + whole.word() + " ").contains(" " + part.word() + " ");
    }
}
