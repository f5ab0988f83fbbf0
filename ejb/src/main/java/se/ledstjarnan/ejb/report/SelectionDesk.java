package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What choosing deviations and attesting their summaries share: which case may be opened, and its mark. */
@ApplicationScoped
class SelectionDesk {

    @Inject
    private SelectedDeviations selected;

    @Inject
    private ReportUpkeep upkeep;

    @Inject
    private Deviations deviations;

    @Inject
    private QuarterDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    @Inject
    private Audit audit;

    /** The case, where MAS may read it and it is of the kind the report counts. */
    Deviation open(String caseNumber) {
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

    /** The case, unless its quarter's report is approved. */
    Deviation openForChange(String caseNumber) {
        Deviation deviation = open(caseNumber);
        upkeep.demandOpen(SelectedSource.CODE, day(deviation));
        return deviation;
    }

    private LocalDate day(Deviation deviation) {
        return deviation.getReportedAt().atZone(clock.getZone()).toLocalDate();
    }

    /** The mark of a case that may be changed, as it was seen. */
    SelectedDeviation marked(String caseNumber, long seenVersion) {
        openForChange(caseNumber);
        SelectedDeviation mark = selected.find(caseNumber).orElseThrow(NotFoundException::new);
        mark.checkVersion(seenVersion);
        return mark;
    }

    /** Stores it, in the drafts that tell of it too, with a trace. */
    void stored(AuditAction action, SelectedDeviation mark) {
        Deviation deviation = mark.getDeviation();
        work.flush();
        upkeep.renew(SelectedSource.CODE, day(deviation));
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
