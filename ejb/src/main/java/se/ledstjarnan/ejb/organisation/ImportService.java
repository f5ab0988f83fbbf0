package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeImport;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.EmploymentImport;
import se.ledstjarnan.domain.organisation.ImportColumn;
import se.ledstjarnan.domain.organisation.ImportFault;
import se.ledstjarnan.domain.organisation.ImportKind;
import se.ledstjarnan.domain.organisation.ImportPlan;
import se.ledstjarnan.domain.organisation.ImportPreview;
import se.ledstjarnan.domain.organisation.ImportRecord;
import se.ledstjarnan.domain.organisation.ImportRule;
import se.ledstjarnan.domain.organisation.ImportSource;
import se.ledstjarnan.domain.organisation.OrganisationImport;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitImport;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.shared.Checksum;

/**
 * Takes in the organisation from files of other systems. A file is looked at first, which stores nothing; then the same file is taken
 * in as a whole, if it would still do what was shown.
 */
@Stateless
@DenyAll
public class ImportService {

    /** Largest file and longest table; more is refused with a word about it. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    public static final int MOST_ROWS = 5_000;

    private static final int MOST_SHOWN = 100;
    private static final int MOST_RECORDS = 10;

    @Inject
    private ImportSource source;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<OrganisationImported> imported;

    @Inject
    private Clock clock;

    /** A file with what it would bring about. */
    private record Draft(ImportPlan plan, ImportFile file) {

        ImportPreview preview() {
            return plan.preview(MOST_SHOWN, file.faults(), file.ignored());
        }
    }

    /** @param day from when changed names and places of units hold */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public ImportPreview preview(ImportKind kind, byte[] bytes, LocalDate day) {
        return draft(kind, bytes, day).preview();
    }

    /**
     * Takes the file in. Throws DomainException, with nothing stored, when it would no longer do what was shown.
     *
     * @param seen the fingerprint of the preview
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public ImportPreview takeIn(ImportKind kind, byte[] bytes, LocalDate day, String seen) {
        source.lock();
        Draft draft = draft(kind, bytes, day);
        ImportPreview preview = draft.preview();
        if (!preview.ready() || !preview.fingerprint().equals(seen)) {
            throw new DomainException("organisation.import.changedBetween");
        }
        draft.plan.carryOut();
        if (draft.plan instanceof UnitImport units) {
            endEmployments(units.closings());
        }
        long id = source.add(
                new OrganisationImport(preview, clock.instant(), employees.get(user.employeeId()), Checksum.of(bytes)));
        imported.fire(new OrganisationImported(id));
        return preview;
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<ImportRecord> latest() {
        return source.latest(MOST_RECORDS);
    }

    private Draft draft(ImportKind kind, byte[] bytes, LocalDate day) {
        ImportFile file = ImportFile.read(kind, bytes);
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            file.faults().add(ImportFault.ofFile(ImportRule.CHANGE_IN_FUTURE));
        }
        return new Draft(plan(kind, file, day), file);
    }

    private ImportPlan plan(ImportKind kind, ImportFile file, LocalDate day) {
        return switch (kind) {
            case UNITS -> new UnitImport(file.rows(), source.units(), source.operations(), day, source::add);
            case EMPLOYEES -> new EmployeeImport(file.rows(), source.employees(), source::add);
            case EMPLOYMENTS -> employments(file);
        };
    }

    private ImportPlan employments(ImportFile file) {
        Set<String> named = new HashSet<>();
        file.rows()
                .forEach(row -> named.add(row.cells()
                        .getOrDefault(ImportColumn.USERNAME, "")
                        .strip()
                        .toLowerCase(Locale.ROOT)));
        List<Employee> people = source.employees().stream()
                .filter(employee -> named.contains(employee.getUsername()))
                .toList();
        return new EmploymentImport(file.rows(), people, source.units(), source.employmentsOf(people), source::add);
    }

    /** Whoever works in a unit that ends does so until its last day. */
    private void endEmployments(Map<Unit, LocalDate> closings) {
        source.employmentsIn(closings.keySet()).forEach(employment -> {
            LocalDate last = closings.get(employment.getUnit());
            LocalDate to = employment.getPeriod().getTo();
            LocalDate from = employment.getPeriod().getFrom();
            if (to == null || to.isAfter(last)) {
                employment.end(from.isAfter(last) ? from : last);
            }
        });
    }
}
