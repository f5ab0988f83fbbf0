package se.ledstjarnan.domain.supplier;

import java.util.Map;
import java.util.Optional;

/** The stored suppliers with their visits and results, for changing them. */
public interface Suppliers {

    /** The next number that no supplier has had. */
    int nextNumber();

    void add(Supplier supplier);

    void add(Visit visit);

    void add(MonitoringResult result);

    Optional<Supplier> find(int number);

    /** The same, not to be changed. */
    Optional<Supplier> findForReading(int number);

    /** The supplier that the person acts for now. */
    Optional<Supplier> actedForBy(long employeeId);

    Optional<Visit> visit(long id);

    Optional<MonitoringResult> result(long id);

    /** What findings are graded by, by level. */
    Map<Integer, FindingGrade> grades();
}
