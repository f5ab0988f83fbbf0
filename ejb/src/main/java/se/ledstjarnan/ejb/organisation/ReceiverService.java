package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Receiver;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Units;

/** Answers who receives a report from a unit on a day. Used by services and jobs, so it asks nothing about the caller. */
@ApplicationScoped
public class ReceiverService {

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    /** See {@link Receiver#nearest}. Throws NotFoundException where there is no such unit. */
    public Receiver receiverOf(Long unitId, boolean pastManager, LocalDate day) {
        Long known = units.get(unitId).getId();
        return Receiver.nearest(units.upward(known, day), pastManager, employees.holding(Role.SOCIALCHEF, day));
    }
}
