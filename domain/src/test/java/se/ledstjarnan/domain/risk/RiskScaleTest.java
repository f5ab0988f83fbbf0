package se.ledstjarnan.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scale: as many steps either way, classes that leave no product without a word, and a new version in place of a changed one. */
class RiskScaleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    static RiskScale four() {
        return new RiskScale(1, 1, content(4, 4, List.of(1, 4, 9), 9), null, NOW);
    }

    @ParameterizedTest
    @CsvSource({"1, Klass 0", "3, Klass 0", "4, Klass 1", "8, Klass 1", "9, Klass 2", "16, Klass 2"})
    void everyProductHasAClass(int product, String word) {
        assertThat(four().classOf(product).getWord()).isEqualTo(word);
    }

    @Test
    void proposesFromItsThreshold() {
        assertThat(four().isProposed(8)).isFalse();
        assertThat(four().isProposed(9)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "6, 6", "4, 5"})
    void hasThreeToFiveStepsAndAsManyEitherWay(int probability, int consequence) {
        ScaleContent content = content(probability, consequence, List.of(1), 1);

        assertThatThrownBy(() -> new RiskScale(1, 1, content, null, NOW)).hasMessage("risk.scaleSize");
    }

    @Test
    void classesBeginAtOneAndRise() {
        assertThatThrownBy(() -> scale(List.of(2, 4), 9)).hasMessage("lowest0: risk.firstClassFromOne");
        assertThatThrownBy(() -> scale(List.of(1, 9, 9), 9)).hasMessage("lowest2: risk.classesRise");
        assertThatThrownBy(() -> scale(List.of(1, 17), 9)).hasMessage("lowest1: risk.productOutside");
        assertThatThrownBy(() -> scale(List.of(), 9)).hasMessage("risk.noClasses");
    }

    @Test
    void theThresholdIsAProductOfTheScale() {
        assertThatThrownBy(() -> scale(List.of(1), 17)).hasMessage("proposedFrom: risk.productOutside");
        assertThatThrownBy(() -> scale(List.of(1), 0)).hasMessage("proposedFrom: risk.productOutside");
        assertThatThrownBy(() -> scale(List.of(1), null)).hasMessage("proposedFrom: shared.required");
    }

    @Test
    void aStepIsSaidInAWordAndWhatItMeans() {
        List<ScaleContent.Word> words = new ArrayList<>(words(4));
        words.set(2, new ScaleContent.Word("Möjlig", " "));
        ScaleContent content = new ScaleContent("Fyra", words, words(4), groups(List.of(1)), 9);

        assertThatThrownBy(() -> new RiskScale(1, 1, content, null, NOW))
                .hasMessage("probabilityMeans2: shared.required");
    }

    @Test
    void aNewVersionTakesItsPlaceOnce() {
        RiskScale scale = four();
        RiskScale next = scale.replace(content(5, 5, List.of(1, 10), 15), null, NOW);

        assertThat(next.getVersionNo()).isEqualTo(2);
        assertThat(next.isInUse()).isTrue();
        assertThat(scale.isInUse()).isFalse();
        assertThatThrownBy(() -> scale.replace(content(4, 4, List.of(1), 9), null, NOW))
                .hasMessage("risk.scaleReplaced");
    }

    @Test
    void whatIsWrongInTheNewLeavesTheOld() {
        RiskScale scale = four();

        assertThatThrownBy(() -> scale.replace(content(4, 4, List.of(1), 99), null, NOW))
                .hasMessage("proposedFrom: risk.productOutside");
        assertThat(scale.isInUse()).isTrue();
    }

    private static RiskScale scale(List<Integer> lowest, Integer proposedFrom) {
        return new RiskScale(1, 1, content(4, 4, lowest, proposedFrom), null, NOW);
    }

    private static ScaleContent content(int probability, int consequence, List<Integer> lowest, Integer proposedFrom) {
        return new ScaleContent("Fyra", words(probability), words(consequence), groups(lowest), proposedFrom);
    }

    private static List<ScaleContent.Word> words(int steps) {
        List<ScaleContent.Word> words = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            words.add(new ScaleContent.Word("Steg " + i, "Vad steg " + i + " betyder"));
        }
        return words;
    }

    private static List<ScaleContent.Group> groups(List<Integer> lowest) {
        List<ScaleContent.Group> groups = new ArrayList<>();
        for (int i = 0; i < lowest.size(); i++) {
            groups.add(new ScaleContent.Group(lowest.get(i), "Klass " + i, RiskColour.values()[i]));
        }
        return groups;
    }
}
