package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonRole;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.person.Persons;

/** MAS chooses deviations for the board and writes, of each, what can be told without anyone being recognised. */
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
    private QuarterlyReports reports;

    @Inject
    private Deviations deviations;

    @Inject
    private Persons persons;

    @Inject
    private QuarterDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The quarter's deviations that may be marked, newest first. */
    @RolesAllowed(Roles.MAS)
    public List<Candidate> candidates(Quarter quarter) {
        desk.checkOn();
        return selected.candidates(quarter, user.employeeId());
    }

    /** What is written of the case so far; empty where it is not marked. */
    @RolesAllowed(Roles.MAS)
    public Optional<Words> words(String caseNumber) {
        open(caseNumber);
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
        Deviation deviation = openForChange(caseNumber);
        SelectedDeviation mark = selected.find(caseNumber).orElse(null);
        if (mark == null) {
            mark = new SelectedDeviation(deviation, reason, desk.actor().employee(), clock.instant());
            selected.add(mark);
        } else {
            mark.checkVersion(version);
        }
        mark.describe(reason, summary);
        work.flush();
        record(AuditAction.CHANGE, deviation, mark);
    }

    /** What in the text may point at a person. The names looked for are those of the case; they are not shown. */
    @RolesAllowed(Roles.MAS)
    public List<Recognisable> recognisable(String caseNumber, String summary) {
        Deviation deviation = open(caseNumber);
        List<String> names = new ArrayList<>();
        for (PersonRole role : PersonRole.values()) {
            persons.find(deviation.getId(), role).map(PersonDetails::name).ifPresent(names::add);
        }
        names.add(deviation.getReporter().getName());
        Employee handler = deviation.getHandler();
        if (handler != null) {
            names.add(handler.getName());
        }
        return Recognisable.in(summary, names);
    }

    /** MAS attests that nobody can be recognised from the summary as it stands. */
    @RolesAllowed(Roles.MAS)
    public void attest(String caseNumber, String reason, String summary, long version) {
        write(caseNumber, version, reason, summary);
        SelectedDeviation mark = selected.find(caseNumber).orElseThrow(NotFoundException::new);
        mark.attest(desk.actor().employee(), clock.instant());
        work.flush();
        record(AuditAction.APPROVE, mark.getDeviation(), mark);
    }

    /** Takes MAS's own mark away, with what was written. What a rule chose can only be left out. */
    @RolesAllowed(Roles.MAS)
    public void remove(String caseNumber, long version) {
        Deviation deviation = openForChange(caseNumber);
        SelectedDeviation mark = marked(caseNumber, version);
        if (mark.isByRule()) {
            throw new DomainException("report.chosenByRule");
        }
        selected.remove(mark);
        record(AuditAction.CHANGE, deviation, mark);
    }

    /** Leaves what a rule chose out of the report, for a reason that is kept. */
    @RolesAllowed(Roles.MAS)
    public void leaveOut(String caseNumber, long version, String why) {
        Deviation deviation = openForChange(caseNumber);
        SelectedDeviation mark = marked(caseNumber, version);
        mark.leaveOut(why, clock.instant());
        work.flush();
        record(AuditAction.CHANGE, deviation, mark);
    }

    /** Takes it into the report again. */
    @RolesAllowed(Roles.MAS)
    public void takeBack(String caseNumber, long version) {
        Deviation deviation = openForChange(caseNumber);
        SelectedDeviation mark = marked(caseNumber, version);
        mark.takeBack();
        work.flush();
        record(AuditAction.CHANGE, deviation, mark);
    }

    private SelectedDeviation marked(String caseNumber, long version) {
        SelectedDeviation mark = selected.find(caseNumber).orElseThrow(NotFoundException::new);
        mark.checkVersion(version);
        return mark;
    }

    /** The case, where MAS may read it and it is of the kind the report counts. */
    private Deviation open(String caseNumber) {
        desk.checkOn();
        Deviation deviation = deviations.findByNumber(caseNumber).orElseThrow(NotFoundException::new);
        Set<CaseActor> actors = CaseAccess.actors(deviation, user.scope(), false);
        boolean counted = deviation.getArea() == LegalArea.HSL
                && deviation.getReport().getKind() == ReportKind.DEVIATION
                && deviation.getStatus() != DeviationStatus.DUPLICATE
                && deviation.getRestriction() != Restriction.LEX_SARAH;
        if (!counted || !CaseAccess.mayRead(actors)) {
            throw new NotAllowedException();
        }
        return deviation;
    }

    private Deviation openForChange(String caseNumber) {
        Deviation deviation = open(caseNumber);
        ReportActor actor = desk.actor();
        reports.find(Quarter.of(desk.day(deviation.getReportedAt()))).ifPresent(report -> report.checkMaySelect(actor));
        return deviation;
    }

    private void record(AuditAction action, Deviation deviation, SelectedDeviation mark) {
        audit.record(
                action,
                AuditSubject.of(
                                "deviation",
                                deviation.getId(),
                                deviation.getNumber(),
                                deviation.getUnit().getId())
                        .part("selected-deviation", mark.getId()));
    }
}
