package se.ledstjarnan.domain.organisation;

import java.util.Collection;
import java.util.List;

/** The stored organisation as an import needs it: in a few large reads, never one per row. */
public interface ImportSource {

    /** Waits for, and keeps until the transaction ends, the only right to import. */
    void lock();

    /** Every unit with its laws, history and operation, closed ones too. */
    List<Unit> units();

    List<Operation> operations();

    /** Every employee, also those who have left. */
    List<Employee> employees();

    /** Employments of these people, of any time. */
    List<Employment> employmentsOf(Collection<Employee> people);

    /** Employments in these units, of any time. */
    List<Employment> employmentsIn(Collection<Unit> units);

    void add(Unit unit);

    void add(Employee employee);

    void add(Employment employment);

    /** Stores all that was added and changed, then the record itself, and gives its id. */
    long add(OrganisationImport done);

    /** The latest, newest first. */
    List<ImportRecord> latest(int most);
}
