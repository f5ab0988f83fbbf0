package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.HandOver;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * What is done to complaints and views only: marked for what they are, and handed to whoever should answer (PSL 3 kap. 8 e §). All
 * throw StaleDataException when somebody was first.
 */
@Stateless
@DenyAll
public class ComplaintService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private Receptions receptions;

    @Inject
    private Deviations deviations;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    /** Whether it is a complaint or a view, and whether it concerns a child. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void mark(CaseRef ref, ComplaintNature nature, boolean aboutChild) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().markComplaint(nature, aboutChild, open.actor(), open.now());
        trail.changed(open, DeviationAction.MARK_COMPLAINT);
    }

    /** The units that it can be moved to. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<UnitChoice> units() {
        return units.choices(user.scope().day()).stream()
                .filter(UnitChoice::takesReports)
                .toList();
    }

    /** Another unit should answer: whoever receives there takes over, and is told; whom the old one asked to contribute is out. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void moveTo(CaseRef ref, Long unitId, String reason) {
        CaseDesk.Open open = desk.forChange(ref);
        Deviation deviation = open.deviation();
        if (unitId == null) {
            throw DomainException.at("unit", "shared.required");
        }
        LocalDate day = open.scope().day();
        Unit right = units.get(unitId);
        if (!right.takesReports(day)) {
            throw DomainException.at("unit", "deviation.unitTakesNoReports");
        }
        String record = right.nameOn(day) + ". " + Text.required(reason, Text.LONG, "comment");
        deviation.moveTo(
                right,
                receptions.of(right, right.getMainArea(), deviation.isPastManager(), day),
                record,
                open.actor(),
                open.now());
        deviations.endInvitations(deviation, open.now());
        trail.changed(open, DeviationAction.MOVE_TO_UNIT);
        trail.tell(open, CaseMail.REPORTED, trail.ids(trail.handlers(deviation, day)));
    }

    /**
     * An authority or another care provider should answer.
     *
     * @param clearOn the day on which that became clear
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void handOver(CaseRef ref, String receiver, LocalDate clearOn, String reason) {
        CaseDesk.Open open = desk.forChange(ref);
        HandOver to = new HandOver(
                receiver,
                clearOn == null
                        ? null
                        : clearOn.atStartOfDay(ClockProducer.SWEDEN).toInstant(),
                reason);
        open.deviation().handOver(to, open.actor(), open.now());
        trail.changed(open, DeviationAction.HAND_OVER);
        news.handedOver(open);
    }
}
