package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** In which indicator the effect of a measure is to be seen, said by whoever owns it or decided it. */
@Stateless
@DenyAll
public class MeasureIndicatorService {

    @Inject
    private MeasureDesk desk;

    @Inject
    private MeasureTrail trail;

    @Inject
    private CurrentUser user;

    @Inject
    private JpaIndicatorEffects indicators;

    /** Those in use that are measured where the measure is; none for those who may not choose. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<NamedChoice> choices(MeasureView opened) {
        return opened.may(MeasureAction.CHOOSE_INDICATOR)
                ? indicators.choices(opened.unitId(), user.scope().day())
                : List.of();
    }

    /** @param indicatorId null for none */
    @RolesAllowed(Roles.MEDARBETARE)
    public void choose(MeasureRef ref, Long indicatorId) {
        MeasureDesk.Open open = desk.forChange(ref);
        Measure measure = open.measure();
        boolean there = indicatorId == null
                || indicatorId.equals(measure.getIndicatorId())
                || indicators.choices(measure.getUnit().getId(), open.today()).stream()
                        .anyMatch(each -> indicatorId.equals(each.id()));
        if (!there) {
            throw DomainException.at("indicator", "measure.indicatorNotThere");
        }
        measure.followBy(indicatorId, open.party());
        trail.changed(measure);
    }
}
