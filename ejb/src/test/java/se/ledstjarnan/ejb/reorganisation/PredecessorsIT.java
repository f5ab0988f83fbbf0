package se.ledstjarnan.ejb.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureOrder;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.meeting.MeetingFilter;
import se.ledstjarnan.ejb.meeting.MeetingService;
import se.ledstjarnan.ejb.review.ReviewFilter;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.ejb.risk.RiskFilter;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** What a unit left behind is found in the lists of the one that goes on with it, and each case that moved has it in its log. */
class PredecessorsIT extends ContainerTest {

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    @Inject
    private Audit audit;

    @Inject
    private MeasureReadService measures;

    @Inject
    private MeetingService meetings;

    @Inject
    private RiskService risks;

    @Inject
    private ReviewService reviews;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private ReorganisationStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new ReorganisationStage();
    }

    @Test
    void aThousandCasesAreLoggedInAsManyStatementsAsOne() throws Exception {
        List<AuditSubject> one = List.of(AuditSubject.of("deviation", 9_000_000_001L, "X-1", stage.rose));
        List<AuditSubject> many = LongStream.rangeClosed(1, 1_000)
                .mapToObj(n -> AuditSubject.of("deviation", 9_000_100_000L + n, "X-" + n, stage.rose))
                .toList();
        int few = Statements.sentBy(em, () -> logged(one));
        assertThat(Statements.sentBy(em, () -> logged(many))).isLessThanOrEqualTo(few + 1);
        logged(many);
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where object_id between 9000100001 and 9000101000 and seq = 2"
                                + " and job = 'reorganisation' and previous_hash <> repeat('0', 64)"))
                .isEqualTo(1_000);
        stage.rows.execute("delete from audit_entry where object_id >= 9000000000");
    }

    private Object logged(List<AuditSubject> subjects) throws Exception {
        transaction.begin();
        audit.recordEach(AuditAction.CHANGE, subjects, "reorganisation");
        transaction.commit();
        return null;
    }

    @Test
    void listsOfTheSuccessorHaveWhatItsPredecessorsLeft() throws Exception {
        long measure = closedMeasure();
        stage.rows.execute(
                "insert into staff_meeting (unit_id, kind, held_on, words, headcount, written_by_id, written_at)"
                        + " values (?, 'STAFF_MEETING', current_date - 30, 'Sommaren', 7, ?, now())",
                stage.lilac,
                stage.lilacChief);
        stage.rows.execute("""
                insert into risk_analysis (number, title, occasion, scope_words, areas, unit_id, scale_id, leader_id, begun_on, ready_by,
                    status, decided_on, decision_words, decided_by_id, decided_at, closing_words, closed_by_id, closed_at)
                values (nextval('risk_analysis_number'), 'Sommaren', 'YEARLY', 'x', 'SOL', ?, (select min(id) from risk_scale), %1$d,
                    date '2025-01-01', date '2025-02-01', 'CLOSED', date '2025-02-01', 'x', %1$d, now(), 'x', %1$d, now())""".formatted(stage.lilacChief), stage.lilac);
        stage.rows.execute("""
                insert into external_review (number, kind, authority, title, reported_on, received_on, unit_id, area, status, closed_at,
                    written_by_id, written_at)
                values (nextval('external_review_number'), 'SUPERVISION', 'IVO', 'Tillsyn', date '2025-01-01', date '2025-01-02', ?,
                    'SOCIAL_SERVICES', 'CLOSED', now(), ?, now())""", stage.lilac, stage.lilacChief);
        merged();
        assertThat(stage.unitOf("measure", measure)).isEqualTo(stage.lilac);

        As.roles(stage.facts.username("chief"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), () -> {
            MeasureFilter ended =
                    new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.EVERY, null, stage.rose, null, 1);
            assertThat(measures.list(ended, MeasureOrder.NATURAL).rows())
                    .extracting(MeasureRow::id)
                    .containsExactly(measure);
            assertThat(meetings.list(new MeetingFilter(stage.rose, null, null, 1))
                            .count())
                    .isEqualTo(1);
            assertThat(risks.list(new RiskFilter(RiskFilter.State.EVERY, stage.rose, null, null, 1))
                            .count())
                    .isEqualTo(1);
            assertThat(reviews.list(new ReviewFilter(ReviewFilter.State.EVERY, null, stage.rose, 1))
                            .count())
                    .isEqualTo(1);
            assertThat(meetings.list(new MeetingFilter(stage.department, null, null, 1))
                            .count())
                    .isZero();
            return null;
        });
    }

    private long closedMeasure() throws Exception {
        long closed = stage.cases.received(stage.lilac, "SOL", "NONE", "ACKNOWLEDGED");
        return stage.rows.number("""
                insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, description, expectation, follow_up,
                    owner_id, due, status, created_at, created_by_id, ended_at, ended_by_id, verdict, verdict_comment, verdict_at,
                    verdict_by_id)
                values ('DEVIATION', ?, ?, ?, 'UNIT', 'CORRECTIVE', 'Skylt', 'x', 'x', date '2025-06-01', %1$d, date '2025-05-01', 'DONE',
                    now(), %1$d, now(), %1$d, 'ACHIEVED', 'x', now(), %1$d) returning id""".formatted(stage.lilacChief), closed, stage.cases.number(closed), stage.lilac);
    }

    private void merged() throws Exception {
        stage.lilacJoinsRose(reorganisations, work, steps);
    }
}
