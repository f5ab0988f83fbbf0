package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.domain.registration.Registrations;

@ApplicationScoped
class JpaRegistrations implements Registrations {

    private static final String ROW = """
            select new se.ledstjarnan.domain.registration.RegistrationRow(r.id, r.version, r.origin, r.caseType, r.caseId, r.caseNumber, r.title, r.direction,
                r.counterpart, r.day, r.secrecy.provision, r.secrecy.day, r.secrecy.authority, r.due, r.number, r.registeredOn,
                r.deliveredAt, r.error)
            from Registration r where
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public boolean has(String key) {
        return em.createQuery("select count(r) from Registration r where r.documentKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Registration registration) {
        em.persist(registration);
    }

    @Override
    public Optional<Registration> find(long id) {
        return Optional.ofNullable(em.find(Registration.class, id));
    }

    @Override
    public List<Registration> all(Collection<Long> ids) {
        return em.createQuery(
                        "select distinct r from Registration r join fetch r.files f where r.id in :ids order by r.id, f.place",
                        Registration.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String keepNumber(String number, Registration of) {
        em.createNativeQuery("insert into register_number (number, case_type, case_id) values (?1, ?2, ?3)"
                        + " on conflict (number) do nothing")
                .setParameter(1, number)
                .setParameter(2, of.getCaseType())
                .setParameter(3, of.getCaseId())
                .executeUpdate();
        return (String) em.createNativeQuery("""
                        select coalesce(max(r.case_number), ?2) from register_number n
                        left join registration r on r.case_type = n.case_type and r.case_id = n.case_id
                        where n.number = ?1
                        """)
                .setParameter(1, number)
                .setParameter(2, of.getCaseNumber())
                .getSingleResult();
    }

    @Override
    public Optional<String> numberOfCase(String caseType, long caseId) {
        return em.createQuery(
                        "select r.number from Registration r where r.caseType = :type and r.caseId = :id and r.number is not null"
                                + " order by r.enteredAt desc",
                        String.class)
                .setParameter("type", caseType)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isWaiting(String caseType, long caseId) {
        return em.createQuery(
                                "select count(r) from Registration r where r.caseType = :type and r.caseId = :id and r.number is null",
                                Long.class)
                        .setParameter("type", caseType)
                        .setParameter("id", caseId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<RegistrationRow> rows(boolean waiting, int from, int most) {
        return em.createQuery(
                        ROW
                                + (waiting
                                        ? "r.number is null order by r.due, r.id"
                                        : "r.number is not null order by r.enteredAt desc, r.id desc"),
                        RegistrationRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int count(boolean waiting, int most) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from (select 1 from registration where register_number is "
                                        + (waiting ? "null" : "not null") + " limit " + most + ") r")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public Optional<LocalDate> longestWaiting() {
        return Optional.ofNullable(
                em.createQuery("select min(r.due) from Registration r where r.number is null", LocalDate.class)
                        .getSingleResult());
    }

    @Override
    public Optional<RegistrationRow> row(long id) {
        return em.createQuery(ROW + "r.id = :id", RegistrationRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RegistrationRow.FileRow> files(long id) {
        List<?> rows = em.createNativeQuery("select file_name, media_type, octet_length(content), sha256"
                        + " from registration_file where registration_id = ?1 order by place")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RegistrationRow.FileRow(
                        (String) row[0], (String) row[1], ((Number) row[2]).longValue(), (String) row[3]))
                .toList();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Registration> nextToDeliver(Instant now) {
        List<?> ids =
                em.createNativeQuery("""
                        select id from registration where delivered_at is null and next_attempt <= ?1
                        order by next_attempt limit 1 for update skip locked
                        """).setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Registration.class, ((Number) id).longValue()));
    }
}
