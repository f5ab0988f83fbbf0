package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Makes a report sent twice one case. The token's row is inserted first, so that a second sending waits for the first one to end and
 * then sees what became of it, on whichever node it came in.
 */
@ApplicationScoped
class JpaSubmissions {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** True for the first who uses the token; false where it has been used. */
    boolean claim(UUID token, long employeeId, byte[] digest, Instant now) {
        return em.createNativeQuery("insert into report_submission (token, employee_id, digest, sent_at)"
                                + " values (cast(?1 as uuid), ?2, ?3, ?4) on conflict (token) do nothing")
                        .setParameter(1, token.toString())
                        .setParameter(2, employeeId)
                        .setParameter(3, digest)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void became(UUID token, long deviationId) {
        em.createNativeQuery("update report_submission set deviation_id = ?2 where token = cast(?1 as uuid)")
                .setParameter(1, token.toString())
                .setParameter(2, deviationId)
                .executeUpdate();
    }

    /** The number of the case that the same sending made; refuses where something else was sent. Empty for somebody else's token. */
    Optional<String> sentBefore(UUID token, long employeeId, byte[] digest) {
        List<?> rows = em.createNativeQuery("select d.number, s.digest from report_submission s"
                        + " join deviation d on d.id = s.deviation_id"
                        + " where s.token = cast(?1 as uuid) and s.employee_id = ?2")
                .setParameter(1, token.toString())
                .setParameter(2, employeeId)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            if (!MessageDigest.isEqual((byte[]) row[1], digest)) {
                throw new DomainException("deviation.alreadySent", (String) row[0]);
            }
            return (String) row[0];
        });
    }

    static byte[] digest(String said) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
