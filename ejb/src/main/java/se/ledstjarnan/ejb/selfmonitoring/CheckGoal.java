package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;

/** A decided goal that the result of self-monitoring is an indicator of. @param list number of the list; 0 for all lists together */
public record CheckGoal(int list, int number, String title, String indicator) implements Serializable {

    /** Whether the result of that list counts towards it. */
    public boolean isOf(int asked) {
        return list == 0 || list == asked;
    }
}
