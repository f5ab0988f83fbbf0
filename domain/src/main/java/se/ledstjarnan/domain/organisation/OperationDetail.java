package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An operation with what it has been called and the units in it; for the administrator's page. */
public record OperationDetail(
        Long id,
        long version,
        String name,
        LocalDate from,
        LocalDate to,
        boolean authority,
        List<Former> formerNames,
        List<NamedChoice> units)
        implements Serializable {

    /** What it was called during a period. */
    public record Former(String name, LocalDate from, LocalDate to) implements Serializable {}

    public static OperationDetail of(Operation operation, List<NamedChoice> units) {
        return new OperationDetail(
                operation.getId(),
                operation.getVersion(),
                operation.getName(),
                operation.getExistence().getFrom(),
                operation.getExistence().getTo(),
                operation.isAuthority(),
                operation.getFormerNames().stream()
                        .map(former -> new Former(former.getName(), former.getFrom(), former.getTo()))
                        .toList(),
                units);
    }
}
