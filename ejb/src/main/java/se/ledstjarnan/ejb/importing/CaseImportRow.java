package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.ImportStatus;

/** A file of old cases in a list. */
public record CaseImportRow(
        int number,
        String system,
        String fileName,
        long bytes,
        ImportStatus status,
        int rows,
        int faults,
        String by,
        Instant at,
        Instant endedAt)
        implements Serializable {

    static CaseImportRow of(CaseImport made) {
        return new CaseImportRow(
                made.getNumber(),
                made.getSourceSystem(),
                made.getFileName(),
                made.getBytes(),
                made.getStatus(),
                made.getRowCount(),
                made.getFaultCount(),
                made.getUploadedBy().getGivenName() + " " + made.getUploadedBy().getFamilyName(),
                made.getUploadedAt(),
                made.getUndoneAt() == null ? made.getStoredAt() : made.getUndoneAt());
    }
}
