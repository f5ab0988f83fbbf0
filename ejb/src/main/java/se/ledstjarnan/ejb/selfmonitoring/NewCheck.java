package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;

/**
 * What the form for a new check says; checked by the domain.
 *
 * @param plan the line of the plan that it carries out; null where it was not planned
 * @param due last day, of one that was not planned
 * @param size how many are looked at; null for all
 * @param of how many there are
 * @param how how they were chosen
 * @param draw whether they are drawn by lot here
 */
public record NewCheck(
        CheckKind kind,
        Integer list,
        Long unit,
        Long plan,
        LocalDate due,
        Integer size,
        Integer of,
        String how,
        boolean draw)
        implements Serializable {

    /** Without any sampling. */
    public static NewCheck of(CheckKind kind, int list, long unit, Long plan, LocalDate due) {
        return new NewCheck(kind, list, unit, plan, due, null, null, null, false);
    }
}
