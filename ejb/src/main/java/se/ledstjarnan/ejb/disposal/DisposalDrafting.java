package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalLists;
import se.ledstjarnan.domain.organisation.Employee;

/** Makes a list of cases whose years are out: for the job of the year, and by hand. */
@ApplicationScoped
class DisposalDrafting {

    @Inject
    private DisposalLists lists;

    @Inject
    private Clock clock;

    /** Nothing where no case may go. @param by null for the job */
    Optional<DisposalList> draft(LocalDate until, Employee by) {
        LocalDate today = LocalDate.now(clock);
        if (!lists.anyDue(until, today)) {
            return Optional.empty();
        }
        DisposalList made = new DisposalList(lists.nextNumber(), until, by, clock.instant());
        lists.add(made);
        lists.fill(made, today);
        return Optional.of(made);
    }
}
