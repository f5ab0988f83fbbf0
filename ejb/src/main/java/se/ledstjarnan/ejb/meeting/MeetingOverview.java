package se.ledstjarnan.ejb.meeting;

import java.io.Serializable;
import java.util.List;

/** How many meetings and trainings were held in a year, by unit and quarter; units without any are there, too. */
public record MeetingOverview(int year, List<Unit> units) implements Serializable {

    /** @param quarters what was held in the four quarters, the first one first */
    public record Unit(long id, String name, List<Held> quarters) implements Serializable {

        public Unit {
            quarters = List.copyOf(quarters);
        }
    }

    public record Held(int meetings, int trainings) implements Serializable {

        public boolean none() {
            return meetings + trainings == 0;
        }
    }
}
