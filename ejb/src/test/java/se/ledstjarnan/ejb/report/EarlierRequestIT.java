package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Handover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.ejb.testing.As;

/** What the board asks for over a report stands in the next one that is approved, and in no other. */
class EarlierRequestIT extends ReportContainerTest {

    private static final Quarter FIRST = new Quarter(2018, 1);
    private static final Quarter SECOND = new Quarter(2018, 2);
    private static final Quarter THIRD = new Quarter(2018, 3);

    @Test
    void isToldOnceWithWhatHasComeOfIt() throws Exception {
        asMas(() -> drafts.draft(FIRST));
        assertThat(open(FIRST)).doesNotContain("Tidigare beslut");
        approve(FIRST, ReportTexts.of("Lugnt."));
        handOver(FIRST, "  Återkom om <b>bemanningen</b> på natten. ");

        asMas(() -> drafts.draft(SECOND));
        assertThat(open(SECOND))
                .contains("Tidigare beslut", "§ 45", "Återkom om &lt;b&gt;bemanningen")
                .contains("Det som har gjorts är inte beskrivet än.");
        approve(SECOND, new ReportTexts("Lugnt.", null, null, "Två tjänster är tillsatta.", null));
        String approved = board(SECOND);
        assertThat(approved).contains("bemanningen", "Två tjänster är tillsatta.");

        handOver(FIRST, "Redovisa fallen.");
        handOver(SECOND, null);
        assertThat(board(SECOND)).isEqualTo(approved);
        assertThat(open(SECOND)).contains("bemanningen").doesNotContain("Redovisa fallen.");
        asMas(() -> drafts.draft(THIRD));
        assertThat(open(THIRD)).contains("Redovisa fallen.").doesNotContain("bemanningen");
    }

    private void approve(Quarter quarter, ReportTexts texts) throws Exception {
        asMas(() -> drafts.write(quarter, version(quarter), texts));
        asMas(() -> approvals.approve(quarter, version(quarter)));
    }

    private void handOver(Quarter quarter, String request) throws Exception {
        Handover.Minutes minutes = new Handover.Minutes(LocalDate.now(), "45", "KS 2018/9", request);
        As.role(
                SECRETARY,
                Roles.NAMNDSEKRETERARE,
                () -> approvals.handOver(quarter, reports.open(quarter).version(), minutes));
    }
}
