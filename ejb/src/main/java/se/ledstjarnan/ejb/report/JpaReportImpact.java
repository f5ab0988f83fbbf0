package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingImpact.Touched;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.ImpactCount;

/** Reports that follow the settings: drafts as to their chain and small figures, those of a kind as to whether there are any. */
@ApplicationScoped
class JpaReportImpact implements ImpactCount {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<SettingImpact> of(SettingKey key) {
        return switch (key) {
            case REPORT_CHAIN, SMALL_CELL_THRESHOLD ->
                Optional.of(new SettingImpact(
                        Touched.DRAFT_REPORTS,
                        em.createQuery("select count(r) from MadeReport r where r.status = :draft", Long.class)
                                .setParameter("draft", ReportStatus.DRAFT)
                                .getSingleResult()));
            case QUARTERLY_REPORT_ON ->
                Optional.of(new SettingImpact(
                        Touched.REPORTS,
                        em.createQuery(
                                        "select count(r) from MadeReport r where r.definition.switchedBy = :key",
                                        Long.class)
                                .setParameter("key", key)
                                .getSingleResult()));
            default -> Optional.empty();
        };
    }
}
