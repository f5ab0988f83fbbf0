package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;

/** Who is of the group. */
@ApplicationScoped
class AnalysisGroupReads {

    @Inject
    private Employees employees;

    List<Long> members(LocalDate day) {
        return employees.appointed(AppointmentKind.ANALYSIS_GROUP, day).stream()
                .map(EmployeeName::id)
                .toList();
    }
}
