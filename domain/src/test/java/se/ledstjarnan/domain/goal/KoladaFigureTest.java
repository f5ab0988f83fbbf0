package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Median, quarters and what is missing. */
class KoladaFigureTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 80, BEST",
        "HIGHER, 79.9, MIDDLE",
        "HIGHER, 60, MIDDLE",
        "HIGHER, 59.9, WORST",
        "HIGHER, 0, WORST",
        "LOWER, 60, BEST",
        "LOWER, 60.1, MIDDLE",
        "LOWER, 80, MIDDLE",
        "LOWER, 80.1, WORST",
        "LOWER, 0, BEST"
    })
    void standsInAQuarterByTheMeasuresDirection(Direction direction, BigDecimal own, Quarter quarter) {
        assertThat(figure(own, 290).quarter(direction)).contains(quarter);
    }

    @Test
    void standsNowhereWhereNothingCanBeSaid() {
        assertThat(figure(null, 290).quarter(Direction.HIGHER)).isEmpty();
        assertThat(figure(BigDecimal.TEN, 290).quarter(Direction.NEUTRAL)).isEmpty();
        assertThat(figure(BigDecimal.TEN, KoladaFigure.FEWEST).quarter(Direction.HIGHER))
                .isPresent();
        assertThat(figure(BigDecimal.TEN, KoladaFigure.FEWEST - 1).quarter(Direction.HIGHER))
                .isEmpty();
        BigDecimal same = BigDecimal.valueOf(100);
        assertThat(new KoladaFigure(2025, same, null, List.of(), same, same, 290, false).quarter(Direction.HIGHER))
                .as("all are alike")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 1 2, 2", "4 1 3 2, 2.5", "7, 7", "0 0, 0"})
    void theMedianIsTheMiddleOfThosePeersThatAreKnown(String peers, BigDecimal median) {
        List<BigDecimal> values =
                Arrays.stream(peers.split(" ")).map(BigDecimal::new).toList();

        assertThat(peersOf(values).peerMedian()).isEqualByComparingTo(median);
    }

    @Test
    void theMedianOfNobodyIsMissingAndNotZero() {
        assertThat(peersOf(List.of()).peerMedian()).isNull();
    }

    @Test
    void theLatestYearIsOneThatSomebodyHasAValueFor() {
        KoladaFigure known = figure(null, 290);
        KoladaFigure nobody = new KoladaFigure(2026, null, null, List.of(), null, null, 0, false);
        KoladaSeries series = new KoladaSeries(
                "U23471", "Boende", "Helhetssyn", null, Direction.HIGHER, 2027, false, List.of(known, nobody));

        assertThat(series.latest()).contains(known);
        assertThat(series.quarter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Personalkontinuitet (- 2024), true",
        "Följsamhet (-2023), true",
        "Väntat längre än 14 dagar (%). (- 2024), true",
        "Utredningstid (–2024)., true",
        "Helhetssyn; andel (%), false",
        "Fallskador 2019-2024, false"
    })
    void aRetiredMeasureSaysSoInItsTitle(String title, boolean retired) {
        assertThat(KoladaTitle.isRetired(title)).isEqualTo(retired);
    }

    private static KoladaFigure figure(BigDecimal own, int municipalities) {
        return new KoladaFigure(
                2025, own, null, List.of(), BigDecimal.valueOf(60), BigDecimal.valueOf(80), municipalities, false);
    }

    private static KoladaFigure peersOf(List<BigDecimal> peers) {
        return new KoladaFigure(2025, null, null, peers, null, null, 0, false);
    }
}
