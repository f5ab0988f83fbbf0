package se.ledstjarnan.ejb.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.OpenFigure;

class OpenTablesTest {

    @Test
    void smallCountsAndWhatWouldGiveThemAwayAreHidden() {
        List<OpenFigure> figures = OpenTables.safe(
                2025,
                List.of(
                        new OpenCount("DEVIATION", "CATEGORY", "FALL", "Fall", 40),
                        new OpenCount("DEVIATION", "CATEGORY", "LAKEMEDEL", "Läkemedel", 12),
                        new OpenCount("DEVIATION", "CATEGORY", "HYGIEN", "Hygien", 2)),
                List.of(),
                5);

        assertThat(figures).extracting(OpenFigure::getPart).containsExactly("Fall", "Läkemedel", "Hygien", "");
        assertThat(figures.get(2).getCount()).isNull();
        assertThat(figures.subList(0, 2)).anyMatch(figure -> figure.getCount() == null);
        assertThat(figures.get(3).getCount()).isEqualTo(54);
    }

    @Test
    void aYearWithNothingHasNoFigures() {
        assertThat(OpenTables.safe(2025, List.of(), List.of(), 5)).isEmpty();
    }
}
