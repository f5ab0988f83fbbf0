package se.ledstjarnan.ejb.competence;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.competence.RequirementKind;

/** The lines of the feature's lists. */
public final class CompetenceRows {

    private CompetenceRows() {}

    /**
     * A unit in the overview.
     *
     * @param demanded how many requirements its people are to meet, together
     * @param followedUp how many of its people have been followed up this year
     * @param led whether the reader leads it, and so may see its people
     * @param hidden whether the unit is too small for figures to be shown to others than who leads it
     */
    public record Unit(
            long id, String name, int people, int demanded, int met, int followedUp, boolean led, boolean hidden)
            implements Serializable {

        /** Whole per cent, rounded down so that a gap is never rounded away; 100 where nothing is demanded. */
        public int share() {
            return demanded == 0 ? 100 : met * 100 / demanded;
        }
    }

    /** An employee in the list of a unit. @param followedUp the latest follow-up; null for none */
    public record Person(long id, String name, String title, int demanded, int met, LocalDate followedUp, int planned)
            implements Serializable {

        public int gaps() {
            return demanded - met;
        }
    }

    /** A requirement in the register. @param least by the scale @param unit null for all units @param title null for all titles */
    public record Demand(
            long id,
            long version,
            String name,
            RequirementKind kind,
            String title,
            String unit,
            Long unitId,
            Integer months,
            String least,
            LocalDate endedOn)
            implements Serializable {}

    /** A step of the scale as it is kept. @param mayGo whether it can be taken away */
    public record ScaleRow(int rank, long version, String name, boolean mayGo) implements Serializable {}

    /** A step of the scale. */
    public record Level(int rank, String name) implements Serializable {}
}
