package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.analysis.AnalysisHeading;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.PriorityQuadrant;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;

/** The municipality's words for the analysis: the quarters of the matrix, and the headings with what must be filled in. */
@Stateless
@DenyAll
public class AnalysisSetUpService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private JpaSetUpReads reads;

    @Inject
    private AnalysisDesk desk;

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public AnalysisSetUp all() {
        return reads.all();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void name(long id, long seen, String name, String advice) {
        PriorityQuadrant quadrant = rounds.quadrant(id).orElseThrow(NotFoundException::new);
        quadrant.checkVersion(seen);
        quadrant.write(name, advice);
        desk.administered("priority-quadrant", id, AuditAction.ADMINISTER);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void heading(long id, long seen, String name, String help, boolean used, boolean mandatory) {
        AnalysisHeading heading = rounds.heading(id).orElseThrow(NotFoundException::new);
        heading.checkVersion(seen);
        heading.write(name, help, used, mandatory);
        desk.administered("analysis-heading", id, AuditAction.ADMINISTER);
    }
}
