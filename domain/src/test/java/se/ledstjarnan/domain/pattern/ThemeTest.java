package se.ledstjarnan.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void whatIsExpectedFollowsTheShareOfTheReportsBefore() {
        WordCount count = new WordCount("larm", cases(1, 6), 20, 9, 189);

        assertThat(count.expected()).isCloseTo(1.0, within(0.001));
        assertThat(count.surprise()).isCloseTo(6 * Math.log(6) - 5, within(0.001));
        assertThat(new WordCount("larm", cases(1, 1), 20, 19, 189).surprise()).isZero();
        assertThatThrownBy(() -> Surprise.of(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewReportsAndLittleHistoryTellNothing() {
        assertThat(Theme.of(List.of(new WordCount("larm", cases(1, 3), 200, 0, 1_000))))
                .isEmpty();
        assertThat(Theme.of(List.of(new WordCount("larm", cases(1, 9), 20, 0, 19))))
                .isEmpty();
        assertThat(Theme.of(List.of(new WordCount("larm", cases(1, 30), 100, 200, 1_000))))
                .as("less than twice as many")
                .isEmpty();
        assertThat(Theme.of(List.of(new WordCount("larm", cases(1, 6), 20, 4, 200))))
                .hasSize(1);
    }

    @Test
    void wordsOfTheSameReportsAreOneTheme() {
        WordCount strap = new WordCount("rem", cases(1, 8), 20, 2, 200);
        WordCount lift = new WordCount("lyft", cases(1, 7), 20, 2, 200);
        WordCount door = new WordCount("port", cases(20, 27), 20, 2, 200);

        List<Theme> themes = Theme.of(List.of(door, lift, strap));

        assertThat(themes).hasSize(2);
        assertThat(themes)
                .filteredOn(theme -> theme.words().contains(strap))
                .singleElement()
                .satisfies(theme -> {
                    assertThat(theme.words()).containsExactly(strap, lift);
                    assertThat(theme.first()).isEqualTo(strap);
                });
    }

    @Test
    void aPairIsNamedInsteadOfItsWords() {
        WordCount pair = new WordCount("röd knapp", cases(1, 8), 20, 0, 200);
        WordCount red = new WordCount("röd", cases(1, 8), 20, 0, 200);
        WordCount floor = new WordCount("golv", cases(1, 7), 20, 0, 200);

        assertThat(Theme.of(List.of(red, floor, pair)))
                .singleElement()
                .satisfies(theme -> assertThat(theme.named()).containsExactly(pair, floor));
    }

    private static Set<Long> cases(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }
}
