package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseEvent;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.Report;

/** Reads the reporter's side of cases. */
@ApplicationScoped
class JpaMyReports {

    /** What a reporter may know of; who is asked, who suspects what and who handles it are not for the reporter. */
    static final Set<DeviationAction> TOLD = EnumSet.of(
            DeviationAction.TRIAGE,
            DeviationAction.RETURN_TO_REPORTER,
            DeviationAction.COMPLETE,
            DeviationAction.ADD_ADDENDUM,
            DeviationAction.PLAN_MEASURES,
            DeviationAction.ACKNOWLEDGE,
            DeviationAction.GIVE_FEEDBACK,
            DeviationAction.MARK_DUPLICATE,
            DeviationAction.CLOSE,
            DeviationAction.REOPEN);

    private static final String MINE = " from Deviation d where d.reporter.id = :me";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    List<MyReportRow> rows(long employeeId, int first, int most) {
        return rows("", employeeId).setFirstResult(first).setMaxResults(most).getResultList();
    }

    List<MyReportRow> returned(long employeeId, int most) {
        return rows(" and d.status = se.ledstjarnan.domain.deviation.DeviationStatus.RETURNED", employeeId)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<MyReportRow> rows(String condition, long employeeId) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.deviation.MyReportRow(d.number, d.report.kind, d.status, d.unit.name,"
                                + " d.reportedAt, d.feedbackAt, substring(d.report.whatHappened, 1, 300))"
                                + MINE + condition + " order by d.reportedAt desc, d.id desc",
                        MyReportRow.class)
                .setParameter("me", employeeId);
    }

    long count(long employeeId) {
        return em.createQuery("select count(d)" + MINE, Long.class)
                .setParameter("me", employeeId)
                .getSingleResult();
    }

    MyReport view(Deviation deviation) {
        Report report = deviation.getReport();
        List<CaseEvent> events = em.createQuery(
                        "select e from CaseEvent e where e.deviation = :case order by e.happenedAt, e.id",
                        CaseEvent.class)
                .setParameter("case", deviation)
                .getResultList();
        return new MyReport(
                deviation.getNumber(),
                deviation.getVersion(),
                report.getKind(),
                report.getSource(),
                report.getConcerns(),
                deviation.getStatus(),
                deviation.getUnit().nameOn(LocalDate.ofInstant(deviation.getReportedAt(), clock.getZone())),
                report.getOccurredAt(),
                deviation.getReportedAt(),
                report.getWhatHappened(),
                report.getDoneAtOnce(),
                deviation.getStatus() == DeviationStatus.RETURNED
                        ? lastComment(events, DeviationAction.RETURN_TO_REPORTER)
                        : null,
                may(deviation, DeviationAction.ADD_ADDENDUM),
                may(deviation, DeviationAction.COMPLETE),
                steps(events),
                replies(deviation, events),
                addenda(deviation),
                attachments.rowsOfCase(deviation.getId()));
    }

    private static boolean may(Deviation deviation, DeviationAction action) {
        return DeviationProcess.find(action, deviation.getStatus(), Set.of(CaseActor.REPORTER))
                .isPresent();
    }

    private static List<MyReport.Step> steps(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.getAction() == null || TOLD.contains(event.getAction()))
                .map(event -> new MyReport.Step(event.getAction(), event.getHappenedAt()))
                .toList();
    }

    private List<MyReport.Reply> replies(Deviation deviation, List<CaseEvent> events) {
        List<MyReport.Reply> replies = new ArrayList<>(em.createQuery(
                        "select new se.ledstjarnan.ejb.deviation.MyReport$Reply(f.channel, f.text, f.provenance.writtenAt)"
                                + " from Feedback f where f.deviation = :case order by f.provenance.writtenAt, f.id",
                        MyReport.Reply.class)
                .setParameter("case", deviation)
                .getResultList());
        events.stream()
                .filter(event -> event.getAction() == DeviationAction.ACKNOWLEDGE && event.getComment() != null)
                .map(event -> new MyReport.Reply(null, event.getComment(), event.getHappenedAt()))
                .forEach(replies::add);
        return replies;
    }

    private List<MyReport.Words> addenda(Deviation deviation) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.deviation.MyReport$Words(a.text, a.provenance.writtenAt)"
                                + " from Addendum a where a.deviation = :case order by a.provenance.writtenAt, a.id",
                        MyReport.Words.class)
                .setParameter("case", deviation)
                .getResultList();
    }

    private static String lastComment(List<CaseEvent> events, DeviationAction action) {
        return events.stream()
                .filter(event -> event.getAction() == action)
                .reduce((earlier, later) -> later)
                .map(CaseEvent::getComment)
                .orElse(null);
    }
}
