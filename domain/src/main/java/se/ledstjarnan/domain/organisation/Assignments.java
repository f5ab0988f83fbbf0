package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.List;

/** The stored employments, role holdings and appointments, for those who administer them. */
public interface Assignments {

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Employment employment(Long id);

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Appointment appointment(Long id);

    void add(Employment employment);

    void add(Appointment appointment);

    /** Employments in the unit that are not over on the day. */
    List<Employment> inUnit(Long unitId, LocalDate day);

    /** Employments of the person in the unit, of any time. */
    List<Employment> of(Long employeeId, Long unitId);

    /** Everyone who works in or leads the unit, past ones too: leaders first, the latest first. */
    List<EmploymentRow> rowsOfUnit(Long unitId);

    /** The latest first. */
    List<EmploymentRow> rowsOfEmployee(Long employeeId);

    List<RoleRow> roles(Long employeeId);

    List<AppointmentRow> appointments(Long employeeId);

    /** Everyone appointed to something that day, by name. */
    List<Designation.Holder> appointed(LocalDate day);

    /** Those who held the role that day, by name, as holders of the task that was given to it. */
    List<Designation.Holder> holding(Role role, AppointmentKind task, LocalDate day);

    /** The last day of the person's latest appointment to the task that is over on the day; null where there is none. */
    LocalDate endedBefore(long employeeId, AppointmentKind task, LocalDate day);

    /** Employees whose name, user name or unit holds the text, by family name; all for no text. */
    List<EmployeeRow> employees(String text, LocalDate day, int first, int most);

    long countEmployees(String text, LocalDate day);
}
