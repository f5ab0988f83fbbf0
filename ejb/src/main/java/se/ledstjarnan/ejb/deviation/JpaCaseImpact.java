package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingImpact.Touched;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.ImpactCount;

/** Open cases that a change of targets, receivers or thresholds touches. */
@ApplicationScoped
class JpaCaseImpact implements ImpactCount {

    private static final List<DeviationStatus> OPEN = Arrays.stream(DeviationStatus.values())
            .filter(DeviationStatus::isOpen)
            .toList();

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<SettingImpact> of(SettingKey key) {
        return switch (key) {
            case FIRST_ACTION_TARGET_HOURS, FEEDBACK_TARGET_DAYS, INVESTIGATION_TARGET_DAYS, SHORT_TRACK_ON ->
                open(Touched.OPEN_CASES, "1 = 1");
            case RISK_THRESHOLD_MEDIUM, RISK_THRESHOLD_HIGH, RISK_THRESHOLD_SEVERE ->
                open(Touched.JUDGED_CASES, "d.classification.severity is not null");
            case LEX_SARAH_RECEIVER_ROLE ->
                open(Touched.LEX_SARAH_CASES, "d.restriction = se.ledstjarnan.domain.deviation.Restriction.LEX_SARAH");
            case LEX_MARIA_RECEIVER_ROLE ->
                open(Touched.LEX_MARIA_CASES, "d.restriction = se.ledstjarnan.domain.deviation.Restriction.LEX_MARIA");
            case DRAFT_DAYS ->
                Optional.of(new SettingImpact(
                        Touched.BEGUN_REPORTS,
                        em.createQuery("select count(d) from ReportDraft d", Long.class)
                                .getSingleResult()));
            default -> Optional.empty();
        };
    }

    private Optional<SettingImpact> open(Touched what, String condition) {
        Long count = em.createQuery(
                        "select count(d) from Deviation d where d.status in :open and " + condition, Long.class)
                .setParameter("open", OPEN)
                .getSingleResult();
        return Optional.of(new SettingImpact(what, count));
    }
}
