package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;

/**
 * The plan of a year, for one unit or for all of the reader's.
 *
 * @param rows one for each list, and each governing document to go through
 * @param units those that the reader can look at alone
 * @param plans whether the reader plans anything
 * @param forAll whether the reader plans for every unit
 */
public record PlanView(int year, List<Row> rows, List<NamedChoice> units, boolean plans, boolean forAll)
        implements Serializable {

    /** @param document the number of the governing document; null for a list */
    public record Row(CheckKind kind, Integer list, Integer document, String title, List<Cell> cells)
            implements Serializable {}

    /**
     * A month of a row.
     *
     * @param units how many units it is planned in
     * @param done how many of them have done it
     * @param begun how many have begun
     * @param round the check of the only unit; null for none, or for several units
     * @param plan what can be dropped by the reader; null for nothing
     */
    public record Cell(int month, int units, int done, int begun, Integer round, Long plan) implements Serializable {}
}
