package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;

/**
 * What happens to a report, said before it is sent and again on the receipt.
 *
 * @param unit name of the unit it comes from
 * @param receivers who receive it; empty where nobody is appointed yet
 * @param lexSarah it goes to those designated for lex Sarah
 * @param good it is only thanked for
 * @param bundled it was reported in a few taps
 * @param readers roles that may read it beside the receivers
 * @param managerReads the unit's manager may read it without receiving it
 * @param managerProtects the unit's manager learns only what protecting the person needs
 * @param pastManager the unit's manager sees nothing of it
 * @param usualDays days until cases of the unit are closed, as a median of the last ones; null where they are too few
 * @param targetDays the municipality's own target for an investigation
 */
public record Foreseen(
        String unit,
        List<EmployeeName> receivers,
        boolean lexSarah,
        boolean good,
        boolean bundled,
        Set<Role> readers,
        boolean managerReads,
        boolean managerProtects,
        boolean pastManager,
        Integer usualDays,
        int targetDays)
        implements Serializable {

    public Foreseen {
        receivers = List.copyOf(receivers);
        readers = Set.copyOf(readers);
    }
}
