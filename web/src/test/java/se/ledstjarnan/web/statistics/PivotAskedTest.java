package se.ledstjarnan.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.web.shared.AddressReader;

class PivotAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static PivotAsked read(Map<String, String> parameters) {
        return PivotAsked.read(new AddressReader(parameters::get), TODAY);
    }

    @Test
    void withoutAnythingItIsDeviationsOfTwelveMonths() {
        PivotAsked asked = read(Map.of());

        assertThat(asked.ask().measure()).isEqualTo(PivotMeasure.DEVIATIONS);
        assertThat(asked.ask().columns()).isNull();
        assertThat(asked.ask().from()).isEqualTo("2025-11-01");
        assertThat(asked.ask().to()).isEqualTo(TODAY);
        assertThat(asked.ignored()).isFalse();
        assertThat(asked.address(PivotAsked.PAGE)).hasToString("/statistics/pivot.xhtml");
    }

    @Test
    void whatIsUnderstoodStandsInTheAddressAgain() {
        PivotAsked asked = read(Map.of("measure", "check_result", "rows", "list", "cols", "year", "to", "2026-06-30"));

        assertThat(asked.ask().rows()).isEqualTo(PivotSplit.LIST);
        assertThat(asked.ask().columns()).isEqualTo(PivotSplit.YEAR);
        assertThat(asked.ignored()).isFalse();
        assertThat(read(asked.known()).ask()).isEqualTo(asked.ask());
    }

    @ParameterizedTest
    @CsvSource({"measure, allt", "rows, list", "cols, category", "cols, '#{1+1}'", "unit, nej", "area, xyz"})
    void whatCannotBeMeantIsLeftOutAndTold(String name, String value) {
        PivotAsked asked = read(Map.of(name, value));

        assertThat(asked.ignored()).isTrue();
        assertThat(asked.ask()).isEqualTo(read(Map.of()).ask());
    }

    @Test
    void anAreaThatTheMeasureDoesNotHaveIsTold() {
        PivotAsked asked = read(Map.of("measure", "checks", "area", "sol"));

        assertThat(asked.ask().area()).isNull();
        assertThat(asked.ignored()).isTrue();
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        assertThat(read(Map.of("from", "2026-02-30")).badDay()).isTrue();
    }

    @Test
    void aFigureLeadsToItsOwnRows() {
        assertThat(read(Map.of("rows", "unit", "cols", "year")).behind("17", "2026"))
                .isEqualTo("/statistics/rows.xhtml?rows=unit&cols=year&measure=deviations&from=2025-11-01&to=2026-11-23"
                        + "&row=17&col=2026");
    }
}
