package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.List;

/** An employee with everything dated about them, the latest first; for the administrator's page. */
public record EmployeeDetail(
        Long id,
        long version,
        String username,
        String givenName,
        String familyName,
        String title,
        String email,
        boolean active,
        List<EmploymentRow> employments,
        List<RoleRow> roles,
        List<AppointmentRow> appointments)
        implements Serializable {

    public static EmployeeDetail of(
            Employee employee,
            List<EmploymentRow> employments,
            List<RoleRow> roles,
            List<AppointmentRow> appointments) {
        return new EmployeeDetail(
                employee.getId(),
                employee.getVersion(),
                employee.getUsername(),
                employee.getGivenName(),
                employee.getFamilyName(),
                employee.getTitle(),
                employee.getEmail(),
                employee.isActive(),
                employments,
                roles,
                appointments);
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
