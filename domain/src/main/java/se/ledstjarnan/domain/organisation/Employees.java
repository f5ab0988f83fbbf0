package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored employees and what they are responsible for. */
public interface Employees {

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Employee get(Long id);

    Optional<Employee> byUsername(String username);

    void add(Employee employee);

    /** Someone whom only the directory knows so far, stored now unless somebody else is just storing the same person. */
    Employee fromDirectory(String username);

    /** Waits for whoever else changes the person's roles, until the transaction ends. */
    void hold(Employee employee);

    /** The active employee of the user name, with what the person leads, works in and is appointed to that day. */
    Optional<Caller> caller(String username, LocalDate day);

    /** Active employees whose name or user name has words that begin with what was typed, at most the given number. */
    List<EmployeeName> search(String typed, LocalDate day, int most);

    List<EmployeeName> holding(Role role, LocalDate day);

    List<EmployeeName> appointed(AppointmentKind kind, LocalDate day);

    List<RoleHolding> openHoldings(Long employeeId);

    /** Of everybody, with the employees. */
    List<RoleHolding> openHoldings();

    /** Of those who have not left, and of those who have and still hold a role. */
    List<String> usernamesToMirror();

    void add(RoleHolding holding);
}
