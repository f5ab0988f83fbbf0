package se.ledstjarnan.ejb.disposal;

import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.RetentionClass;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.disposal.RetentionTerm;

/** A retention class as it is shown. @param reason may be null @param to null while no later one has been decided */
public record RetentionRow(
        long id,
        long version,
        RetentionKind kind,
        String name,
        RetentionTerm term,
        String reason,
        LocalDate from,
        LocalDate to) {

    static RetentionRow of(RetentionClass stored) {
        return new RetentionRow(
                stored.getId(),
                stored.getVersion(),
                stored.getKind(),
                stored.getName(),
                stored.getTerm(),
                stored.getReason(),
                stored.getValidFrom(),
                stored.getValidTo());
    }
}
