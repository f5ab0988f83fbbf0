package se.ledstjarnan.domain.responsibility;

import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;

/** Who bears a task as such, in the order in which guidelines name them. */
public enum Bearer {
    /** The political body in charge, by the name that the municipality gives it. */
    BOARD(Role.NAMND),
    /** The committee between the administration and the board, where there is one. */
    COMMITTEE(null),
    SOCIALCHEF(Role.SOCIALCHEF),
    MAS(Role.MAS),
    /** Each manager for the own unit. */
    ENHETSCHEF(Role.ENHETSCHEF),
    KVALITETSSAMORDNARE(Role.KVALITETSSAMORDNARE),
    /** Everybody, each for the own work. */
    MEDARBETARE(Role.MEDARBETARE),
    LEVERANTOR(Role.LEVERANTOR);

    private final Role role;

    Bearer(Role role) {
        this.role = role;
    }

    /** The role of the directory whose holders bear it; empty for a body without one. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Elected members; what is theirs cannot be delegated (KL 6 kap. 38 §, SOSFS 2011:9 3 kap. 1 §). */
    public boolean isPolitical() {
        return this == BOARD || this == COMMITTEE;
    }

    /** Whether the guidelines let this one distribute tasks further, to named persons. */
    public boolean distributes() {
        return this == SOCIALCHEF || this == ENHETSCHEF;
    }

    /** Whether somebody in particular must be there, so that a role without a holder is a gap. */
    public boolean isPersonal() {
        return this == SOCIALCHEF || this == MAS || this == ENHETSCHEF || this == KVALITETSSAMORDNARE;
    }
}
