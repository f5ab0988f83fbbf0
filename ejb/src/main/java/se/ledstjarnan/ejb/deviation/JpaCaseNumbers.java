package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** A counter row per year, locked until the caller's transaction ends: no gaps, no doubles, also from two nodes. */
@ApplicationScoped
class JpaCaseNumbers implements CaseNumbers {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Settings settings;

    @Override
    public String next(int year) {
        Number last = (Number) em.createNativeQuery("insert into case_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = case_number.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult();
        String prefix = settings.word(SettingKey.NUMBER_PREFIX);
        return (prefix.isEmpty() ? "" : prefix + "-") + "%d-%04d".formatted(year, last.intValue());
    }
}
