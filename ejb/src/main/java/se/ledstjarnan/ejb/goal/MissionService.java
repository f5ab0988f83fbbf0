package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.Mission;
import se.ledstjarnan.domain.goal.MissionContent;
import se.ledstjarnan.domain.goal.Missions;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** What the operation, its departments and units are for, as it holds and as it was. */
@Stateless
@DenyAll
public class MissionService {

    @Inject
    private Missions missions;

    @Inject
    private JpaMissions reads;

    @Inject
    private Units units;

    @Inject
    private GoalDesk desk;

    /** Those that hold on the day, and those to come; the whole first. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<MissionView> list() {
        return reads.all(desk.scope(), null, false);
    }

    /** All versions of one, the latest first. @param unitId null for the whole */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<MissionView> history(Long unitId) {
        return reads.all(desk.scope(), unitId, true);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public MissionChoices choices() {
        return reads.choices(desk.scope());
    }

    /** A new version that takes over from its day. @param unitId null for the whole */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void write(Long unitId, MissionContent content) {
        if (!GoalAccess.writes(unitId, desk.scope())) {
            throw unitId == null ? DomainException.at("unit", "goal.goal.unitNeeded") : new NotAllowedException();
        }
        Unit unit = unitId == null ? null : units.get(unitId);
        Mission before = missions.latest(unitId).orElse(null);
        Mission mission = new Mission(unit, content, before, desk.me(), desk.today(), desk.now());
        missions.add(mission);
        desk.stored(mission);
    }
}
