package se.ledstjarnan.ejb.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.settings.ProfileSetting;
import se.ledstjarnan.domain.settings.ProfileSettings;
import se.ledstjarnan.domain.settings.SettingChange;
import se.ledstjarnan.domain.settings.SettingKey;

@ApplicationScoped
class JpaProfileSettings implements ProfileSettings {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Map<SettingKey, String> valuesAt(Instant moment) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        em.createQuery(
                        "select s.key, s.value from ProfileSetting s where s.from <= :moment order by s.revision",
                        Object[].class)
                .setParameter("moment", moment)
                .getResultList()
                .forEach(row -> values.put((SettingKey) row[0], (String) row[1]));
        return values;
    }

    @Override
    public Map<SettingKey, Integer> revisions() {
        Map<SettingKey, Integer> revisions = new EnumMap<>(SettingKey.class);
        em.createQuery("select s.key, max(s.revision) from ProfileSetting s group by s.key", Object[].class)
                .getResultList()
                .forEach(row -> revisions.put((SettingKey) row[0], ((Number) row[1]).intValue()));
        return revisions;
    }

    @Override
    public List<SettingChange> history(SettingKey key) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.settings.SettingChange(
                            s.key, s.revision, s.value, s.from, e.givenName, e.familyName, s.reason)
                        from ProfileSetting s left join s.changedBy e
                        where s.key = :key order by s.revision desc
                        """, SettingChange.class).setParameter("key", key).getResultList();
    }

    @Override
    public void add(ProfileSetting setting) {
        em.persist(setting);
        em.flush();
    }
}
