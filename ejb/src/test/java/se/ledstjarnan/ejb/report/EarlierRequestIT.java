package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.Quarter;

/** What the board asks for over a report stands in the next one that is approved, and in no other. */
class EarlierRequestIT extends ReportContainerTest {

    private static final Quarter FIRST = new Quarter(2018, 1);
    private static final Quarter SECOND = new Quarter(2018, 2);
    private static final Quarter THIRD = new Quarter(2018, 3);

    @Test
    void isToldOnceWithWhatHasComeOfIt() throws Exception {
        draft(FIRST);
        assertThat(open(FIRST)).doesNotContain("§ 45");
        write(FIRST, ANALYSIS, "Lugnt.");
        approve(FIRST);
        assertThat(board(FIRST)).as("nothing was asked").doesNotContain("Tidigare beslut");
        handOver(FIRST, "  Återkom om <b>bemanningen</b> på natten. ");

        draft(SECOND);
        assertThat(open(SECOND))
                .contains("Tidigare beslut", "§ 45", "Återkom om &lt;b&gt;bemanningen")
                .contains("Det som har gjorts är inte beskrivet än.");
        draft(THIRD);
        assertThat(open(THIRD)).as("nobody has told of it yet").contains("bemanningen");
        write(SECOND, ANALYSIS, "Lugnt.");
        write(SECOND, FOLLOW_UP, "Två tjänster är tillsatta.");
        approve(SECOND);
        String approved = board(SECOND);
        assertThat(approved)
                .contains("bemanningen", "Två tjänster är tillsatta.")
                .doesNotContain("inte beskrivet");
        assertThat(open(THIRD)).as("told now").doesNotContain("bemanningen");

        handOver(FIRST, "Redovisa fallen.");
        handOver(SECOND, null);
        assertThat(board(SECOND)).isEqualTo(approved);
        assertThat(board(SECOND)).contains("bemanningen").doesNotContain("Redovisa fallen.");
        assertThat(open(THIRD)).contains("Redovisa fallen.").doesNotContain("bemanningen");
    }

    private void handOver(Quarter quarter, String request) throws Exception {
        handOver(quarter, LocalDate.now(), request);
    }
}
