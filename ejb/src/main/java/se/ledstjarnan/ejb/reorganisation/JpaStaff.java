package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who works in and leads a unit from a day. */
@ApplicationScoped
class JpaStaff {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** An employment with whose it is. */
    record Person(long id, String name) {}

    List<Person> of(long unit, LocalDate day) {
        return em
                .createQuery("""
                        select m.id, e.givenName, e.familyName from Employment m join m.employee e
                        where m.unit.id = :unit and (m.period.to is null or m.period.to >= :day)
                        order by e.familyName, e.givenName, m.id
                        """, Object[].class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Person((Long) row[0], row[1] + " " + row[2]))
                .toList();
    }
}
