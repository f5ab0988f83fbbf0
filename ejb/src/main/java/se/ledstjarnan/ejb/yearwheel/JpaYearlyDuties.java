package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.yearwheel.YearlyDuties;
import se.ledstjarnan.domain.yearwheel.YearlyDuty;
import se.ledstjarnan.domain.yearwheel.YearlyDutyDone;

@ApplicationScoped
class JpaYearlyDuties implements YearlyDuties {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<YearlyDuty> all() {
        return em.createQuery(
                        "select d from YearlyDuty d left join fetch d.unit"
                                + " order by case when d.lastDay is null then 0 else 1 end, d.title, d.id",
                        YearlyDuty.class)
                .getResultList();
    }

    @Override
    public Optional<YearlyDuty> find(long id) {
        return em
                .createQuery("select d from YearlyDuty d left join fetch d.unit where d.id = :id", YearlyDuty.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(YearlyDuty duty) {
        em.persist(duty);
    }

    @Override
    public void add(YearlyDutyDone done) {
        em.persist(done);
    }

    @Override
    public List<YearlyDutyDone> doneOf(long dutyId) {
        return em.createQuery(
                        "select d from YearlyDutyDone d join fetch d.doneBy where d.duty.id = :duty order by d.dueDay desc",
                        YearlyDutyDone.class)
                .setParameter("duty", dutyId)
                .getResultList();
    }

    @Override
    public Map<Long, Set<LocalDate>> done(LocalDate from, LocalDate to) {
        Map<Long, Set<LocalDate>> done = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select d.duty.id, d.dueDay from YearlyDutyDone d where d.dueDay between :from and :to",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()) {
            done.computeIfAbsent((Long) row[0], duty -> new HashSet<>()).add((LocalDate) row[1]);
        }
        return done;
    }
}
