package se.ledstjarnan.ejb.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.SeenBecause;

/**
 * Who could see a case on a day.
 *
 * @param kind of case, as the audit log names it
 * @param reported the day from which there is an answer
 * @param uncertain the day is before the system began to keep who handled what: then it is told by what held at the first change
 */
public record PermissionHistory(
        String number, String kind, LocalDate day, LocalDate reported, boolean uncertain, List<Seer> seers)
        implements Serializable {

    public PermissionHistory {
        seers = List.copyOf(seers);
    }

    /**
     * One who could.
     *
     * @param whole the case in full; else only what protects, or one's own report
     * @param ended could earlier that day, and not when it ended
     * @param left is no longer employed
     */
    public record Seer(
            long employeeId,
            String name,
            String title,
            Set<SeenBecause> because,
            boolean whole,
            boolean ended,
            boolean left)
            implements Serializable {

        public Seer {
            because = Set.copyOf(because);
        }
    }
}
