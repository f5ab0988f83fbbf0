package se.ledstjarnan.ejb.yearwheel;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.yearwheel.WheelKind;

/**
 * Something that is to be done by a day.
 *
 * @param unitId null, as the name, where it is not one unit's
 * @param role the role that answers for it; null where everybody asked does
 * @param mine whether it is the reader's to do
 * @param path the page where it is done, with its parameters
 */
public record WheelItem(
        WheelKind kind,
        String title,
        LocalDate due,
        Long unitId,
        String unit,
        Role role,
        boolean mine,
        boolean done,
        String path)
        implements Serializable {

    public boolean late(LocalDate today) {
        return !done && due.isBefore(today);
    }
}
