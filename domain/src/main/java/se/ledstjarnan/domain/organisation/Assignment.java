package se.ledstjarnan.domain.organisation;

import java.util.Set;

/** What the organisation says of a person on one day, before the roles are added; see {@link Scope}. */
public record Assignment(Set<Long> ledUnits, Set<Long> ownUnits, Set<AppointmentKind> appointments) {

    public static final Assignment NONE = new Assignment(Set.of(), Set.of(), Set.of());

    public Assignment {
        ledUnits = Set.copyOf(ledUnits);
        ownUnits = Set.copyOf(ownUnits);
        appointments = Set.copyOf(appointments);
    }
}
