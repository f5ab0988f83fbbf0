package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.delegation.KnowledgeResult;

/**
 * A decision as typed.
 *
 * @param receiverId null where nobody was chosen
 * @param unitIds none for all units where the receiver works on the first day
 * @param patient who it is limited to; empty for all patients of the units
 * @param checkedById who checked the receiver's knowledge; null for the delegator
 * @param renews the number of the one that it takes over from; null for none
 */
public record DelegationForm(
        Long receiverId,
        Set<Long> taskIds,
        Set<Long> unitIds,
        String patient,
        LocalDate checkedOn,
        Long checkedById,
        KnowledgeResult result,
        String note,
        LocalDate from,
        LocalDate to,
        boolean declared,
        Integer renews)
        implements Serializable {

    public DelegationForm {
        taskIds = Set.copyOf(taskIds);
        unitIds = Set.copyOf(unitIds);
    }
}
