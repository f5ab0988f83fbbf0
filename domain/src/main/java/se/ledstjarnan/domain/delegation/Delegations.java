package se.ledstjarnan.domain.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored delegations, the register of tasks and the licences, for changing them. */
public interface Delegations {

    /** The next number that no delegation has had. */
    int nextNumber();

    void add(Delegation delegation);

    Optional<Delegation> find(int number);

    /** Open ones whose receiver works in none of their units, that day or later. */
    List<Delegation> withoutEmployment(LocalDate day);

    /** The last day that the receiver worked in a unit of it; null where there was none. */
    LocalDate lastDayAtWork(Delegation delegation, LocalDate before);

    /**
     * The last day of an open one, not limited to a patient, by which the receiver already has one of the tasks in one of the units at
     * some time from the day; empty for none.
     */
    Optional<LocalDate> alreadyGiven(
            long delegatorId, long receiverId, Collection<Long> tasks, Collection<Long> units, LocalDate from);

    /** Those that there are, in no order. */
    List<CareTask> tasks(Collection<Long> ids);

    Optional<CareTask> task(long id);

    void add(CareTask task);

    /** The professions that the person is licensed in that day. */
    Set<Profession> licensed(long employeeId, LocalDate day);

    Optional<Licence> licence(long id);

    void add(Licence licence);
}
