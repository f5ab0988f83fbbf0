package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.IndicatorContent;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** Keeps the indicators: what they are, what they are to reach, breaks in their series, and their end. */
@Stateless
@DenyAll
public class IndicatorWorkService {

    @Inject
    private Indicators indicators;

    @Inject
    private JpaSources sources;

    @Inject
    private GoalDesk desk;

    /** Gives the number of the new indicator. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int begin(IndicatorContent content, Long responsibleId) {
        demandSource(content);
        Indicator indicator = new Indicator(indicators.nextNumber(), content, desk.person(responsibleId));
        indicators.add(indicator);
        desk.stored(indicator, AuditAction.CREATE);
        return indicator.getNumber();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void write(IndicatorRef ref, IndicatorContent content, Long responsibleId) {
        demandSource(content);
        Employee responsible = desk.person(responsibleId);
        LocalDate first = first(ref);
        Indicator indicator = desk.open(ref);
        indicator.write(content, responsible, first);
        desk.stored(indicator, AuditAction.CHANGE);
    }

    /** @param unitId null for the whole; @param level null to take the target away */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void aim(IndicatorRef ref, Long unitId, Integer year, BigDecimal level) {
        if (!GoalAccess.aims(unitId, desk.scope())) {
            throw new NotAllowedException();
        }
        LocalDate today = desk.today();
        Indicator indicator = desk.open(ref);
        indicator.aim(unitId, year, level, today);
        desk.stored(indicator, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void breakSeries(IndicatorRef ref, LocalDate on, String because) {
        LocalDate today = desk.today();
        LocalDate first = first(ref);
        Indicator indicator = desk.open(ref);
        indicator.breakSeries(on, because, first, today);
        desk.stored(indicator, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void retire(IndicatorRef ref, LocalDate on, String because) {
        LocalDate today = desk.today();
        Indicator indicator = desk.open(ref);
        indicator.retire(on, because, today);
        desk.stored(indicator, AuditAction.STEP);
    }

    /** Asked before the indicator is opened for a change, which a question in between would raise the version of. */
    private LocalDate first(IndicatorRef ref) {
        return indicators
                .findForReading(ref.number())
                .flatMap(indicators::firstOutcome)
                .orElse(null);
    }

    private void demandSource(IndicatorContent content) {
        if (content.source() != null
                && content.source() != IndicatorSource.MANUAL
                && content.sourceKey() != null
                && !sources.has(content.source(), content.sourceKey())) {
            throw DomainException.at("sourceKey", "goal.indicator.noSource");
        }
    }
}
