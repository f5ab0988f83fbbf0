package se.ledstjarnan.domain.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored lists and what stands on them. */
public interface DisposalLists {

    Optional<DisposalList> find(int number);

    Optional<DisposalItem> findItem(long id);

    int nextNumber();

    void add(DisposalList list);

    /** Lists that wait for the job. */
    List<DisposalList> approved();

    /** Whether any case may go whose years are out on that day. */
    boolean anyDue(LocalDate until, LocalDate today);

    /** Puts the cases on it whose years are out on its day, with what hinders them. */
    void fill(DisposalList list, LocalDate today);

    /** How many cases would go. */
    long removable(DisposalList list);

    /** Lets its cases stand on another list. */
    void settle(DisposalList list);

    /** Removes at most so many of its cases, asking once more what hinders. How many it went through; 0 when none is left. */
    int removeSome(DisposalList list, int most);

    void keep(DisposalProtocol protocol);

    Optional<byte[]> protocol(DisposalList list);

    /** Makes the version rise even when only a case of it was changed. */
    void raiseVersion(DisposalList list);
}
