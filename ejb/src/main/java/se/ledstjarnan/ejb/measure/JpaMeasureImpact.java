package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingImpact.Touched;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.ImpactCount;

/** Measures not yet done, whose reminders follow the settings. */
@ApplicationScoped
class JpaMeasureImpact implements ImpactCount {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<SettingImpact> of(SettingKey key) {
        return switch (key) {
            case REMINDER_DAYS_BEFORE, REMINDER_DAYS_AFTER, ESCALATION_DAYS, ESCALATION_FURTHER_DAYS ->
                Optional.of(new SettingImpact(
                        Touched.OPEN_MEASURES,
                        em.createQuery("select count(m) from Measure m where m.status = :planned", Long.class)
                                .setParameter("planned", MeasureStatus.PLANNED)
                                .getSingleResult()));
            default -> Optional.empty();
        };
    }
}
