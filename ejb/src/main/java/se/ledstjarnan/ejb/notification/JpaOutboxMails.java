package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.MailRow;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.domain.notification.OutboxMail;
import se.ledstjarnan.domain.notification.OutboxMails;

@ApplicationScoped
class JpaOutboxMails implements OutboxMails {

    /** Lines of columns: what a mail carries holds no line end, see {@link OutboxMail#check}. */
    private static final String MANY = """
            insert into outbox_mail (recipient_id, kind, case_number, path, dedupe_key, queued_at, next_attempt)
            select cast(recipient as bigint), kind, number, path, dedupe_key, ?6, ?6
            from unnest(string_to_array(?1, chr(10)), string_to_array(?2, chr(10)), string_to_array(?3, chr(10), ''),
                string_to_array(?4, chr(10)), string_to_array(?5, chr(10))) m (recipient, kind, number, path, dedupe_key)
            on conflict (dedupe_key) do nothing
            """;

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public boolean queue(long employeeId, MailKind kind, String number, String path, String dedupeKey, Instant now) {
        return em.createNativeQuery("""
                        insert into outbox_mail (recipient_id, kind, case_number, path, dedupe_key, queued_at, next_attempt)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6) on conflict (dedupe_key) do nothing
                        """)
                        .setParameter(1, employeeId)
                        .setParameter(2, kind.name())
                        .setParameter(3, number)
                        .setParameter(4, path)
                        .setParameter(5, dedupeKey)
                        .setParameter(6, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void queue(List<NewMail> mails, Instant now) {
        for (int from = 0; from < mails.size(); from += AT_ONCE) {
            List<NewMail> part = mails.subList(from, Math.min(mails.size(), from + AT_ONCE));
            em.createNativeQuery(MANY)
                    .setParameter(1, lines(part, mail -> String.valueOf(mail.employeeId())))
                    .setParameter(2, lines(part, mail -> mail.kind().name()))
                    .setParameter(3, lines(part, mail -> Objects.toString(mail.number(), "")))
                    .setParameter(4, lines(part, NewMail::path))
                    .setParameter(5, lines(part, NewMail::dedupeKey))
                    .setParameter(6, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    private static String lines(List<NewMail> mails, Function<NewMail, String> column) {
        return mails.stream().map(column).collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<OutboxMail> nextToSend(Instant now) {
        List<?> ids =
                em.createNativeQuery("""
                        select id from outbox_mail where sent_at is null and next_attempt <= ?1
                        order by next_attempt limit 1 for update skip locked
                        """).setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(OutboxMail.class, ((Number) id).longValue()));
    }

    @Override
    public List<MailRow> latest(int from, int most) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.notification.MailRow(m.id, e.givenName, e.familyName, e.email, m.kind,
                            m.number, m.path, m.queuedAt, m.attempts, m.nextAttempt, m.sentAt, m.error)
                        from OutboxMail m join m.recipient e order by m.queuedAt desc, m.id desc
                        """, MailRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count() {
        return em.createQuery("select count(m) from OutboxMail m", Long.class).getSingleResult();
    }
}
