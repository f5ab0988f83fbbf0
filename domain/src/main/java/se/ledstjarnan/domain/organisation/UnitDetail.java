package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A unit with what it has been; for the administrator's page. Parent, operation and main area are null where there is none. */
public record UnitDetail(
        Long id,
        long version,
        UnitKind kind,
        String name,
        Long parentId,
        String parentName,
        Long operationId,
        String operation,
        Set<LegalArea> areas,
        LegalArea mainArea,
        LocalDate from,
        LocalDate to,
        List<Past> history)
        implements Serializable {

    /** What it was called and where it belonged during a period. */
    public record Past(String name, String parentName, LocalDate from, LocalDate to) implements Serializable {}

    public static UnitDetail of(Unit unit) {
        return new UnitDetail(
                unit.getId(),
                unit.getVersion(),
                unit.getKind(),
                unit.getName(),
                unit.getParent() == null ? null : unit.getParent().getId(),
                unit.getParent() == null ? null : unit.getParent().getName(),
                unit.getOperation() == null ? null : unit.getOperation().getId(),
                unit.getOperation() == null ? null : unit.getOperation().getName(),
                unit.getAreas(),
                unit.getMainArea(),
                unit.getExistence().getFrom(),
                unit.getExistence().getTo(),
                unit.getHistory().stream().map(UnitDetail::past).toList());
    }

    private static Past past(UnitHistory old) {
        return new Past(
                old.getName(), old.getParent() == null ? null : old.getParent().getName(), old.getFrom(), old.getTo());
    }
}
