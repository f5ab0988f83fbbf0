package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who had a task on one day, and by which decision: those appointed, and the holders of the role or the members of the body that the
 * municipality's profile had given it to.
 *
 * @param role the role that had it as such; null for none
 * @param body the political body that had it, as the municipality calls it; null for none
 */
public record Designation(AppointmentKind kind, Role role, String body, List<Holder> holders) implements Serializable {

    /**
     * One who had it.
     *
     * @param unit the unit it was for; null for all
     * @param decision what it rests on; null where the profile gave it to the person's role
     * @param to the last day; null until further notice
     */
    public record Holder(
            AppointmentKind kind, String name, String title, String unit, String decision, LocalDate from, LocalDate to)
            implements Serializable {}

    public Designation {
        holders = List.copyOf(holders);
    }

    /** Nobody could act that day. */
    public boolean isVacant() {
        return holders.isEmpty();
    }
}
