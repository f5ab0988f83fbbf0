package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;

/**
 * A plan in the list.
 *
 * @param due controls whose month is over
 * @param done those of them that have been carried out
 * @param remarks those of them that showed something wrong
 * @param next the next day by which it is followed up; null where nothing is left
 */
public record PlanRow(
        int number,
        int year,
        String body,
        PlanStatus status,
        LocalDate decidedOn,
        int risks,
        int moments,
        int due,
        int done,
        int remarks,
        LocalDate next)
        implements Serializable {}
