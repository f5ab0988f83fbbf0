package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.OperationDetail;
import se.ledstjarnan.domain.organisation.OperationRow;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;

/** The administrator's work with operations (verksamheter): add, rename and end, from a day on. */
@Stateless
@DenyAll
public class OperationAdministration {

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** By name, those that have ended too. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<OperationRow> list() {
        return units.operationRows(today());
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public OperationDetail operation(Long id) {
        return OperationDetail.of(units.operation(id), units.inOperation(id, today()));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public Long add(String name, LocalDate from) {
        Operation operation = new Operation(name, from);
        refuseTakenName(operation);
        units.add(operation);
        return operation.getId();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void rename(Long id, long version, String name, LocalDate from) {
        Operation operation = seen(id, version);
        if (from != null && from.isAfter(today())) {
            throw DomainException.at("from", "organisation.changeInFuture");
        }
        operation.rename(name, from);
        refuseTakenName(operation);
    }

    /** Ends on its last day, or goes on for null. Units still in it that day must get another first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void end(Long id, long version, LocalDate lastDay) {
        Operation operation = seen(id, version);
        List<NamedChoice> left = lastDay == null ? List.of() : units.inOperation(id, lastDay.plusDays(1));
        if (!left.isEmpty()) {
            throw DomainException.at(
                    "to",
                    "organisation.operation.inUse",
                    String.join(", ", left.stream().map(NamedChoice::name).toList()));
        }
        operation.end(lastDay);
    }

    /** Whether it exercises authority; what reports of earlier days were frozen with stays. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void exercisesAuthority(Long id, long version, boolean does) {
        seen(id, version).exercisesAuthority(does);
    }

    private void refuseTakenName(Operation operation) {
        boolean taken = units.operationRows(today()).stream()
                .anyMatch(other ->
                        !other.id().equals(operation.getId()) && other.name().equalsIgnoreCase(operation.getName()));
        if (taken) {
            throw DomainException.at("name", "organisation.operation.nameTaken");
        }
    }

    private Operation seen(Long id, long version) {
        Operation operation = units.operation(id);
        operation.checkVersion(version);
        return operation;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
