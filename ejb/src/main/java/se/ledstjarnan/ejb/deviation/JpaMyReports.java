package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
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
import se.ledstjarnan.ejb.shared.LikePattern;

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

    private static final String MINE = " from Deviation d join d.unit u where d.reporter.id = :me";
    private static final String NEWEST = "d.reportedAt desc, d.id desc";

    /** What waits for the reporter first, what has ended last. */
    private static final String STAGE = """
            case
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.RETURNED then 1
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.REPORTED then 2
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.INVESTIGATING then 3
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.ACTING then 4
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.CLOSED then 5
                when d.status = se.ledstjarnan.domain.deviation.DeviationStatus.ACKNOWLEDGED then 6
                else 7 end""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    List<MyReportRow> rows(MyReportFilter filter, long employeeId, int page) {
        return where(filter, rows(condition(filter), by(filter), employeeId))
                .setFirstResult((page - 1) * MyReportFilter.PAGE)
                .setMaxResults(MyReportFilter.PAGE)
                .getResultList();
    }

    /** Counts up to a limit, by the index alone where nothing narrows the list. */
    int count(MyReportFilter filter, long employeeId, int most) {
        String from = filter.text().isEmpty() ? MINE.replace(" join d.unit u", "") : MINE;
        return where(filter, em.createQuery("select d.reportedAt" + from + condition(filter), Instant.class))
                .setParameter("me", employeeId)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    List<MyReportRow> returned(long employeeId, int most) {
        return rows(" and d.status in :states", NEWEST, employeeId)
                .setParameter("states", states(MyReportFilter.State.RETURNED))
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<MyReportRow> rows(String condition, String order, long employeeId) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.deviation.MyReportRow(d.number, d.report.kind, d.status, u.name,"
                                + " d.reportedAt, d.feedbackAt, substring(d.report.whatHappened, 1, 300))"
                                + MINE + condition + " order by " + order,
                        MyReportRow.class)
                .setParameter("me", employeeId);
    }

    private static String condition(MyReportFilter filter) {
        String state = filter.state() == MyReportFilter.State.EVERY ? "" : " and d.status in :states";
        String text = filter.text().isEmpty()
                ? ""
                : " and (lower(d.report.whatHappened) like :text escape '\\' or lower(u.name) like :text escape '\\'"
                        + " or lower(d.number) like :text escape '\\')";
        return state + text;
    }

    private static <T> TypedQuery<T> where(MyReportFilter filter, TypedQuery<T> query) {
        if (filter.state() != MyReportFilter.State.EVERY) {
            query.setParameter("states", states(filter.state()));
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", LikePattern.containing(filter.text()));
        }
        return query;
    }

    private static Set<DeviationStatus> states(MyReportFilter.State state) {
        return switch (state) {
            case RETURNED -> EnumSet.of(DeviationStatus.RETURNED);
            case ONGOING -> EnumSet.of(DeviationStatus.REPORTED, DeviationStatus.INVESTIGATING, DeviationStatus.ACTING);
            case ENDED -> EnumSet.of(DeviationStatus.CLOSED, DeviationStatus.ACKNOWLEDGED, DeviationStatus.DUPLICATE);
            case EVERY -> EnumSet.allOf(DeviationStatus.class);
        };
    }

    private static String by(MyReportFilter filter) {
        boolean descending = filter.reversed() != (filter.by() == MyReportFilter.Column.SENT);
        String direction = descending ? " desc" : " asc";
        String last = "d.reportedAt" + direction + ", d.id" + direction;
        return switch (filter.by()) {
            case SENT -> last;
            case UNIT -> "u.name" + direction + ", " + last;
            case STATE -> STAGE + direction + ", " + last;
        };
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
                        "select new se.ledstjarnan.ejb.deviation.MyReport$Reply(f.channel, f.text, f.planned, f.provenance.writtenAt)"
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
