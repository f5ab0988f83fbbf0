package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessAction;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.routine.ProcessStatus;

/**
 * A version of a process for its page.
 *
 * @param owners who holds the position that owns it today
 * @param changes what a draft changes in what is established; empty otherwise
 */
public record ProcessView(
        Head head,
        String purpose,
        Set<LegalArea> areas,
        String change,
        List<Activity> activities,
        List<Version> versions,
        List<String> owners,
        List<Change> changes,
        Set<ProcessAction> allowed)
        implements Serializable {

    public ProcessView {
        areas = Set.copyOf(areas);
        activities = List.copyOf(activities);
        versions = List.copyOf(versions);
        owners = List.copyOf(owners);
        changes = List.copyOf(changes);
        allowed = Set.copyOf(allowed);
    }

    /**
     * What it is and where it stands.
     *
     * @param stored for noticing that somebody else was first
     * @param unit the unit of a unit's process; null otherwise
     */
    public record Head(
            long id,
            int number,
            long stored,
            boolean main,
            int version,
            ProcessStatus status,
            String name,
            ProcessReach reach,
            Long unitId,
            String unit,
            LocalDate from,
            LocalDate to,
            String establishedBy)
            implements Serializable {}

    /** @param part number of the process that describes it more closely; null for none */
    public record Activity(
            int position,
            String name,
            String description,
            Cooperation cooperation,
            String partner,
            Integer part,
            String partName,
            List<Routine> routines)
            implements Serializable {

        public Activity {
            routines = List.copyOf(routines);
        }
    }

    /** A document of an activity; not in force where it is still being written, or no longer holds. */
    public record Routine(long id, int number, String title, boolean inForce) implements Serializable {}

    public record Version(int number, ProcessStatus status, LocalDate from, LocalDate to, String by, String change)
            implements Serializable {}

    /** What a draft would change, said about one activity or one document. */
    public record Change(What what, String activity, String other) implements Serializable {}

    /** Kinds of changes. */
    public enum What {
        ACTIVITY_ADDED,
        ACTIVITY_REMOVED,
        ACTIVITY_MOVED,
        ACTIVITY_REWORDED,
        ROUTINE_ADDED,
        ROUTINE_REMOVED,
        /** A document in force belongs to no activity any longer. */
        ROUTINE_LEFT_ALONE,
        PURPOSE
    }
}
