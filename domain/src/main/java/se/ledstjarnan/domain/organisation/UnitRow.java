package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit in the tree as an administrator sees it.
 *
 * @param depth 0 for the administration
 * @param to the last day; null while there is none
 * @param leaders names of those who lead it on the day asked about
 */
public record UnitRow(
        Long id,
        Long parentId,
        int depth,
        UnitKind kind,
        String name,
        String operation,
        LegalArea mainArea,
        LocalDate to,
        List<String> leaders)
        implements Serializable {

    public UnitRow(
            Long id, Long parentId, UnitKind kind, String name, String operation, LegalArea mainArea, LocalDate to) {
        this(id, parentId, 0, kind, name, operation, mainArea, to, List.of());
    }

    public UnitRow placed(int atDepth, List<String> ledBy) {
        return new UnitRow(id, parentId, atDepth, kind, name, operation, mainArea, to, List.copyOf(ledBy));
    }

    public boolean closedOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
