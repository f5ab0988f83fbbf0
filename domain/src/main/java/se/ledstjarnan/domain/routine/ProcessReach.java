package se.ledstjarnan.domain.routine;

import se.ledstjarnan.domain.organisation.Role;

/** How far a process reaches, and with that who owns it (SOSFS 2011:9 4 kap.). */
public enum ProcessReach {
    ADMINISTRATION(Role.SOCIALCHEF),
    HEALTH_CARE(Role.MAS),
    UNIT(Role.ENHETSCHEF);

    private final Role owner;

    ProcessReach(Role owner) {
        this.owner = owner;
    }

    /** The position that owns it; of a unit's process whoever leads the unit. */
    public Role owner() {
        return owner;
    }
}
