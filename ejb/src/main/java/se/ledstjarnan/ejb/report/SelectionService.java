package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** MAS chooses deviations for the board and writes, of each, what can be told; {@link AttestService} says that nobody is recognised. */
@Stateless
@DenyAll
public class SelectionService {

    /** What was written of a chosen deviation; leftOutReason is null where it goes into the report. */
    public record Words(
            long version, String reason, String summary, boolean attested, boolean byRule, String leftOutReason)
            implements java.io.Serializable {

        public boolean leftOut() {
            return leftOutReason != null;
        }
    }

    @Inject
    private SelectedDeviations selected;

    @Inject
    private SelectionDesk desk;

    @Inject
    private QuarterDesk quarters;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The quarter's deviations that may be marked, newest first. */
    @RolesAllowed(Roles.MAS)
    public List<Candidate> candidates(Quarter quarter) {
        quarters.checkOn();
        return selected.candidates(quarter, user.employeeId());
    }

    /** One of them; throws where the case is not. */
    @RolesAllowed(Roles.MAS)
    public Candidate candidate(Quarter quarter, String caseNumber) {
        quarters.checkOn();
        return selected.candidate(quarter, caseNumber, user.employeeId()).orElseThrow(NotFoundException::new);
    }

    /** What is written of the case so far; empty where it is not marked. */
    @RolesAllowed(Roles.MAS)
    public Optional<Words> words(String caseNumber) {
        desk.open(caseNumber);
        return selected.find(caseNumber)
                .map(s -> new Words(
                        s.getVersion(),
                        s.getReason(),
                        s.getSummary(),
                        s.isAttested(),
                        s.isByRule(),
                        s.getLeftOutReason()));
    }

    /** Marks the case, or changes what is written of it; the attest falls when the summary changes. */
    @RolesAllowed(Roles.MAS)
    public void write(String caseNumber, long version, String reason, String summary) {
        Deviation deviation = desk.openForChange(caseNumber);
        SelectedDeviation mark = selected.find(caseNumber).orElse(null);
        if (mark == null) {
            mark = new SelectedDeviation(deviation, reason, quarters.actor().employee(), clock.instant());
            selected.add(mark);
        } else {
            mark.checkVersion(version);
        }
        mark.describe(reason, summary);
        desk.stored(AuditAction.CHANGE, mark);
    }

    /** Takes MAS's own mark away, with what was written. What a rule chose can only be left out. */
    @RolesAllowed(Roles.MAS)
    public void remove(String caseNumber, long version) {
        SelectedDeviation mark = desk.marked(caseNumber, version);
        if (mark.isByRule()) {
            throw new DomainException("report.chosenByRule");
        }
        selected.remove(mark);
        desk.stored(AuditAction.CHANGE, mark);
    }

    /** Leaves what a rule chose out of the report, for a reason that is kept. */
    @RolesAllowed(Roles.MAS)
    public void leaveOut(String caseNumber, long version, String why) {
        SelectedDeviation mark = desk.marked(caseNumber, version);
        mark.leaveOut(why, clock.instant());
        desk.stored(AuditAction.CHANGE, mark);
    }

    /** Takes it into the report again. */
    @RolesAllowed(Roles.MAS)
    public void takeBack(String caseNumber, long version) {
        SelectedDeviation mark = desk.marked(caseNumber, version);
        mark.takeBack();
        desk.stored(AuditAction.CHANGE, mark);
    }
}
