package se.ledstjarnan.ejb.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.person.PersonRole;
import se.ledstjarnan.domain.person.SealedPerson;
import se.ledstjarnan.domain.person.SealedPersons;

@ApplicationScoped
class JpaSealedPersons implements SealedPersons {

    private static final String OF_CASE = "select p from SealedPerson p where p.deviationId = :id";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(SealedPerson person) {
        em.persist(person);
    }

    @Override
    public Optional<SealedPerson> find(long deviationId, PersonRole role) {
        return em.createQuery(OF_CASE + " and p.role = :role", SealedPerson.class)
                .setParameter("id", deviationId)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SealedPerson> ofCases(Collection<Long> deviationIds) {
        return em.createQuery("select p from SealedPerson p where p.deviationId in :ids", SealedPerson.class)
                .setParameter("ids", deviationIds)
                .getResultList();
    }

    @Override
    public List<Long> concerning(byte[] lookup) {
        return em.createQuery(
                        "select p.deviationId from SealedPerson p where p.role = :role and p.lookup = :lookup",
                        Long.class)
                .setParameter("role", PersonRole.CONCERNED)
                .setParameter("lookup", lookup)
                .getResultList();
    }

    @Override
    public List<Long> othersConcerningTheSame(long deviationId) {
        return em.createQuery(
                        "select p.deviationId from SealedPerson p, SealedPerson mine where mine.deviationId = :id"
                                + " and mine.role = :role and p.role = :role and p.lookup = mine.lookup"
                                + " and p.deviationId <> :id order by p.deviationId desc",
                        Long.class)
                .setParameter("id", deviationId)
                .setParameter("role", PersonRole.CONCERNED)
                .getResultList();
    }
}
