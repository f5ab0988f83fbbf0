package se.ledstjarnan.ejb.law;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.law.LawRegister;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.law.RegisterChange;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;

/** What the law demands and by when. Nothing of it is secret: every employee may read it. */
@Stateless
@DenyAll
public class LawService {

    @Inject
    private LawRegister register;

    @Inject
    private LawClocks clocks;

    @Inject
    private Clock clock;

    /** Every duty as it is now, with all its paragraphs, in the order of the duties. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<DutyRule> duties() {
        return register.rules(EnumSet.allOf(Duty.class));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public DutyRule duty(Duty duty) {
        return register.rules(EnumSet.of(duty)).get(0);
    }

    /** Newest first. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<RegisterChange> history(Duty duty) {
        return register.history(duty);
    }

    /** How something stands against the law now. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<LegalClock> clocks(Set<LegalArea> areas, Facts facts) {
        return clocks.of(areas, facts, clock.instant());
    }
}
