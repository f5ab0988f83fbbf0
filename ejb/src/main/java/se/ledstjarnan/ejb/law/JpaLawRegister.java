package se.ledstjarnan.ejb.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.DutyTerms;
import se.ledstjarnan.domain.law.LawRegister;
import se.ledstjarnan.domain.law.LegalReference;
import se.ledstjarnan.domain.law.RegisterChange;
import se.ledstjarnan.domain.law.Revision;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.shared.UniqueViolation;

/** The register in PostgreSQL; a few dozen rows, read whole for the duties asked for. */
@ApplicationScoped
class JpaLawRegister implements LawRegister {

    private static final Comparator<RegisterChange> NEWEST_FIRST =
            Comparator.comparing(RegisterChange::at).reversed();

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<DutyRule> rules(Collection<Duty> duties) {
        if (duties.isEmpty()) {
            return List.of();
        }
        Map<Duty, DutyTerms> terms = new EnumMap<>(Duty.class);
        Map<Duty, List<Citation>> citations = new EnumMap<>(Duty.class);
        em.createQuery("""
                        select t, r from DutyTerms t, LegalReference r
                        where t.duty in :duties and r.duty = t.duty
                            and t.revision = (select max(x.revision) from DutyTerms x where x.duty = t.duty)
                            and r.revision = (select max(y.revision) from LegalReference y
                                where y.duty = r.duty and y.number = r.number)
                        order by r.number
                        """, Object[].class)
                .setParameter("duties", duties)
                .getResultList()
                .forEach(row -> {
                    DutyTerms found = (DutyTerms) row[0];
                    terms.put(found.getDuty(), found);
                    citations
                            .computeIfAbsent(found.getDuty(), none -> new ArrayList<>())
                            .add(((LegalReference) row[1]).citation());
                });
        return terms.values().stream()
                .map(found -> rule(found, citations.get(found.getDuty())))
                .toList();
    }

    @Override
    public Optional<LegalReference> newest(Duty duty, int number) {
        return em
                .createQuery(
                        "select r from LegalReference r where r.duty = :duty and r.number = :number"
                                + " order by r.revision desc",
                        LegalReference.class)
                .setParameter("duty", duty)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<RegisterChange> history(Duty duty) {
        return Stream.concat(
                        changes("DutyTerms", duty).map(row -> {
                            DutyTerms terms = (DutyTerms) row[0];
                            return change(row, rule(terms, List.of()), null);
                        }),
                        changes("LegalReference", duty)
                                .map(row -> change(row, null, ((LegalReference) row[0]).citation())))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Stream<Object[]> changes(String entity, Duty duty) {
        return em
                .createQuery(
                        "select c, e.givenName, e.familyName from " + entity
                                + " c left join c.changedBy e where c.duty = :duty order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("duty", duty)
                .getResultList()
                .stream();
    }

    private static RegisterChange change(Object[] row, DutyRule terms, Citation citation) {
        Revision revision = (Revision) row[0];
        String by = row[1] == null ? null : row[1] + " " + row[2];
        return new RegisterChange(revision.getChangedAt(), by, revision.getReason(), terms, citation);
    }

    private static DutyRule rule(DutyTerms terms, List<Citation> citations) {
        return new DutyRule(
                terms.getDuty(),
                terms.getRevision(),
                terms.getResponsible(),
                terms.getTarget(),
                terms.getWarnDays(),
                citations);
    }

    /** Two people at once: the unique revision lets one of them through. */
    @Override
    public void add(Revision revision) {
        try {
            em.persist(revision);
            em.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isIn(e) ? new StaleDataException() : e;
        }
    }
}
