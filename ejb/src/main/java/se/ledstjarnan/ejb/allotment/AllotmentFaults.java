package se.ledstjarnan.ejb.allotment;

import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;

/** What is wrong with a list that was to be taken in, line by line; nothing of it is stored. */
public class AllotmentFaults extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    AllotmentFaults(List<Fault> faults) {
        super("allotment.importFaults", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** @param line from 1 */
    public record Fault(int line, DomainException broken) {}

    public List<Fault> faults() {
        return faults;
    }
}
