package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.responsibility.Bearer;

/**
 * Who answered for what on a day.
 *
 * @param groups the tasks by who bears them, in the order of the guidelines; without those that bear none
 * @param maintains whether the reader keeps the register
 */
public record RegisterView(LocalDate day, List<Group> groups, boolean maintains) implements Serializable {

    public RegisterView {
        groups = List.copyOf(groups);
    }

    /**
     * What one bears, and who that was.
     *
     * @param body what the municipality called the political body; null for others
     * @param holders of the role, or of each unit; empty for bodies, for everybody and for suppliers
     */
    public record Group(Bearer bearer, String body, List<Holder> holders, List<TaskRow> tasks) implements Serializable {

        public Group {
            holders = List.copyOf(holders);
            tasks = List.copyOf(tasks);
        }

        /** Nobody in particular bears it, and somebody should. */
        public boolean isVacant() {
            return bearer.isPersonal() && holders.stream().noneMatch(holder -> holder.id() != null);
        }
    }

    /**
     * Who it was.
     *
     * @param unit the unit that the person led; null where it is for all
     * @param id null where nobody led the unit
     */
    public record Holder(Bearer bearer, String unit, Long id, String name, String title) implements Serializable {}
}
