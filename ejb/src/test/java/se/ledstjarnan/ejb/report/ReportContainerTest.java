package se.ledstjarnan.ejb.report;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** MAS, the board's secretary and one of its members, and what they do with a report in every test. */
abstract class ReportContainerTest extends ContainerTest {

    static final String MAS = "rapport-mats";
    static final String SECRETARY = "rapport-nora";
    static final String MEMBER = "rapport-nils";

    @Inject
    ReportService reports;

    @Inject
    ReportDraftService drafts;

    @Inject
    ReportApprovalService approvals;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(MAS, Roles.MAS);
        ReportFacts.role(SECRETARY, Roles.NAMNDSEKRETERARE);
        ReportFacts.role(MEMBER, Roles.NAMND);
    }

    QuarterView view(Quarter quarter) throws Exception {
        return As.role(MAS, Roles.MAS, () -> reports.open(quarter));
    }

    long version(Quarter quarter) throws Exception {
        return view(quarter).version();
    }

    /** Every figure open. */
    String open(Quarter quarter) throws Exception {
        return As.role(
                MAS,
                Roles.MAS,
                () -> reports.readOpen(quarter, 2, FigureLinks.NONE).document());
    }

    String board(Quarter quarter) throws Exception {
        return As.role(MEMBER, Roles.NAMND, () -> reports.read(quarter, 2).document());
    }

    static void asMas(As.Work work) throws Exception {
        As.role(MAS, Roles.MAS, work);
    }
}
