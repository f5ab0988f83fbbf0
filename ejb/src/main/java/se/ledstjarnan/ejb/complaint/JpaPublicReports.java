package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.complaint.FollowUp;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.FeedbackChannel;

/** What came by the public page, found by the stored form of its code. */
@ApplicationScoped
class JpaPublicReports {

    /** Also those of the case that was made of it under the other law. */
    private static final String ANSWERS = """
            select new se.ledstjarnan.domain.complaint.FollowUp$Answer(
                f.channel, f.text, f.planned, f.toChild, f.provenance.writtenAt)
            from Feedback f where f.deviation.id = :id or f.deviation.id in (
                select l.other.id from CaseLink l where l.deviation.id = :id
                and l.kind = se.ledstjarnan.domain.deviation.LinkKind.TWIN)
            order by f.provenance.writtenAt, f.id
            """;

    private static final String THANKS = """
            select new se.ledstjarnan.domain.complaint.FollowUp$Answer(e.comment, e.happenedAt)
            from CaseEvent e where e.deviation.id = :id and e.comment is not null
            and e.action = se.ledstjarnan.domain.deviation.DeviationAction.ACKNOWLEDGE
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What an earlier sending with the same code made. */
    record Sent(String number, byte[] digest) {}

    /** True for the first who sends with the code; a second one waits for the first to end, on whichever node, and is told false. */
    boolean claim(byte[] code, byte[] digest, Instant now) {
        return em.createNativeQuery("insert into public_report (code_hash, digest, sent_at) values (?1, ?2, ?3)"
                                + " on conflict (code_hash) do nothing")
                        .setParameter(1, code)
                        .setParameter(2, digest)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void became(byte[] code, long deviationId) {
        em.createNativeQuery("update public_report set deviation_id = ?2 where code_hash = ?1")
                .setParameter(1, code)
                .setParameter(2, deviationId)
                .executeUpdate();
    }

    Optional<Sent> sentBefore(byte[] code) {
        List<?> rows = em.createNativeQuery("select d.number, p.digest from public_report p"
                        + " join deviation d on d.id = p.deviation_id where p.code_hash = ?1")
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Sent((String) row[0], (byte[]) row[1]));
    }

    /** How far it has come, and the replies; three statements. */
    Optional<FollowUp> find(byte[] code) {
        List<?> rows = em.createNativeQuery("select d.id, d.status, d.reported_at, d.handed_to from public_report p"
                        + " join deviation d on d.id = p.deviation_id where p.code_hash = ?1")
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new FollowUp(
                        DeviationStatus.valueOf((String) row[1]),
                        ((Timestamp) row[2]).toInstant(),
                        (String) row[3],
                        answers(((Number) row[0]).longValue())));
    }

    private List<FollowUp.Answer> answers(long id) {
        List<FollowUp.Answer> answers = new ArrayList<>();
        for (FollowUp.Answer answer : answers(ANSWERS, id)) {
            answers.add(
                    answer.channel() == FeedbackChannel.IN_SYSTEM
                            ? answer
                            : new FollowUp.Answer(answer.channel(), null, null, null, answer.at()));
        }
        answers.addAll(answers(THANKS, id));
        return answers;
    }

    private List<FollowUp.Answer> answers(String jpql, long id) {
        return em.createQuery(jpql, FollowUp.Answer.class)
                .setParameter("id", id)
                .getResultList();
    }
}
